package school.preau.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.BackgroundWork;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.reporting.CheckingStatus;
import school.preau.reporting.StatusCheck;

/** Whether the statuses that managers see are what the facts say: compared each night, and now if one wishes. */
@Route(ReportingAdministration.CHECKS)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/reporting.css")
class StatusChecksView extends Div implements AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;
    private static final int NIGHTS = 30;

    private final transient CheckingStatus checking;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final Paragraph sentence = new Paragraph();
    private final Button now = new Button();
    private final Div table = new Div();

    StatusChecksView(CheckingStatus checking, SignedIn signedIn, HospitalTime time, AdministrationPages pages) {
        this.checking = checking;
        this.signedIn = signedIn;
        this.time = time;
        addClassName("page");
        sentence.getElement().setAttribute("role", "status");
        sentence.addClassName("status-check-sentence");
        now.setText(getTranslation("reporting.checks.now"));
        now.addThemeVariants(ButtonVariant.PRIMARY);
        now.setDisableOnClick(true);
        now.addClickListener(click -> check());
        table.addClassName("status-checks");
        add(
                pages.at(ReportingAdministration.CHECKS),
                new PageHeading(getTranslation("reporting.checks.title"), getTranslation("reporting.checks.context")),
                sentence,
                now,
                table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.checks.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("reporting.checks.place");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void check() {
        var administrator = signedIn.administrator().orElseThrow(AccessDeniedException::new);
        sentence.setText(getTranslation("reporting.checks.running"));
        BackgroundWork.run(() -> checking.checkNow(administrator), check -> {}, () -> {
            now.setEnabled(true);
            show();
        });
    }

    private void show() {
        var all = checking.newest(signedIn.administrator().orElseThrow(AccessDeniedException::new), NIGHTS);
        table.removeAll();
        if (all.isEmpty()) {
            sentence.setText(getTranslation("reporting.checks.none"));
            return;
        }
        var last = all.getFirst();
        sentence.setText(
                last.differed() == 0
                        ? getTranslation("reporting.checks.equal", last.people())
                        : getTranslation("reporting.checks.differed", last.differed(), last.people()));
        var head = new NativeTableRow();
        for (String heading : List.of("when", "people", "differed-number", "took")) {
            head.add(new NativeTableHeaderCell(getTranslation("reporting.checks." + heading)));
        }
        var rows = new NativeTableBody();
        all.forEach(check -> rows.add(row(check)));
        var list = new NativeTable(new NativeTableHeader(head), rows);
        list.addClassNames("tabular", "status-check-table");
        table.add(list);
    }

    private NativeTableRow row(StatusCheck check) {
        var local = time.local(check.at());
        return new NativeTableRow(
                new NativeTableCell(getTranslation(
                        "reporting.checks.at",
                        Days.full(local.toLocalDate(), Language.of(getLocale())),
                        Days.hour(local.toLocalTime()))),
                new NativeTableCell(Integer.toString(check.people())),
                new NativeTableCell(Integer.toString(check.differed())),
                new NativeTableCell(
                        getTranslation("reporting.checks.seconds", check.took().toMillis() / 1000.0)));
    }
}
