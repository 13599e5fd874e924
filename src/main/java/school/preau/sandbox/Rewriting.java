package school.preau.sandbox;

import java.util.List;
import org.springframework.stereotype.Service;
import school.preau.people.Learner;
import school.preau.sandbox.Exercising.LetterSaved;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenResult;
import school.preau.sandbox.screen.Verdict;

/**
 * Rewriting a request so that it may leave. The screen treats what is reserved for fiction as real, because one trains the reflex; what is
 * really real is not stored.
 */
@Service
public class Rewriting {

    private final Exercising exercising;
    private final PrivacyScreen screen;

    Rewriting(Exercising exercising, PrivacyScreen screen) {
        this.exercising = exercising;
        this.screen = screen;
    }

    /** What became of a version of the request. */
    public sealed interface Rewritten {

        /** @param seen what the screen finds in it */
        record Kept(LetterDraft text, ScreenResult seen) implements Rewritten {}

        /** An identifier that is not reserved for fiction is in it: nothing was stored. */
        record Withheld(ScreenResult seen) implements Rewritten {}

        /** Closed, too long, or another page was faster. */
        record Not(LetterSaved why) implements Rewritten {}
    }

    /** Screens a text as it would be before it is sent: in memory only. */
    public ScreenResult look(String text) {
        return screen.screen(text, Permitted.exercise());
    }

    /** What must be blocked, and was not given by the exercise itself: a date of birth has no reserved range. */
    private static boolean withheld(ScreenFinding finding, String text, String given) {
        return finding.verdict() == Verdict.BLOCK
                && !given.contains(new Passage(finding.start(), finding.end()).of(text));
    }

    /** Saves the request as rewritten. @param version the one it was typed over, 0 for the first */
    public Rewritten save(Learner me, ExerciseAttemptId attempt, int version, String text) {
        String given = exercising
                .open(me, attempt)
                .map(open ->
                        String.join("\n", open.exercise().texts(open.drawn()).values()))
                .orElse("");
        var real = screen.screen(text, Permitted.freePractice());
        if (real.findings().stream().anyMatch(finding -> withheld(finding, text, given))) {
            return new Rewritten.Withheld(real);
        }
        var saved = exercising.saveLetter(me, attempt, LetterPart.REWRITE, version, text, List.of());
        return saved instanceof LetterSaved.Yes(LetterDraft kept)
                ? new Rewritten.Kept(kept, look(text))
                : new Rewritten.Not(saved);
    }
}
