package school.preau.assessment;

/**
 * What somebody scores on average who knows nothing and answers by chance, in per cent: each option, order or target equally likely, each
 * option of a multiple choice chosen or not with a coin. Where one writes or marks, chance is taken to find nothing.
 */
final class GuessScore {

    private GuessScore() {}

    static double of(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> 100.0 / single.options().size();
            case Question.MultipleChoice multiple -> multiple(multiple);
            case Question.TrueFalse trueFalse -> 50;
            case Question.NumberWithUnit number -> 0;
            // Each item is followed by its successor in (n − 1)! of the n! orders.
            case Question.Order order -> 100.0 / order.items().size();
            case Question.Assigning assigning -> 100.0 / assigning.targets().size();
            case Question.ShortText text -> 0;
            case Question.OpenAnswer open -> 0;
            case Question.Gaps gaps ->
                gaps.gaps().stream()
                        .mapToDouble(gap -> switch (gap) {
                            case Question.ChosenGap chosen ->
                                100.0 / chosen.options().size();
                            case Question.WrittenGap written -> 0;
                        })
                        .average()
                        .orElse(0);
            case Question.Vignette vignette ->
                vignette.parts().stream().mapToDouble(GuessScore::of).average().orElse(0);
            case Question.MarkPassage passage -> 0;
        };
    }

    /** The mean over all subsets of max(0, right − wrong) / all right. */
    private static double multiple(Question.MultipleChoice question) {
        int right = question.rightOptions();
        int wrong = question.options().size() - right;
        double sum = 0;
        for (int r = 0; r <= right; r++) {
            for (int w = 0; w < r && w <= wrong; w++) {
                sum += ways(right, r) * ways(wrong, w) * (r - w);
            }
        }
        return 100 * sum / (right * Math.pow(2, question.options().size()));
    }

    private static double ways(int of, int chosen) {
        double ways = 1;
        for (int i = 1; i <= chosen; i++) {
            ways = ways * (of - chosen + i) / i;
        }
        return ways;
    }
}
