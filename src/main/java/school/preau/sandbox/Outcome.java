package school.preau.sandbox;

import java.util.List;
import java.util.Optional;

/** What an attempt came to, by kind of exercise: declared facts only, never a machine finding. */
public sealed interface Outcome
        permits CaughtErrors,
                FoundDifferences,
                WrittenLetter,
                ComparedAnswers,
                ExplainedTexts,
                MarkedIdentifiers,
                NoticedOrders,
                DecidedRequests,
                DecidedCodes {

    /** @param item what a contest may name; see {@link ContestedItem} */
    record Item(String item, Optional<ErrorCode> code, Severity severity, boolean found) {

        Item(String item, Severity severity, boolean found) {
            this(item, Optional.empty(), severity, found);
        }
    }

    /**
     * What a contest of an item is about, for the trainer who reads it.
     *
     * @param evidence a line of the patient
     */
    record Matter(
            Optional<ErrorCode> code,
            Severity severity,
            String quote,
            Optional<Passage> passage,
            Optional<String> evidence) {

        Matter(Severity severity, String quote) {
            this(Optional.empty(), severity, quote, Optional.empty(), Optional.empty());
        }
    }

    default int found() {
        return (int) items().stream().filter(Item::found).count();
    }

    default int outOf() {
        return items().size();
    }

    default int falseAlarmCount() {
        return 0;
    }

    default int majorsMissed() {
        return (int) items().stream()
                .filter(item -> !item.found() && item.severity() == Severity.MAJOR)
                .count();
    }

    boolean passed();

    List<Item> items();

    /** What one contests with an item; empty where there is nothing to contest. */
    Optional<Matter> matter(String item);
}
