package school.preau.assessment.exchange;

import java.util.List;

/**
 * What became of one item of a file.
 *
 * @param number from 1, as it stands in the file
 * @param line where it begins; 0 in an export
 * @param name as a person reads it
 * @param id its id here, empty when it was left out
 * @param losses what the other format has no place for, or ours has not
 * @param toMend what the strict reader of the content format still misses
 */
public record ItemReport(
        int number, int line, String name, String id, Outcome outcome, List<String> losses, List<String> toMend) {

    /** How an item came over. */
    public enum Outcome {
        WHOLE,
        WITH_LOSS,
        LEFT_OUT
    }

    public ItemReport {
        losses = List.copyOf(losses);
        toMend = List.copyOf(toMend);
    }
}
