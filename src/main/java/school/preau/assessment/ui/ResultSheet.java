package school.preau.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import school.preau.assessment.Calibration;
import school.preau.assessment.Passage;
import school.preau.assessment.QuizResult;
import school.preau.assessment.Standing;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.Icon;

/** The result: one sentence first, then what to re-read, then every question with its feedback. */
class ResultSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final H1 sentence = new H1();
    private final transient ActivityVisit visit;

    ResultSheet(QuizResult result, Standing standing, ActivityVisit visit, QuizRoom room, QuizDesk desk) {
        this.visit = visit;
        var time = room.time();
        addClassName("quiz-result");
        var attempt = result.attempt();
        sentence.setText(sentence(result));
        sentence.getElement().setAttribute("tabindex", "-1");
        var context = new Paragraph(getTranslation(
                attempt.awaitsMarking() ? "assessment.result.context-so-far" : "assessment.result.context",
                result.right(),
                result.questions().size() - result.awaited(),
                result.quiz().passMark()));
        context.addClassName("context");
        var when = new Paragraph(getTranslation(
                "assessment.result.when",
                Moments.at(this, attempt.handedIn(), visit.language(), time),
                Math.max(
                        1, Duration.between(attempt.began(), attempt.handedIn()).toMinutes())));
        when.addClassNames("small", "quiet");
        var head = new Div(sentence, context, when);
        head.addClassName("quiz-result-head");
        var main =
                new Div(history(result, time), missedCritical(result), toRead(result), review(result, room.reports()));
        main.addClassName("quiz-main");
        var aside = new Aside();
        aside.addClassName("quiz-beside");
        aside.getElement().setAttribute("aria-label", getTranslation("assessment.result.beside"));
        Calibration.of(result).ifPresent(calibration -> aside.add(new CalibrationCard(calibration)));
        aside.add(actions(result, standing, time, desk));
        var body = new Div(main, aside);
        body.addClassName("quiz-question");
        add(head, body);
    }

    private String sentence(QuizResult result) {
        if (result.attempt().awaitsMarking()) {
            return getTranslation("assessment.result.awaits", result.awaited());
        }
        int percent = result.attempt().score().percent();
        if (result.attempt().passed()) {
            return getTranslation("assessment.result.passed", percent);
        }
        return percent >= result.quiz().passMark()
                ? getTranslation("assessment.result.critical", percent)
                : getTranslation(
                        "assessment.result.below", percent, result.quiz().passMark());
    }

    /** Whoever was graded anew sees every grading, when and why. */
    private Div history(QuizResult result, HospitalTime time) {
        var part = new Div();
        if (result.gradings().size() > 1) {
            part.add(new H2(getTranslation("assessment.result.history")));
            var list = new OrderedList();
            list.addClassName("quiz-history");
            var first = result.gradings().getFirst();
            result.gradings()
                    .forEach(grading -> list.add(new ListItem(getTranslation(
                            grading.awaitsMarking() ? "assessment.result.graded-so-far" : "assessment.result.graded",
                            Moments.at(this, grading.at(), visit.language(), time),
                            grading.score().percent(),
                            grading.passed() ? 1 : 0,
                            grading.reason()
                                    .orElseGet(() -> getTranslation(
                                            grading.equals(first)
                                                    ? "assessment.result.first"
                                                    : "assessment.result.marked"))))));
            part.add(list);
        }
        return part;
    }

    private Div missedCritical(QuizResult result) {
        var part = new Div();
        if (!result.missedCritical().isEmpty()) {
            part.add(new H2(getTranslation(
                    "assessment.result.missed", result.missedCritical().size())));
            var list = new UnorderedList();
            list.addClassName("quiz-missed");
            result.missedCritical()
                    .forEach(missed -> list.add(new ListItem(
                            Icon.WARNING.svg(18),
                            new Div(Headings.stem(
                                    missed.drawn().question().about().stem().in(visit.language()), "p")))));
            part.add(list);
        }
        return part;
    }

    private Div toRead(QuizResult result) {
        var part = new Div();
        if (!result.toRead().isEmpty()) {
            part.add(new H2(getTranslation("assessment.result.read")));
            var list = new UnorderedList();
            list.addClassName("quiz-to-read");
            result.toRead().forEach(passage -> list.add(new ListItem(open(passage))));
            part.add(list);
        }
        return part;
    }

    private Button open(Passage passage) {
        var open = new Button(
                passage.title().in(visit.language()),
                Icon.COURSES.svg(18),
                event -> visit.openLesson(passage.lesson(), passage.anchor()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    private Div review(QuizResult result, QuestionReports reports) {
        var list = new OrderedList();
        list.addClassName("quiz-review");
        result.questions()
                .forEach(reviewed -> list.add(new ListItem(new QuestionReview(
                        reviewed,
                        visit,
                        reports.button(
                                result.attempt().course(),
                                result.attempt().activity(),
                                reviewed.drawn().question().id())))));
        return new Div(new H2(getTranslation("assessment.result.review")), list);
    }

    private Div actions(QuizResult result, Standing standing, HospitalTime time, QuizDesk desk) {
        var actions = new Div();
        actions.addClassName("quiz-result-actions");
        boolean passed = result.attempt().passed();
        if (passed) {
            actions.add(primary("assessment.onward", visit::goOn));
        } else {
            switch (standing) {
                case Standing.MayBegin may -> actions.add(primary("assessment.again", desk::begin));
                case Standing.UnderWay underWay -> actions.add(primary("assessment.resume", desk::begin));
                case Standing.WaitUntil(Instant at, int left) ->
                    actions.add(new Paragraph(Moments.waiting(this, at, visit.language(), time)));
                case Standing.AwaitsMarking waits ->
                    actions.add(new Paragraph(getTranslation("assessment.awaits.words")));
                case Standing.NoMoreAttempts no -> actions.add(new Paragraph(getTranslation("assessment.nomore")));
            }
        }
        var back = new Button(getTranslation("assessment.result.all"), event -> desk.introduce());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var privacy = new Paragraph(Icon.LOCK.svg(18), new Span(getTranslation("assessment.privacy")));
        privacy.addClassName("privacy-line");
        actions.add(back, privacy);
        return actions;
    }

    private Button primary(String key, SerializableRunnable act) {
        var button = new Button(getTranslation(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        sentence.getElement().callJsFunction("focus");
    }
}
