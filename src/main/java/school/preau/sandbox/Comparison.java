package school.preau.sandbox;

import java.util.Optional;

/**
 * Two answers side by side: of two models to one request, or of one model to two wordings.
 *
 * @param first the one shown first, by chance when it is blind
 * @param blind whether nothing says which is which until that is asked for
 * @param preferred what its learner preferred; only they see it
 * @param revealed whether it was asked which is which
 */
public record Comparison(
        ComparisonId id, TurnId first, TurnId second, boolean blind, Optional<Preference> preferred, boolean revealed) {

    /** What one may prefer. */
    public enum Preference {
        FIRST,
        SECOND,
        NEITHER
    }

    /** Whether it may be said which is which. */
    public boolean open() {
        return !blind || revealed;
    }

    public boolean has(TurnId answer) {
        return first.equals(answer) || second.equals(answer);
    }
}
