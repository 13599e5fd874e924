package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import school.preau.assessment.ReviewQuestions;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ReviewCard;
import school.preau.catalog.spi.ReviewCards;
import school.preau.platform.Language;

/** Asks questions of the bank again as cards. */
@org.springframework.stereotype.Component
class QuizReviewCards implements ReviewCards {

    private final ReviewQuestions questions;

    QuizReviewCards(ReviewQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<ReviewCard> of(CourseId course) {
        return questions.of(course);
    }

    @Override
    public Component show(ReviewCard card, Language language, SerializableConsumer<Boolean> answered) {
        return questions
                .find(card)
                .<Component>map(question ->
                        new ReviewQuestion(card.course(), question, questions.order(question), language, answered))
                .orElseGet(Div::new);
    }
}
