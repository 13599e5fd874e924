package school.preau.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import school.preau.catalog.spi.ActivityContent;
import school.preau.platform.LocalText;

/**
 * A quiz of a course version, with the course's bank of questions.
 *
 * @param passMark per cent
 * @param attempts how many one has before a trainer must be asked
 * @param pause between a failed attempt and the next
 * @param certainty whether each answer is asked “how sure are you?”
 * @param timeLimit none unless its author sets one
 * @param draw what an attempt draws, in this order
 */
public record Quiz(
        LocalText title,
        LocalText introduction,
        int passMark,
        int attempts,
        Duration pause,
        boolean certainty,
        Optional<TimeLimit> timeLimit,
        List<DrawRule> draw,
        List<Question> bank)
        implements ActivityContent {

    public Quiz {
        draw = List.copyOf(draw);
        bank = List.copyOf(bank);
    }

    public Optional<Question> question(QuestionId id) {
        return bank.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** How many questions an attempt has. */
    public int length() {
        return draw.stream().mapToInt(DrawRule::count).sum();
    }

    /** Only the title may be found: a stem in the search results would give the bank away. */
    @Override
    public List<LocalText> searchable() {
        return List.of(title);
    }
}
