package school.preau.assessment;

import java.time.Instant;
import java.util.List;

/**
 * An attempt under way, as the one who holds it sees it.
 *
 * @param epoch proves who holds it; a later epoch has taken it over
 * @param place the question one was at, from 1
 */
public record OpenAttempt(AttemptId id, int number, int epoch, Instant began, int place, List<Drawn> questions) {

    public OpenAttempt {
        questions = List.copyOf(questions);
    }

    public Drawn at(int somePlace) {
        return questions.get(somePlace - 1);
    }
}
