package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import school.preau.assessment.Regrade;
import school.preau.assessment.Regrading;
import school.preau.catalog.CourseCatalog;
import school.preau.people.Administrator;
import school.preau.people.SignedIn;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.ReasonDialog;
import school.preau.platform.ui.Translations;

/** A regrade that was tried: whose score, pass and certificate would change, under numbers. An administrator carries it out. */
@Route(WritingLinks.REGRADE)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
@StyleSheet("theme/authoring.css")
class RegradeView extends Div implements BeforeEnterObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient Regrading regrading;
    private final transient CourseCatalog catalog;
    private final transient SignedIn signedIn;
    private final transient Translations words;

    RegradeView(Regrading regrading, CourseCatalog catalog, SignedIn signedIn, Translations words) {
        this.catalog = catalog;
        this.words = words;
        this.regrading = regrading;
        this.signedIn = signedIn;
        addClassNames("page", "write");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.regrade.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("authoring.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("regrade")
                .flatMap(RegradeView::id)
                .orElseThrow(NotFoundException::new);
        show(find(id).orElseThrow(NotFoundException::new));
    }

    private static Optional<Regrade.Id> id(String text) {
        try {
            return Optional.of(new Regrade.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Regrade> find(Regrade.Id id) {
        return signedIn.trainer()
                .flatMap(trainer -> regrading.find(trainer, id))
                .or(() -> signedIn.administrator().flatMap(administrator -> regrading.find(administrator, id)));
    }

    private void show(Regrade regrade) {
        removeAll();
        var language = ChosenLanguage.current();
        add(new PageHeading(
                getTranslation("authoring.regrade.title"),
                getTranslation(
                        "authoring.regrade.context",
                        RegradeWords.stem(catalog, regrade, language),
                        RegradeWords.course(catalog, regrade, language))));
        add(sentence(regrade));
        var changes = new RegradeChanges(
                regrading,
                regrade,
                phrase -> words.text(language, phrase),
                signedIn.administrator().isPresent());
        if (regrade.committed().isPresent()) {
            add(new Paragraph(getTranslation("authoring.regrade.done")));
        } else if (regrade.stale()) {
            add(Notices.trouble(
                    getTranslation("authoring.regrade.stale"), getTranslation("authoring.regrade.stale-words")));
        } else {
            add(signedIn.administrator()
                    .map(administrator -> commit(administrator, regrade, changes))
                    .orElseGet(() -> {
                        var asked = new Paragraph(getTranslation("authoring.regrade.ask"));
                        asked.addClassName("measure");
                        return new Div(asked);
                    }));
        }
        add(changes);
    }

    private Paragraph sentence(Regrade regrade) {
        var counts = regrade.counts();
        var sentence = new Paragraph(
                counts.gains() + counts.losses() == 0
                        ? getTranslation("authoring.regrade.nothing", regrade.attempts())
                        : getTranslation(
                                "authoring.regrade.sentence",
                                regrade.attempts(),
                                counts.gains(),
                                counts.losses(),
                                counts.passesGained(),
                                counts.passesLost()));
        sentence.addClassNames("regrade-sentence", "measure");
        return sentence;
    }

    private Div commit(Administrator me, Regrade regrade, RegradeChanges changes) {
        var what = new Paragraph(getTranslation("authoring.regrade.commit-words"));
        what.addClassName("measure");
        var commit = new Button(
                getTranslation("authoring.regrade.commit"),
                click -> new ReasonDialog(
                                getTranslation("authoring.regrade.commit"),
                                getTranslation("authoring.regrade.reason-words"),
                                getTranslation("authoring.regrade.commit"),
                                reason -> committed(me, regrade, changes, reason))
                        .open());
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.setEnabled(regrade.counts().gains() + regrade.counts().losses() > 0);
        return new Div(what, commit);
    }

    private String committed(Administrator me, Regrade regrade, RegradeChanges changes, String reason) {
        return switch (regrading.commit(me, regrade.id(), reason, changes.withdrawn(reason))) {
            case DONE, ALREADY, STALE, UNKNOWN -> {
                find(regrade.id()).ifPresent(this::show);
                yield "";
            }
            case REASON_MISSING -> getTranslation("platform.reason.missing");
        };
    }
}
