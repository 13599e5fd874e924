package school.preau.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.platform.AuditEntry;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.Translations;

/** Entries of the audit trail as sentences: when, who, what, whom. The names of a page are read with one query. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AuditGrid extends Grid<AuditGrid.Line> {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient HospitalTime time;
    private final transient Translations words;

    /** Asks for a page of entries. */
    interface Pages {
        List<AuditEntry> page(int offset, int limit);
    }

    /** An entry with the names of whom it names. */
    record Line(AuditEntry entry, String actor, String subject) {}

    AuditGrid(People people, HospitalTime time, Translations words) {
        this.people = people;
        this.time = time;
        this.words = words;
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("people.audit.title"));
        addComponentColumn(this::sentence).setHeader(getTranslation("people.audit.act"));
        setEmptyStateComponent(
                new EmptyState(getTranslation("people.audit.none"), getTranslation("people.audit.none-words")));
    }

    void show(Pages pages, int count) {
        setDataProvider(
                DataProvider.fromCallbacks(query -> lines(pages.page(query.getOffset(), query.getLimit())), query -> {
                    // The count was asked for the heading a moment ago.
                    query.getOffset();
                    query.getLimit();
                    return count;
                }));
    }

    private Stream<Line> lines(List<AuditEntry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = people.find(ids);
        return entries.stream().map(entry -> new Line(entry, name(entry.actor(), names), name(entry.subject(), names)));
    }

    /** Somebody whose name was erased stays under their number. */
    private static String name(@Nullable PersonId id, Map<PersonId, Person> names) {
        if (id == null) {
            return "";
        }
        var person = names.get(id);
        return person == null ? id.toString() : person.fullName();
    }

    private Component sentence(Line line) {
        var entry = line.entry();
        Language language = ChosenLanguage.current();
        var at = time.local(entry.at());
        var when = new Span(Days.full(at.toLocalDate(), language) + ", " + Days.hour(at.toLocalTime()));
        when.addClassNames("small", "quiet", "tabular");
        var what = new Span(act(entry.act(), language));
        what.addClassName("strong");
        var who = new Span(
                line.subject().isEmpty()
                        ? getTranslation("people.audit.by", line.actor())
                        : getTranslation("people.audit.by-to", line.actor(), line.subject()));
        var cell = new Div(what, who);
        if (!entry.detail().isEmpty()) {
            var detail = new Span(entry.detail());
            detail.addClassName("quiet");
            cell.add(detail);
        }
        cell.add(when);
        cell.addClassName("audit-line");
        return cell;
    }

    private String act(String act, Language language) {
        String key = "audit." + act;
        return words.keys(language).contains(key) ? words.text(language, key) : act;
    }
}
