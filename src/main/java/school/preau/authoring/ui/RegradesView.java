package school.preau.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import school.preau.assessment.Regrade;
import school.preau.assessment.Regrading;
import school.preau.catalog.CourseCatalog;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.StateChip;

/** The regrades that trainers have tried, newest first: which of them wait to be carried out. */
@Route(AuthoringAdministration.REGRADES)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/authoring.css")
class RegradesView extends Div implements AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient Regrading regrading;
    private final transient CourseCatalog catalog;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final Div content = new Div();

    RegradesView(
            Regrading regrading,
            CourseCatalog catalog,
            SignedIn signedIn,
            HospitalTime time,
            AdministrationPages pages) {
        this.regrading = regrading;
        this.catalog = catalog;
        this.signedIn = signedIn;
        this.time = time;
        addClassNames("page", "write");
        add(
                pages.at(AuthoringAdministration.REGRADES),
                new PageHeading(
                        getTranslation("authoring.regrades.title"), getTranslation("authoring.regrades.context")),
                content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.regrades.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("authoring.regrades.place");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        var all = regrading.newest(signedIn.administrator().orElseThrow(AccessDeniedException::new), SHOWN);
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("authoring.regrades.none"), getTranslation("authoring.regrades.none-words")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("regrade-list");
        all.forEach(regrade -> list.add(item(regrade)));
        content.add(list);
    }

    private ListItem item(Regrade regrade) {
        var language = ChosenLanguage.current();
        var link = new Anchor(WritingLinks.regrade(regrade.id()), RegradeWords.stem(catalog, regrade, language));
        var local = time.local(regrade.triedAt());
        var words = new Paragraph(getTranslation(
                "authoring.regrades.tried",
                RegradeWords.course(catalog, regrade, language),
                Days.full(local.toLocalDate(), language),
                Days.hour(local.toLocalTime()),
                regrade.counts().gains(),
                regrade.counts().losses()));
        words.addClassNames("small", "quiet");
        return new ListItem(new Div(link, words), state(regrade));
    }

    private StateChip state(Regrade regrade) {
        if (regrade.committed().isPresent()) {
            return new StateChip(
                    StateChip.Tone.DONE, Icon.CHECK_CIRCLE, getTranslation("authoring.regrades.done"), false);
        }
        if (regrade.stale()) {
            return new StateChip(StateChip.Tone.LATE, Icon.CLOSE, getTranslation("authoring.regrades.stale"), false);
        }
        return new StateChip(StateChip.Tone.SOON, Icon.HALF, getTranslation("authoring.regrades.waiting"), false);
    }
}
