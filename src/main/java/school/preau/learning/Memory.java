package school.preau.learning;

/**
 * What is remembered of a card, by FSRS-6 (Free Spaced Repetition Scheduler, open-spaced-repetition, version 6 with its 21 default
 * parameters; the formulas stand in "The FSRS Algorithm" of its wiki).
 *
 * @param stability days after which it is still recalled with 90 %
 * @param difficulty 1 easy to 10 hard
 */
public record Memory(double stability, double difficulty) {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST_INTERVAL = 36_500;

    /** How it went. */
    public enum Rating {
        AGAIN,
        HARD,
        GOOD,
        EASY;

        int grade() {
            return ordinal() + 1;
        }
    }

    public Memory {
        if (!(stability >= LEAST_STABILITY && difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("stability %s, difficulty %s".formatted(stability, difficulty));
        }
    }

    /** After the first answer: S = w₍G−1₎, D = w₄ − e^{w₅(G−1)} + 1. */
    public static Memory first(Rating rating) {
        return new Memory(Math.max(LEAST_STABILITY, W[rating.grade() - 1]), within(initialDifficulty(rating.grade())));
    }

    /** After a further answer, so many whole days later. On the same day only the short term changes. */
    public Memory after(int days, Rating rating) {
        double next = days < 1
                ? shortTerm(rating)
                : rating == Rating.AGAIN ? forgotten(recall(days)) : recalled(days, rating);
        return new Memory(Math.max(LEAST_STABILITY, next), within(nextDifficulty(rating)));
    }

    /** The chance that it is recalled after so many days: (1 + F·t/S)^{−w₂₀}, with F such that it is 90 % at t = S. */
    public double recall(double days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / stability, DECAY);
    }

    /** After how many days it is recalled with just this chance; at least one. */
    public int interval(double retention) {
        double days = stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return (int) Math.clamp(Math.round(days), 1, LONGEST_INTERVAL);
    }

    /** S·e^{w₁₇(G−3+w₁₈)}·S^{−w₁₉}; a good answer never weakens it. */
    private double shortTerm(Rating rating) {
        double growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating.grade() >= 3 ? Math.max(1, growth) : growth);
    }

    /** S·(1 + e^{w₈}·(11−D)·S^{−w₉}·(e^{w₁₀(1−R)} − 1)·[w₁₅ if hard]·[w₁₆ if easy]). */
    private double recalled(int days, Rating rating) {
        double growth = Math.exp(W[8])
                * (11 - difficulty)
                * Math.pow(stability, -W[9])
                * (Math.exp(W[10] * (1 - recall(days))) - 1)
                * (rating == Rating.HARD ? W[15] : 1)
                * (rating == Rating.EASY ? W[16] : 1);
        return stability * (1 + growth);
    }

    /** w₁₁·D^{−w₁₂}·((S+1)^{w₁₃} − 1)·e^{w₁₄(1−R)}, and never more than S / e^{w₁₇·w₁₈}. */
    private double forgotten(double recall) {
        double longTerm = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall));
        return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
    }

    /** Moves by −w₆(G−3), less the harder it is, and reverts a little to that of an easy card. */
    private double nextDifficulty(Rating rating) {
        double moved = difficulty - W[6] * (rating.grade() - 3) * (10 - difficulty) / 9;
        return W[7] * initialDifficulty(Rating.EASY.grade()) + (1 - W[7]) * moved;
    }

    private static double initialDifficulty(int grade) {
        return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
    }

    private static double within(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
