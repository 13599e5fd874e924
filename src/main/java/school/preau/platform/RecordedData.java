package school.preau.platform;

import java.time.Instant;
import java.util.List;

/**
 * Declared as a bean by each module for each kind of data it stores about a person. <em>What is recorded</em> and <em>My
 * data</em> are generated from these declarations.
 *
 * <p>The texts are translations under {@code recorded.<key>.what}, {@code .why}, {@code .who} and {@code .kept}.
 */
public interface RecordedData {

    String key();

    /** What is stored about one person, newest first, at most {@code limit} entries. */
    List<Entry> about(PersonId person, int limit);

    /** One thing that is stored: when, and in words. */
    record Entry(Instant at, Phrase what) {}
}
