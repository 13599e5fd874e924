package school.preau.sandbox;

import java.util.List;
import java.util.Optional;

/** What an attempt came to, by kind of exercise: declared facts only, never a machine finding. */
public sealed interface Outcome permits CaughtErrors, FoundDifferences, WrittenLetter {

    /** @param item what a contest may name; see {@link ContestedItem} */
    record Item(String item, Optional<ErrorCode> code, Severity severity, boolean found) {}

    int found();

    int outOf();

    int falseAlarmCount();

    int majorsMissed();

    boolean passed();

    List<Item> items();
}
