package school.preau.assessment;

import java.util.List;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * What every question has, whatever its type.
 *
 * @param critical must be right whatever the total
 * @param review may become a card of the micro-review
 * @param stem the question itself, in Markdown
 * @param explanation shown with the result, whatever was answered
 */
public record About(
        QuestionId id,
        List<String> tags,
        Difficulty difficulty,
        boolean critical,
        boolean review,
        LocalText stem,
        Optional<Stimulus> stimulus,
        LocalText explanation,
        Passage passage) {

    public About {
        tags = List.copyOf(tags);
    }
}
