package school.preau.learning;

import java.time.Instant;

/**
 * What a learner wrote beside an activity, for themselves alone.
 *
 * @param version counts the changes; 0 while nothing is written
 */
public record Note(String text, int version, Instant updated) {

    /** The longest note one can type, in characters as Java counts them. */
    public static final int LONGEST = 10_000;
}
