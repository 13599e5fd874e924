package school.preau.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.assessment.AttemptId;
import school.preau.assessment.Regrade;
import school.preau.assessment.Regrading;
import school.preau.platform.Phrase;

/** The attempts a regrade changes, a page at a time: passes that turn first, then losses, each with what follows from it. */
class RegradeChanges extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Regrading regrading;
    private final transient Regrade regrade;
    private final SerializableFunction<Phrase, String> words;
    private final boolean decides;
    private final transient Map<AttemptId, List<Phrase>> consequences;
    private final transient Set<AttemptId> withdrawn = new HashSet<>();
    private final NativeTableBody rows = new NativeTableBody();
    private final Button more = new Button();
    private int shown;

    /**
     * @param words puts a sentence into the reader's language
     * @param decides whether losses may be taken back here
     */
    RegradeChanges(Regrading regrading, Regrade regrade, SerializableFunction<Phrase, String> words, boolean decides) {
        this.words = words;
        this.regrading = regrading;
        this.regrade = regrade;
        this.decides = decides && regrade.committed().isEmpty() && !regrade.stale();
        consequences = regrading.consequences(regrade);
        var head = new NativeTableRow();
        for (String heading : List.of("number", "before", "after", "follows", "verdict")) {
            head.add(new NativeTableHeaderCell(getTranslation("authoring.regrade." + heading)));
        }
        var table = new NativeTable(new NativeTableHeader(head), rows);
        table.addClassNames("write-table", "tabular", "regrade");
        more.setText(getTranslation("authoring.regrade.more"));
        more.addClickListener(click -> page());
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(scroll, more);
        setVisible(regrade.counts().gains() + regrade.counts().losses() > 0);
        page();
    }

    /** The losses that are to be taken back. @param reason the one given for the whole */
    Map<AttemptId, String> withdrawn(String reason) {
        return withdrawn.stream().collect(Collectors.toMap(attempt -> attempt, attempt -> reason));
    }

    private void page() {
        var page = regrading.changes(regrade, shown, PAGE);
        page.forEach(change -> rows.add(row(change)));
        shown += page.size();
        more.setVisible(shown < regrade.counts().gains() + regrade.counts().losses());
    }

    private NativeTableRow row(Regrade.Change change) {
        var follows = new Div();
        consequences
                .getOrDefault(change.attempt(), List.of())
                .forEach(phrase -> follows.add(new Div(words.apply(phrase))));
        return new NativeTableRow(
                new NativeTableCell(getTranslation("authoring.regrade.attempt", change.number())),
                new NativeTableCell(standing(change.before().percent(), change.passedBefore())),
                new NativeTableCell(standing(change.after().percent(), change.passedAfter())),
                new NativeTableCell(follows),
                new NativeTableCell(verdict(change)));
    }

    private String standing(int percent, boolean passed) {
        return getTranslation(passed ? "authoring.regrade.passed" : "authoring.regrade.failed", percent);
    }

    private Component verdict(Regrade.Change change) {
        if (change.verdict().isPresent()) {
            return new Span(getTranslation(
                    "authoring.regrade.verdict." + change.verdict().get().name().toLowerCase(Locale.ROOT)));
        }
        if (!change.loss()) {
            return new Span(getTranslation("authoring.regrade.gain"));
        }
        if (!decides) {
            return new Span(getTranslation("authoring.regrade.loss"));
        }
        var take = new Checkbox(getTranslation("authoring.regrade.withdraw"), event -> {
            if (event.getValue()) {
                withdrawn.add(change.attempt());
            } else {
                withdrawn.remove(change.attempt());
            }
        });
        take.setAriaLabel(getTranslation("authoring.regrade.withdraw-label", change.number()));
        return take;
    }
}
