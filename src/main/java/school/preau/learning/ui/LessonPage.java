package school.preau.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import school.preau.catalog.Course;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.learning.LessonStanding;
import school.preau.learning.Study;
import school.preau.learning.Studying;
import school.preau.platform.ui.Icon;

/** A lesson to read: its text in the middle, notes and words beside it. The browser reports where one is and that the end was seen. */
@Tag("preau-lesson")
@JsModule("./src/preau-lesson.ts")
class LessonPage extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient ActivityVisit visit;
    private final transient Studying studying;
    private final int startAt;
    private final String anchor;
    private final LessonEnd end;
    private boolean done;

    LessonPage(
            Study study,
            ActivityVisit visit,
            String anchor,
            Studying studying,
            BesidePane beside,
            Component report,
            CoursePictures pictures) {
        this.visit = visit;
        this.studying = studying;
        this.anchor = anchor;
        Course course = study.course();
        LessonText text = ((Lesson) visit.activity().content()).in(visit.language());
        startAt = Math.clamp(
                study.block(visit.activity()), 0, Math.max(0, text.blocks().size() - 1));
        var aside = new Aside(beside);
        aside.addClassName("lesson-aside");
        aside.getElement().setAttribute("aria-label", getTranslation("learning.beside"));
        var besideButton =
                new Button(getTranslation("learning.beside"), Icon.NOTE.svg(18), event -> beside.openSheet(aside));
        end = new LessonEnd(report, check -> showCheck(text, check));
        add(article(course, text, besideButton, pictures), aside);
        var standing = studying.standing(
                visit.learner(), visit.course(), visit.activity().id());
        done = standing.done();
        end.show(standing);
    }

    private Article article(Course course, LessonText text, Button besideButton, CoursePictures pictures) {
        var article = new Article();
        article.addClassName("lesson-text");
        var number = new Paragraph(getTranslation(
                "learning.lesson.number", numberAmong(course), lessons(course).size()));
        number.addClassName("overline");
        var title = new H1(text.title());
        title.getElement().setAttribute("tabindex", "-1");
        besideButton.addClassName("beside-button");
        article.add(number, title, besideButton);
        var tried =
                studying.tried(visit.learner(), visit.course(), visit.activity().id());
        var blocks = new LessonBlocks(visit.course(), pictures, this::tried, tried);
        text.blocks().forEach(block -> article.add(blocks.show(block)));
        article.add(end);
        if (!text.sources().isEmpty()) {
            article.add(new LessonSources(course, text.sources(), visit.language()));
        }
        return article;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin", startAt, anchor);
    }

    /** The block at the top of the reader's screen. */
    @ClientCallable
    void place(int block) {
        studying.place(visit.learner(), visit.course(), visit.activity().id(), block);
    }

    /** The end of the text is in sight. */
    @ClientCallable
    void end() {
        show(studying.reachEnd(visit.learner(), visit.course(), visit.activity().id()));
    }

    private void tried(String check, int option) {
        show(studying.tryCheck(visit.learner(), visit.course(), visit.activity().id(), check, option));
    }

    private void show(LessonStanding standing) {
        end.show(standing);
        if (standing.done() && !done) {
            done = true;
            visit.refreshOutline();
        }
    }

    private void showCheck(LessonText text, String check) {
        text.blocks().stream()
                .filter(block ->
                        block instanceof LessonBlock.Check found && found.id().equals(check))
                .findFirst()
                .ifPresent(block -> getElement().callJsFunction("showCheck", block.index()));
    }

    private int numberAmong(Course course) {
        return lessons(course).indexOf(visit.activity()) + 1;
    }

    private List<Activity> lessons(Course course) {
        return course.outline().stream()
                .filter(activity -> activity.kind().equals(visit.activity().kind()))
                .toList();
    }
}
