package school.preau.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import school.preau.catalog.CourseId;

/**
 * A regrade of one question of a quiz, as it was tried: with every attempt it would change, and nothing changed yet.
 *
 * @param attempts how many were graded anew
 * @param committed when it was carried out
 * @param stale whether attempts were graded since: what would be carried out is no longer what was seen
 */
public record Regrade(
        Id id,
        CourseId course,
        String activity,
        QuestionId question,
        Instant triedAt,
        int attempts,
        Optional<Instant> committed,
        boolean stale,
        Counts counts) {

    public record Id(UUID value) {}

    /** How many attempts would gain or lose points, and how many of these would pass or no longer pass. */
    public record Counts(int gains, int losses, int passesGained, int passesLost) {}

    /** What becomes of a loss. */
    public enum Verdict {
        APPLIED,
        KEPT,
        WITHDRAWN
    }

    /**
     * An attempt that would change, under a number.
     *
     * @param turns whether the person passes, or no longer passes, by it
     * @param verdict what became of it; empty while the regrade is not carried out
     */
    public record Change(
            AttemptId attempt,
            int number,
            Score before,
            boolean passedBefore,
            Score after,
            boolean passedAfter,
            boolean turns,
            Optional<Verdict> verdict) {

        public boolean loss() {
            return loss(before, passedBefore, after, passedAfter);
        }

        static boolean loss(Score before, boolean passedBefore, Score after, boolean passedAfter) {
            long was = (long) before.points() * after.outOf();
            long becomes = (long) after.points() * before.outOf();
            return passedBefore && !passedAfter || passedBefore == passedAfter && becomes < was;
        }
    }
}
