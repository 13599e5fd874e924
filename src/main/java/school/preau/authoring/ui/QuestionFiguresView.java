package school.preau.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import school.preau.assessment.ItemAnalysis;
import school.preau.assessment.ItemFigures;
import school.preau.assessment.ItemFigures.ItemFigure;
import school.preau.assessment.QuestionId;
import school.preau.assessment.Regrading;
import school.preau.catalog.CourseId;
import school.preau.people.SignedIn;
import school.preau.people.Trainer;
import school.preau.platform.YamlMap;
import school.preau.platform.ui.BackgroundWork;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.Prose;
import school.preau.platform.ui.ReasonDialog;

/** One version of a question: what its answers say, who chose what, and what to do when it was wrong. */
@Route(WritingLinks.QUESTION)
@RolesAllowed("TRAINER")
@StyleSheet("theme/authoring.css")
class QuestionFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient ItemFigures items;
    private final transient Regrading regrading;
    private final transient SignedIn signedIn;

    private record Place(CourseId course, String quiz, QuestionId question, String version) {}

    QuestionFiguresView(ItemFigures items, Regrading regrading, SignedIn signedIn) {
        this.items = items;
        this.regrading = regrading;
        this.signedIn = signedIn;
        addClassNames("page", "write");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.items.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("authoring.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var given = event.getRouteParameters();
        String course = slug(given.get("course"));
        String quiz = slug(given.get("quiz"));
        String question = slug(given.get("question"));
        String version = given.get("version").orElse("");
        var here = new Place(new CourseId(course), quiz, new QuestionId(question), version);
        show(here, signedIn.trainer().orElseThrow());
    }

    private static String slug(Optional<String> parameter) {
        return parameter
                .filter(value ->
                        value.length() <= 60 && YamlMap.SLUG.matcher(value).matches())
                .orElseThrow(NotFoundException::new);
    }

    private void show(Place here, Trainer me) {
        removeAll();
        var figure = items.questions(me, here.course(), here.quiz()).stream()
                .filter(one -> one.question().id().equals(here.question())
                        && one.version().equals(here.version()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var analysis = items.analysis(me, here.course(), here.quiz(), here.question(), here.version())
                .orElseThrow(NotFoundException::new);
        var language = ChosenLanguage.current();
        var back = new Anchor(WritingLinks.course(here.course()), getTranslation("authoring.items.back"));
        back.addClassName("small");
        add(
                new Paragraph(back),
                new PageHeading(
                        QuestionWords.stem(analysis.question(), language),
                        getTranslation("authoring.items.version", here.version().substring(0, 8))),
                advice(analysis),
                new ItemNumbers(analysis),
                section("authoring.items.choices", new ChoicesTable(analysis.choices(), language)),
                section(
                        "authoring.items.explanation",
                        new Prose(analysis.question().about().explanation().in(language))),
                wrong(here, figure, me));
    }

    private Component advice(ItemAnalysis analysis) {
        var list = new UnorderedList();
        list.addClassName("advice");
        analysis.advice().stream()
                .sorted()
                .forEach(one -> list.add(new ListItem(getTranslation(QuestionsTable.key(one) + ".words"))));
        if (analysis.advice().isEmpty()) {
            list.add(new ListItem(getTranslation("authoring.advice.fine")));
        }
        return list;
    }

    /** What to do when the question itself was wrong. */
    private Component wrong(Place here, ItemFigure figure, Trainer me) {
        var words = new Paragraph(getTranslation("authoring.wrong.words"));
        words.addClassName("measure");
        var actions = new Div();
        actions.addClassNames("row", "wrap", "gap-3");
        figure.neutral()
                .ifPresentOrElse(
                        reason -> {
                            var since = new Paragraph(getTranslation("authoring.wrong.neutral", reason));
                            since.addClassName("measure");
                            actions.addComponentAsFirst(since);
                        },
                        () -> actions.add(new Button(
                                getTranslation("authoring.wrong.neutralise"),
                                click -> new ReasonDialog(
                                                getTranslation("authoring.wrong.neutralise"),
                                                getTranslation("authoring.wrong.neutralise-words"),
                                                getTranslation("authoring.wrong.neutralise"),
                                                reason -> neutralise(here, me, reason))
                                        .open())));
        var retry = new Button(getTranslation("authoring.wrong.try"));
        retry.addClickListener(click -> tryOut(here, me, retry));
        retry.addThemeVariants(ButtonVariant.PRIMARY);
        retry.setDisableOnClick(true);
        actions.add(retry);
        return section("authoring.wrong.title", new Div(words, actions));
    }

    private String neutralise(Place here, Trainer me, String reason) {
        return switch (regrading.neutralise(me, here.course(), here.question(), here.version(), reason)) {
            case DONE, ALREADY -> {
                Notices.done(getTranslation("authoring.wrong.neutralised"));
                show(here, me);
                yield "";
            }
            case REASON_MISSING -> getTranslation("platform.reason.missing");
        };
    }

    /** On a thread of its own: thousands of attempts take longer than a page may wait. */
    private void tryOut(Place here, Trainer me, Button retry) {
        var ui = UI.getCurrentOrThrow();
        var progress = new Paragraph(getTranslation("authoring.wrong.trying", 0));
        progress.getElement().setAttribute("role", "status");
        add(progress);
        BackgroundWork.run(
                () -> regrading.tryOut(
                        me,
                        here.course(),
                        here.quiz(),
                        here.question(),
                        seen -> BackgroundWork.in(
                                ui, () -> progress.setText(getTranslation("authoring.wrong.trying", seen)))),
                id -> ui.navigate(WritingLinks.regrade(id)),
                () -> {
                    remove(progress);
                    retry.setEnabled(true);
                });
    }

    private Section section(String heading, Component content) {
        var section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("write-section");
        return section;
    }
}
