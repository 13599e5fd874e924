package school.preau.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import school.preau.assessment.ItemFigures;
import school.preau.assessment.QuizFigures;
import school.preau.authoring.CoursesInWriting;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.people.SignedIn;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.YamlMap;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;

/** One course as its trainers see it: outline, versions, and how often each question is answered right. */
@Route(WritingLinks.COURSE)
@RolesAllowed("TRAINER")
@StyleSheet("theme/authoring.css")
class CourseInWritingView extends Div implements BeforeEnterObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient CoursesInWriting courses;
    private final transient ItemFigures items;
    private final transient CourseCatalog catalog;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private String title = "";

    CourseInWritingView(
            CoursesInWriting courses, ItemFigures items, CourseCatalog catalog, SignedIn signedIn, HospitalTime time) {
        this.courses = courses;
        this.items = items;
        this.catalog = catalog;
        this.signedIn = signedIn;
        this.time = time;
        addClassNames("page", "write");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String pageContext() {
        return getTranslation("authoring.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("course").orElse("");
        Course course = (YamlMap.SLUG.matcher(id).matches() && id.length() <= 60
                        ? catalog.course(new CourseId(id))
                        : Optional.<Course>empty())
                .orElseThrow(NotFoundException::new);
        Trainer me = signedIn.trainer().orElseThrow();
        title = course.title().in(ChosenLanguage.current());
        removeAll();
        var back = new Anchor(WritingLinks.DESK, getTranslation("authoring.back"));
        var open = new Anchor("courses/" + course.id().value(), getTranslation("authoring.see"));
        var links = new Paragraph(back, open);
        links.addClassNames("row", "gap-4", "small");
        add(
                links,
                new PageHeading(title, course.summary().in(ChosenLanguage.current())),
                outline(course),
                versions(course));
        course.outline().stream()
                .filter(activity -> activity.kind().equals("quiz"))
                .forEach(quiz -> add(questions(course, quiz.id(), me)));
    }

    private Section outline(Course course) {
        var list = new OrderedList();
        list.addClassName("write-outline");
        course.outline().forEach(activity -> {
            var minutes = new Span(getTranslation("authoring.minutes", activity.minutes()));
            minutes.addClassNames("quiet", "small");
            var item = new ListItem(new Span(activity.title().in(ChosenLanguage.current())), minutes);
            item.addClassNames("row", "between", "gap-4");
            list.add(item);
        });
        return section("authoring.outline", list);
    }

    private Section versions(Course course) {
        var table = table("authoring.version", "authoring.date", "authoring.change", "authoring.note");
        var language = ChosenLanguage.current();
        courses.versions(course.id())
                .forEach(version -> row(
                        table,
                        Integer.toString(version.number()),
                        Days.full(time.dayOf(version.at()), language),
                        getTranslation(
                                "authoring.change." + version.weight().name().toLowerCase(Locale.ROOT)),
                        version.note().in(language)));
        return section("authoring.versions", table);
    }

    private Section questions(Course course, String quiz, Trainer me) {
        var asked = items.questions(me, course.id(), quiz);
        if (asked.isEmpty()) {
            var words = new Paragraph(getTranslation("authoring.questions.few", QuizFigures.ENOUGH));
            words.addClassName("quiet");
            return section("authoring.questions", words);
        }
        return section("authoring.questions", new QuestionsTable(course.id(), quiz, asked, ChosenLanguage.current()));
    }

    private Section section(String heading, Component content) {
        var section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("write-section");
        return section;
    }

    private NativeTable table(String... headings) {
        var row = new NativeTableRow();
        for (String heading : headings) {
            row.add(new NativeTableHeaderCell(getTranslation(heading)));
        }
        var table = new NativeTable(new NativeTableHeader(row), new NativeTableBody());
        table.addClassNames("write-table", "tabular");
        return table;
    }

    private static void row(NativeTable table, String... cells) {
        var row = new NativeTableRow();
        for (String cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        table.getBody().add(row);
    }
}
