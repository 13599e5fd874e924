package school.preau.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Given;
import school.preau.assessment.Grading;
import school.preau.assessment.Question;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.CourseId;
import school.preau.platform.Language;
import school.preau.platform.ui.Prose;

/** A question asked as a card: answered once, then what was right, why, and where it stands. */
@StyleSheet("theme/assessment.css")
@JsModule("./src/assessment-keys.ts")
class ReviewQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final CourseId course;
    private final transient Question question;
    private final transient List<String> order;
    private final Language language;
    private final SerializableConsumer<Boolean> answered;
    private final AnswerPad pad;
    private final Button check = new Button();
    private final Div after = new Div();
    private transient Optional<Given> given = Optional.empty();

    ReviewQuestion(
            CourseId course,
            Question question,
            List<String> order,
            Language language,
            SerializableConsumer<Boolean> answered) {
        this.course = course;
        this.question = question;
        this.order = order;
        this.language = language;
        this.answered = answered;
        addClassName("review-question");
        question.about().stimulus().ifPresent(stimulus -> add(new StimulusCard(stimulus, language)));
        pad = AnswerPad.of(question, order, Optional.empty(), language, answer -> {
            given = Optional.of(answer);
            check.setEnabled(true);
        });
        check.setText(getTranslation("assessment.card.check"));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setEnabled(false);
        check.addClickListener(click -> reveal());
        after.getElement().setAttribute("role", "status");
        after.addClassName("review-after");
        add(
                new Div(Headings.stem(question.about().stem().in(language), "h2")),
                new Html("<p class=\"how\">" + getTranslation(pad.how()) + "</p>"),
                pad,
                check,
                after);
        pad.beside().ifPresent(this::add);
    }

    /** Whoever comes from another card, or reads by ear, is at the question. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.querySelector('.quiz-stem')?.focus()");
    }

    private void reveal() {
        boolean right = Grading.score(question, given).full();
        pad.lock();
        check.setVisible(false);
        var passage = question.about().passage();
        var verdict = new Paragraph(getTranslation(right ? "assessment.card.right" : "assessment.card.wrong"));
        verdict.addClassNames("strong", right ? "card-right" : "card-wrong");
        Component answer = QuestionReview.answer(question, order, given, language);
        var read = new Anchor(
                CatalogLinks.passage(course, passage.lesson(), passage.anchor()),
                getTranslation("assessment.review.read", passage.title().in(language)));
        after.add(verdict, answer, new Prose(question.about().explanation().in(language)), read);
        answered.accept(right);
    }
}
