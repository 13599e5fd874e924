package school.preau.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.CurrentProgramme;
import school.preau.people.People;
import school.preau.people.SignedIn;
import school.preau.people.TeamOf;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Translations;
import school.preau.reporting.Team;
import school.preau.reporting.TeamExport;
import school.preau.reporting.TeamFilter;

/** Who of my people may use the tool today, who may not yet, and why. */
@Route(TeamLinks.TEAM)
@Menu(title = "menu.team", order = 5, icon = "TEAM")
@RolesAllowed("MANAGER")
@StyleSheet("theme/reporting.css")
class TeamView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 641;

    private final transient Team team;
    private final transient TeamExport export;
    private final transient SignedIn signedIn;
    private final transient MemberPanels panels;
    private final TeamSentence sentence = new TeamSentence();
    private final TeamFilters filters;
    private final TeamGrid grid;
    private TeamFilter filter = TeamFilter.EVERYONE;
    private @Nullable MemberPanel panel;

    TeamView(
            Team team,
            TeamExport export,
            MemberPanels panels,
            CurrentProgramme programme,
            People people,
            SignedIn signedIn,
            Translations words,
            HospitalTime time) {
        this.team = team;
        this.export = export;
        this.panels = panels;
        this.signedIn = signedIn;
        var columns = programme.now().certifications().stream()
                .sorted(Comparator.comparing(CertificationDefinition::opensTool).reversed())
                .toList();
        grid = new TeamGrid(columns, time.today(), words, this::open);
        var led = manager();
        filters = new TeamFilters(
                people.professions(),
                people.units().stream()
                        .filter(unit -> led.units().contains(unit.id()))
                        .toList(),
                asked -> getUI().ifPresent(ui -> ui.navigate(TeamView.class, TeamLinks.query(asked))));
        var above = new Div(filters, download());
        above.addClassNames("row", "between", "wrap", "gap-2");
        var lead = new Div(sentence, above);
        lead.addClassName("team-lead");
        addClassName("team");
        add(lead, grid, new TeamKey());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            int width = size.get().width();
            grid.narrow(width > 0 && width < NARROW);
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = TeamLinks.filter(event.getLocation().getQueryParameters());
        filters.show(filter);
        show();
    }

    private void show() {
        TeamOf manager = manager();
        TeamFilter shown = filter;
        var counts = team.counts(manager, shown);
        sentence.say(counts);
        grid.show(counts, (offset, limit) -> team.page(manager, shown, offset, limit));
    }

    private void open(PersonId person) {
        close();
        panels.of(manager(), person, getLocale(), this::close, () -> {
                    show();
                    open(person);
                })
                .ifPresent(opened -> {
                    panel = opened;
                    addClassName("with-panel");
                    add(opened);
                });
    }

    private void close() {
        if (panel != null) {
            panel.removeFromParent();
            panel = null;
            removeClassName("with-panel");
            grid.deselectAll();
            grid.getElement().callJsFunction("focus");
        }
    }

    private Anchor download() {
        // Runs outside the session's lock, and asks again who is signed in and what they lead.
        DownloadHandler handler = event -> {
            event.setFileName(getTranslation("reporting.export.file"));
            event.setContentType("text/csv; charset=utf-8");
            export.write(manager(), filter, Language.of(getLocale()), event.getOutputStream());
        };
        var link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.svg(18));
        link.add(getTranslation("reporting.export"));
        link.addClassNames("team-export", "row", "gap-2");
        return link;
    }

    private TeamOf manager() {
        return signedIn.team().orElseThrow();
    }
}
