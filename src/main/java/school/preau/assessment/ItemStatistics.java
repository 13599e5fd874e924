package school.preau.assessment;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What the answers say about one version of a question. The indices are those of classical test theory (Lord and Novick, Statistical
 * Theories of Mental Test Scores, 1968; for the corrected item-rest correlation: Henrysson, Psychometrika 28, 1963), under the names
 * trainers know from other learning platforms. With x the score of the question and y that of the rest of the attempt:
 *
 * @param asked how many gradings it rests on
 * @param facility mean of x, in per cent of the points: 100 = everyone right
 * @param deviation standard deviation of x (divided by n − 1), in per cent of the points
 * @param discrimination 100 · cov(x, y) / (sd x · sd y): whether those who know the rest know this; empty where all x or all y are equal
 */
public record ItemStatistics(long asked, double facility, double deviation, OptionalDouble discrimination) {

    static ItemStatistics of(ItemSums sums) {
        double n = sums.asked();
        double meanX = sums.x() / n;
        double varianceX = n < 2 ? 0 : Math.max(0, (sums.xx() - n * meanX * meanX) / (n - 1));
        double meanY = sums.y() / n;
        double varianceY = n < 2 ? 0 : Math.max(0, (sums.yy() - n * meanY * meanY) / (n - 1));
        double covariance = n < 2 ? 0 : (sums.xy() - n * meanX * meanY) / (n - 1);
        double both = Math.sqrt(varianceX * varianceY);
        return new ItemStatistics(
                sums.asked(),
                100 * meanX / Score.QUESTION,
                100 * Math.sqrt(varianceX) / Score.QUESTION,
                both < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(100 * covariance / both));
    }

    /**
     * Discriminative efficiency: 100 · cov(x, y) / the greatest covariance these same scores could have, which they have when both are in
     * the same order. Unlike the correlation it does not punish a question for being easy or hard.
     *
     * @return empty where all x or all y are equal
     */
    static OptionalDouble efficiency(double[] x, double[] y) {
        double[] sortedX = x.clone();
        double[] sortedY = y.clone();
        Arrays.sort(sortedX);
        Arrays.sort(sortedY);
        double most = covariance(sortedX, sortedY);
        return most < 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(100 * covariance(x, y) / most);
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return x.length < 2 ? 0 : sum / (x.length - 1);
    }
}
