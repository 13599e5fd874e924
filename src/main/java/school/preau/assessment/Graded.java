package school.preau.assessment;

import java.util.List;

/**
 * What an attempt is worth: the score of each of its questions, and whether that passes. A neutral question counts for nobody: it is in
 * no total and never critical. An open answer that waits for its marks is in no total yet, and nobody passes before it has them.
 */
record Graded(List<One> questions, int passMark) {

    record One(QuestionId question, String version, Score score, boolean critical, boolean neutral, boolean awaited) {

        boolean counts() {
            return !neutral && !awaited;
        }
    }

    Graded {
        questions = List.copyOf(questions);
    }

    /** Everything when no question is left that counts: nobody fails by a quiz that was wrong throughout. */
    Score total() {
        var counted = questions.stream().filter(One::counts).map(One::score).toList();
        return counted.isEmpty() ? Score.FULL : Score.total(counted);
    }

    /** Whether an answer waits for its marks. */
    boolean awaited() {
        return questions.stream().anyMatch(One::awaited);
    }

    boolean passed() {
        return !awaited()
                && questions.stream()
                        .allMatch(one ->
                                one.neutral() || !one.critical() || one.score().full())
                && total().reaches(passMark);
    }
}
