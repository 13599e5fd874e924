package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question as the formats of other systems see it: texts in one string, answers with a share of the credit.
 *
 * @param tags its own and those of {@link PreauTags}
 * @param stimulus what stands above the question, or empty
 * @param text the question itself
 * @param explanation shown whatever was answered
 * @param feedback on each pair or sorted item, in their order, where the source has it
 * @param notes what of the source was left out while it was read
 */
record ExchangeItem(
        Origin origin,
        List<String> tags,
        TextFormat format,
        String stimulus,
        String text,
        String explanation,
        List<String> feedback,
        Answers answers,
        List<String> notes) {

    ExchangeItem {
        tags = List.copyOf(tags);
        feedback = List.copyOf(feedback);
        notes = List.copyOf(notes);
    }

    /**
     * @param number from 1, as it stands in the file
     * @param line where it begins
     * @param name as a person reads it
     * @param id its permanent id, empty when the source gives none
     * @param category the last part of the path of categories it stands in, empty for none
     */
    record Origin(int number, int line, String name, String id, String category) {}

    sealed interface Answers {}

    /** @param shuffled empty where the format does not say */
    record Choices(boolean single, Optional<Boolean> shuffled, List<Choice> options) implements Answers {
        Choices {
            options = List.copyOf(options);
        }
    }

    record Truth(boolean answer, String feedbackTrue, String feedbackFalse) implements Answers {}

    record Written(List<Choice> answers) implements Answers {
        Written {
            answers = List.copyOf(answers);
        }
    }

    /** @param units names of a unit that counts once; in two languages where they differ */
    record Numeric(List<Amount> answers, List<String> units) implements Answers {
        Numeric {
            answers = List.copyOf(answers);
            units = List.copyOf(units);
        }
    }

    /** @param pairs those with an empty left side are there to mislead, or name a category */
    record Matching(List<Pair> pairs) implements Answers {
        Matching {
            pairs = List.copyOf(pairs);
        }
    }

    /** @param items in the right order */
    record Ordered(List<String> items) implements Answers {
        Ordered {
            items = List.copyOf(items);
        }
    }

    record Gapped(List<Piece> pieces) implements Answers {
        Gapped {
            pieces = List.copyOf(pieces);
        }
    }

    /** Nothing of ours is like it. @param why a sentence for the report */
    record Foreign(String why) implements Answers {}

    sealed interface Piece {}

    record Literal(String text) implements Piece {}

    /** @param chosen whether one chooses from a list, or writes */
    record Hole(boolean chosen, List<Choice> answers) implements Piece {
        Hole {
            answers = List.copyOf(answers);
        }
    }

    /** @param per100 share of the credit in per cent, below 0 where it takes away */
    record Choice(String text, BigDecimal per100, String feedback) {

        boolean right() {
            return per100.signum() > 0;
        }

        boolean partly() {
            return right() && per100.compareTo(WHOLE) < 0;
        }
    }

    record Amount(BigDecimal value, BigDecimal tolerance, BigDecimal per100, String feedback) {}

    record Pair(String left, String right) {}

    /** All of the credit. */
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);
}
