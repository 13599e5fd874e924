package school.preau.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt under way, as the one who holds it sees it.
 *
 * @param epoch proves who holds it; a later epoch has taken it over
 * @param place the question one was at, from 1
 * @param until when its time is over, if it has a limit
 */
public record OpenAttempt(
        AttemptId id, int number, int epoch, Instant began, int place, List<Drawn> questions, Optional<Instant> until) {

    public OpenAttempt {
        questions = List.copyOf(questions);
    }

    public Drawn at(int somePlace) {
        return questions.get(somePlace - 1);
    }
}
