package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Given;
import school.preau.assessment.PartOrder;
import school.preau.assessment.Question;
import school.preau.assessment.QuizResult;
import school.preau.assessment.SavedAnswer;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Prose;
import school.preau.platform.ui.StateChip;

/** One question of a result: what was right, every option's feedback, why, and where to read it. Open where it was not right. */
class QuestionReview extends NativeDetails {

    private static final long serialVersionUID = 1L;

    QuestionReview(QuizResult.Reviewed reviewed, ActivityVisit visit, Component report) {
        var drawn = reviewed.drawn();
        var question = drawn.question();
        var language = visit.language();
        addClassName("quiz-reviewed");
        setOpen(!reviewed.right() || question instanceof Question.OpenAnswer);
        var number = new Span(Integer.toString(drawn.place()));
        number.addClassNames("key", "tabular");
        var stem = new Div(Headings.stem(question.about().stem().in(language), "h3"));
        stem.addClassName("grow");
        var head = new Div(number, stem, state(reviewed));
        head.addClassName("head");
        setSummary(head);
        var content = new Div();
        content.addClassName("body");
        if (reviewed.late()) {
            content.add(new Paragraph(getTranslation("assessment.review.late")));
        }
        if (reviewed.neutral()) {
            content.add(new Paragraph(getTranslation("assessment.review.neutral")));
        }
        question.about().stimulus().ifPresent(stimulus -> content.add(new StimulusCard(stimulus, language)));
        Optional<Given> given = drawn.answer().map(SavedAnswer::given);
        if (given.isEmpty()) {
            var none = new Span(getTranslation("assessment.review.none"));
            none.addClassName("quiet");
            content.add(none);
        }
        content.add(
                question instanceof Question.OpenAnswer open
                        ? new OpenAnswerReview(open, given, reviewed.marks(), language)
                        : answer(question, drawn.order(), given, language));
        content.add(new Prose(question.about().explanation().in(language)));
        var passage = question.about().passage();
        var read = new Button(
                getTranslation("assessment.review.read", passage.title().in(language)),
                Icon.COURSES.svg(18),
                event -> visit.openLesson(passage.lesson(), passage.anchor()));
        read.addThemeVariants(ButtonVariant.TERTIARY);
        var further = new Div(read, report);
        further.addClassNames("row", "wrap", "gap-2");
        content.add(further);
        setContent(content);
    }

    static Component answer(Question question, List<String> order, Optional<Given> given, Language language) {
        return switch (question) {
            case Question.MarkPassage passage -> new PassageReview(passage, given, language);
            case Question.Vignette vignette -> parts(vignette, order, given, language);
            default -> new ReviewLines(language).of(question, order, given);
        };
    }

    private static Component parts(
            Question.Vignette vignette, List<String> order, Optional<Given> given, Language language) {
        var parts = new Div();
        parts.addClassName("quiz-parts");
        for (Question part : vignette.parts()) {
            String id = part.id().value();
            var own = given.flatMap(answer -> answer instanceof Given.Parts(var all)
                    ? Optional.ofNullable(all.get(id))
                    : Optional.<Given>empty());
            parts.add(
                    new Div(Headings.stem(part.about().stem().in(language), "h4")),
                    answer(part, PartOrder.within(id, order), own, language),
                    new Prose(part.about().explanation().in(language)));
        }
        return parts;
    }

    private StateChip state(QuizResult.Reviewed reviewed) {
        if (reviewed.marks().awaited()) {
            return new StateChip(StateChip.Tone.OFF, Icon.CLOCK, getTranslation("assessment.review.waits"), false);
        }
        if (reviewed.right()) {
            return new StateChip(
                    StateChip.Tone.DONE, Icon.CHECK_CIRCLE, getTranslation("assessment.review.right"), false);
        }
        return reviewed.score().points() > 0
                ? new StateChip(
                        StateChip.Tone.SOON,
                        Icon.HALF,
                        getTranslation(
                                "assessment.review.partly", reviewed.score().percent()),
                        false)
                : new StateChip(StateChip.Tone.LATE, Icon.CLOSE, getTranslation("assessment.review.wrong"), false);
    }
}
