package school.preau.assessment;

import java.util.List;

/** The result of an attempt that was handed in: only now may key and feedback be seen. */
public record QuizResult(PastAttempt attempt, Quiz quiz, List<Reviewed> questions) {

    public QuizResult {
        questions = List.copyOf(questions);
    }

    /** A question with its answer and what that was worth. */
    public record Reviewed(Drawn drawn, Score score) {

        public boolean right() {
            return score.full();
        }
    }

    /** How many questions were answered wholly right. */
    public int right() {
        return (int) questions.stream().filter(Reviewed::right).count();
    }

    /** Critical questions that were not right: any of them keeps one from passing. */
    public List<Reviewed> missedCritical() {
        return questions.stream()
                .filter(one -> one.drawn().question().about().critical() && !one.right())
                .toList();
    }

    /** Where the questions that were not right are answered, each place once, in the order of the attempt. */
    public List<Passage> toRead() {
        return questions.stream()
                .filter(one -> !one.right())
                .map(one -> one.drawn().question().about().passage())
                .distinct()
                .toList();
    }
}
