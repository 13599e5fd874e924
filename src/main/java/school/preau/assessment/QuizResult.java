package school.preau.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The result of an attempt that was handed in: only now may key and feedback be seen.
 *
 * @param gradings every grading, the first first: more than one when it was graded anew
 */
public record QuizResult(PastAttempt attempt, Quiz quiz, List<Reviewed> questions, List<GradingOf> gradings) {

    public QuizResult {
        questions = List.copyOf(questions);
        gradings = List.copyOf(gradings);
    }

    /** A question with its answer and what that was worth. @param neutral whether it counts for nobody, @param late whether another answer came when the time was over */
    public record Reviewed(Drawn drawn, Score score, boolean neutral, boolean late, Marks marks) {

        public boolean right() {
            return score.full();
        }
    }

    /**
     * What trainers have to do with an answer.
     *
     * @param awaited whether it waits for them
     * @param rating what they gave it, once they have
     */
    public record Marks(boolean awaited, Optional<Rating> rating) {}

    /** One grading of the attempt. @param awaitsMarking whether open answers were not in it yet, @param reason why it was graded anew; empty for the first */
    public record GradingOf(Instant at, Score score, boolean passed, boolean awaitsMarking, Optional<String> reason) {}

    /** The open answers that wait for a trainer. */
    public int awaited() {
        return (int) questions.stream().filter(one -> one.marks().awaited()).count();
    }

    /** How many questions were answered wholly right. */
    public int right() {
        return (int) questions.stream().filter(Reviewed::right).count();
    }

    /** Critical questions that were not right: any of them keeps one from passing. */
    public List<Reviewed> missedCritical() {
        return questions.stream()
                .filter(one -> one.drawn().question().about().critical() && !one.right() && !one.neutral())
                .toList();
    }

    /** Where the questions that were not right are answered, each place once, in the order of the attempt. */
    public List<Passage> toRead() {
        return questions.stream()
                .filter(one -> !one.right() && !one.marks().awaited())
                .map(one -> one.drawn().question().about().passage())
                .distinct()
                .toList();
    }
}
