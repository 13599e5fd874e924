package school.preau.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.people.StaffDirectory;
import school.preau.platform.AuditTrail;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.BackgroundWork;
import school.preau.platform.ui.DayField;
import school.preau.platform.ui.PageHeading;

/** Who did what to whom and when, and whether the chain of entries is whole. */
@Route(AdministrationLinks.AUDIT)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/people.css")
class AuditView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** A search names at most as many people as one list in SQL should carry. */
    private static final int MOST_PEOPLE = 200;

    private final transient AuditTrail audit;
    private final transient StaffDirectory directory;
    private final transient ActingAdministrator acting;
    private final transient HospitalTime time;
    private final PageHeading heading = new PageHeading();
    private final Paragraph chain = new Paragraph();
    private final TextField search = new TextField();
    private final DayField from = new DayField(getTranslation("people.audit.from"));
    private final DayField to = new DayField(getTranslation("people.audit.to"));
    private final AuditGrid grid;

    AuditView(
            AuditTrail audit,
            StaffDirectory directory,
            ActingAdministrator acting,
            HospitalTime time,
            AuditGrid grid,
            AdministrationPages pages) {
        this.audit = audit;
        this.directory = directory;
        this.acting = acting;
        this.time = time;
        this.grid = grid;
        addClassNames("page", "people");
        search.setLabel(getTranslation("people.audit.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        List.of(from, to).forEach(day -> {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(event -> show());
        });
        chain.getElement().setAttribute("role", "status");
        chain.addClassNames("quiet", "small");
        var bar = new Div(search, from, to);
        bar.addClassNames("people-bar", "row", "wrap", "gap-4");
        add(pages.at(AdministrationLinks.AUDIT), heading, chain, bar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
        chain.setText(getTranslation("people.audit.checking"));
        // Reads the whole trail: not in the request.
        BackgroundWork.run(audit::firstBroken, this::sayWhole, () -> chain.setText(""));
    }

    private void sayWhole(long broken) {
        chain.setText(
                broken == 0
                        ? getTranslation("people.audit.whole")
                        : getTranslation("people.audit.broken", Long.toString(broken)));
        chain.setClassName("people-refusal", broken != 0);
    }

    private void show() {
        var administrator = acting.administrator();
        String words = search.getValue();
        @Nullable List<PersonId> people = words.isBlank() ? null : directory.named(administrator, words, MOST_PEOPLE);
        Instant begin = from.isEmpty() ? Instant.EPOCH : time.startOf(from.getValue());
        Instant end = to.isEmpty() ? time.now().plusSeconds(1) : time.endOf(to.getValue());
        int count = audit.count(people, begin, end);
        heading.say(getTranslation("people.audit.title"), getTranslation("people.audit.count", count));
        grid.show((offset, limit) -> audit.page(people, begin, end, offset, limit), count);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.audit.title") + " · Préau";
    }
}
