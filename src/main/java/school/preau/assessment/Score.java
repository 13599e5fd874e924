package school.preau.assessment;

import java.util.Collection;

/**
 * Points out of a maximum. One question is worth {@value #QUESTION} points: the least number that halves and all of 1 to 8 divide, so
 * that every partial credit is exact.
 */
public record Score(int points, int outOf) {

    public static final int QUESTION = 1680;
    public static final Score NONE = new Score(0, QUESTION);
    public static final Score FULL = new Score(QUESTION, QUESTION);

    public Score {
        if (outOf <= 0 || points < 0 || points > outOf) {
            throw new IllegalArgumentException("score %d/%d".formatted(points, outOf));
        }
    }

    /** The credit of one question: a share, never below nothing and never above everything. */
    static Score share(int numerator, int denominator) {
        int points = Math.toIntExact((long) QUESTION * Math.max(0, numerator) / denominator);
        return new Score(Math.min(points, QUESTION), QUESTION);
    }

    static Score total(Collection<Score> scores) {
        return new Score(
                scores.stream().mapToInt(Score::points).sum(),
                scores.stream().mapToInt(Score::outOf).sum());
    }

    public boolean full() {
        return points == outOf;
    }

    /** Per cent, rounded down: 79.9 % is not 80 %. */
    public int percent() {
        return Math.toIntExact(points * 100L / outOf);
    }

    boolean reaches(int percentage) {
        return points * 100L >= (long) percentage * outOf;
    }
}
