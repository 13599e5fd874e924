package school.preau.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ReviewCard;

/** The questions of a course that are marked as cards: asked again now and then, never for a mark. */
@Service
public class ReviewQuestions {

    private final CourseCatalog catalog;
    private final Drawing drawing;

    ReviewQuestions(CourseCatalog catalog, Drawing drawing) {
        this.catalog = catalog;
        this.drawing = drawing;
    }

    /** The cards of the current version of a course. */
    public List<ReviewCard> of(CourseId course) {
        return questions(course).values().stream()
                .map(question -> new ReviewCard(course, question.id().value(), QuestionVersion.of(question)))
                .toList();
    }

    /** The question of a card, as it is now. */
    public Optional<Question> find(ReviewCard card) {
        return Optional.ofNullable(questions(card.course()).get(card.id()));
    }

    /** An order in which a question is shown this time. */
    public List<String> order(Question question) {
        return drawing.order(question);
    }

    private Map<String, Question> questions(CourseId course) {
        var cards = new LinkedHashMap<String, Question>();
        catalog.course(course).stream()
                .flatMap(version -> version.outline().stream())
                .forEach(activity -> {
                    if (activity.content() instanceof Quiz quiz) {
                        quiz.bank().stream()
                                .filter(question -> question.about().review())
                                .forEach(question ->
                                        cards.putIfAbsent(question.id().value(), question));
                    }
                });
        return cards;
    }
}
