package school.preau.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import school.preau.assessment.QuizFigures;
import school.preau.authoring.CoursesInWriting;
import school.preau.catalog.FolderProblems;
import school.preau.people.SignedIn;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageHeading;
import school.preau.platform.ui.StateChip;

/** A trainer's desk: what waits for an answer, then the courses with their published version and their figures. */
@Route(WritingLinks.DESK)
@Menu(title = "menu.write", order = 6, icon = "WRITE")
@RolesAllowed("TRAINER")
@StyleSheet("theme/authoring.css")
class WriteView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CoursesInWriting courses;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final Waiting waiting;
    private final AttemptRequests requests;
    private final ContestedCases contested;
    private final MarkingQueue marking;
    private final Div rows = new Div();
    private final Div problems = new Div();

    WriteView(
            CoursesInWriting courses,
            SignedIn signedIn,
            HospitalTime time,
            Waiting waiting,
            AttemptRequests requests,
            ContestedCases contested,
            MarkingQueue marking) {
        this.courses = courses;
        this.signedIn = signedIn;
        this.time = time;
        this.waiting = waiting;
        this.requests = requests;
        this.contested = contested;
        this.marking = marking;
        addClassNames("page", "write");
        rows.addClassName("write-courses");
        add(
                new PageHeading(getTranslation("authoring.title"), getTranslation("authoring.context")),
                marking,
                requests,
                contested,
                waiting,
                problems,
                rows);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Trainer me = signedIn.trainer().orElseThrow();
        marking.show(me);
        requests.show(me);
        contested.show(me);
        waiting.show(me);
        rows.removeAll();
        courses.courses(me).forEach(row -> rows.add(card(row)));
        problems.removeAll();
        courses.problems().forEach(folder -> problems.add(broken(folder)));
    }

    private Section card(CoursesInWriting.CourseRow row) {
        var language = ChosenLanguage.current();
        var title = new H2(new Anchor(
                WritingLinks.course(row.course().id()), row.course().title().in(language)));
        var card = new Section(title);
        card.addClassNames("card", "write-course");
        row.newest().ifPresent(version -> {
            var line = new Paragraph(
                    new StateChip(
                            StateChip.Tone.DONE,
                            Icon.CHECK,
                            getTranslation("authoring.published", version.number()),
                            true),
                    new Span(getTranslation("authoring.published.on", Days.full(time.dayOf(version.at()), language))),
                    new Span(getTranslation("authoring.minutes", row.course().minutes())));
            line.addClassNames("row", "wrap", "gap-3", "small", "quiet");
            card.add(line);
        });
        var list = new UnorderedList();
        list.addClassName("small");
        row.quizzes().forEach(figure -> list.add(new ListItem(sentence(figure))));
        card.add(row.quizzes().isEmpty() ? quiet(getTranslation("authoring.figures.none")) : list);
        return card;
    }

    private String sentence(QuizFigures.QuizFigure figure) {
        return figure.passed()
                .map(passed -> getTranslation("authoring.figures.passed", figure.attempts(), passed))
                .orElseGet(() -> getTranslation("authoring.figures.few", figure.attempts(), QuizFigures.ENOUGH));
    }

    private Section broken(FolderProblems folder) {
        var list = new UnorderedList();
        folder.lines().forEach(line -> list.add(new ListItem(line)));
        list.addClassName("small");
        var card = new Section(new H3(getTranslation("authoring.broken", folder.folder())), list);
        card.addClassNames("card", "trouble");
        return card;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("small", "quiet");
        return paragraph;
    }
}
