package school.preau.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import school.preau.assessment.AttemptId;
import school.preau.assessment.PastAttempt;
import school.preau.assessment.Quiz;
import school.preau.assessment.Standing;
import school.preau.assessment.Terms;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Prose;

/** What a quiz is, what one may do now or why not yet, and one's earlier attempts. */
class QuizIntroduction extends Div {

    private static final long serialVersionUID = 1L;

    QuizIntroduction(
            Quiz quiz,
            Standing standing,
            Terms terms,
            List<PastAttempt> history,
            ActivityVisit visit,
            HospitalTime time,
            SerializableRunnable begin,
            SerializableConsumer<AttemptId> openResult) {
        addClassName("quiz-introduction");
        add(new H1(quiz.title().in(visit.language())));
        var introduction = new Prose(quiz.introduction().in(visit.language()));
        introduction.addClassName("lead");
        add(introduction, facts(quiz, standing, terms));
        if (terms.refresher()) {
            var why = new Paragraph(getTranslation("assessment.refresher"));
            why.addClassName("quiz-refresher");
            add(why);
        }
        boolean passed = history.stream().anyMatch(PastAttempt::passed);
        add(actions(standing, passed, visit, time, begin));
        if (!history.isEmpty()) {
            add(new PastAttempts(history, visit.language(), time, openResult));
        }
        var privacy = new Paragraph(Icon.LOCK.svg(18), new Span(getTranslation("assessment.privacy")));
        privacy.addClassName("privacy-line");
        add(privacy);
    }

    private DescriptionList facts(Quiz quiz, Standing standing, Terms terms) {
        var facts = new DescriptionList();
        facts.addClassName("quiz-facts");
        fact(facts, "assessment.fact.questions", getTranslation("assessment.fact.questions.value", terms.questions()));
        fact(facts, "assessment.fact.pass", getTranslation("assessment.fact.pass.value", quiz.passMark()));
        fact(facts, "assessment.fact.critical", getTranslation("assessment.fact.critical.value"));
        fact(facts, "assessment.fact.attempts", attempts(quiz, standing));
        fact(
                facts,
                "assessment.fact.time",
                terms.time()
                        .map(time -> getTranslation("assessment.fact.time.limit", time.toMinutes()))
                        .orElseGet(() -> getTranslation("assessment.fact.time.value")));
        return facts;
    }

    private String attempts(Quiz quiz, Standing standing) {
        return switch (standing) {
            case Standing.MayBegin(int left) -> getTranslation("assessment.left", left);
            case Standing.WaitUntil(Instant at, int left) -> getTranslation("assessment.left", left);
            case Standing.AwaitsMarking waits -> getTranslation("assessment.awaits");
            case Standing.NoMoreAttempts no -> getTranslation("assessment.left", 0);
            case Standing.UnderWay underWay -> getTranslation("assessment.underway");
        };
    }

    private static void fact(DescriptionList facts, String term, String value) {
        facts.add(new DescriptionList.Term(facts.getTranslation(term)), new DescriptionList.Description(value));
    }

    private Div actions(
            Standing standing, boolean passed, ActivityVisit visit, HospitalTime time, SerializableRunnable begin) {
        var actions = new Div();
        actions.addClassNames("row", "wrap", "gap-4", "quiz-actions");
        if (passed) {
            var onward = new Button(getTranslation("assessment.onward"), event -> visit.goOn());
            onward.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(onward);
        }
        switch (standing) {
            case Standing.MayBegin may ->
                actions.add(button(passed ? "assessment.again" : "assessment.begin", !passed, begin));
            case Standing.UnderWay(var attempt, int answered, int of) -> {
                actions.add(button("assessment.resume", !passed, begin));
                actions.add(new Span(getTranslation("assessment.resume.words", answered, of)));
            }
            case Standing.WaitUntil(Instant at, int left) ->
                actions.add(new Paragraph(Moments.waiting(this, at, visit.language(), time)));
            case Standing.AwaitsMarking waits -> actions.add(new Paragraph(getTranslation("assessment.awaits.words")));
            case Standing.NoMoreAttempts no -> actions.add(new Paragraph(getTranslation("assessment.nomore")));
        }
        return actions;
    }

    private Button button(String key, boolean primary, SerializableRunnable act) {
        var button = new Button(getTranslation(key), event -> act.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
