package school.preau.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ReviewCard;
import school.preau.catalog.spi.ReviewCards;
import school.preau.platform.Language;

/** Two cards of each course, each asked with a button to know and one not to know. */
public final class TwoCards implements ReviewCards {

    @Override
    public List<ReviewCard> of(CourseId course) {
        return List.of(card(course, "un"), card(course, "deux"));
    }

    private static ReviewCard card(CourseId course, String id) {
        return new ReviewCard(course, id, "1".repeat(64));
    }

    @Override
    public Component show(ReviewCard card, Language language, SerializableConsumer<Boolean> answered) {
        return new Div(
                new Span("Carte " + card.id()),
                new Button("Je sais", click -> answered.accept(true)),
                new Button("Je ne sais plus", click -> answered.accept(false)));
    }
}
