package school.preau.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** A question of a course's bank, with its key. What is graded is in {@link Grading}; what is shown never holds the key. */
public sealed interface Question {

    About about();

    default QuestionId id() {
        return about().id();
    }

    /** One option is right. */
    record SingleChoice(About about, List<Option> options, boolean shuffled) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /** One option or more are right. */
    record MultipleChoice(About about, List<Option> options, boolean shuffled) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }

        int rightOptions() {
            return (int) options.stream().filter(Option::right).count();
        }
    }

    record TrueFalse(About about, boolean answer, LocalText feedbackTrue, LocalText feedbackFalse)
            implements Question {}

    /**
     * @param tolerance how far from the value an answer may be; 0 = exact
     * @param wrong numbers that one is likely to find, with what to say about them
     */
    record NumberWithUnit(About about, BigDecimal value, BigDecimal tolerance, LocalText unit, List<WrongNumber> wrong)
            implements Question {
        public NumberWithUnit {
            wrong = List.copyOf(wrong);
        }

        boolean accepts(BigDecimal number) {
            return near(number, value, tolerance);
        }

        /** What to say about a number that is not right, if its author foresaw it. */
        public Optional<LocalText> feedbackOn(BigDecimal number) {
            return wrong.stream()
                    .filter(other -> near(number, other.value(), other.tolerance()))
                    .findFirst()
                    .map(WrongNumber::feedback);
        }

        private static boolean near(BigDecimal number, BigDecimal goal, BigDecimal tolerance) {
            return number.subtract(goal).abs().compareTo(tolerance) <= 0;
        }
    }

    /** @param items in the right order */
    record Order(About about, List<Item> items) implements Question {
        public Order {
            items = List.copyOf(items);
        }
    }

    /**
     * @param kinds the codes of error offered
     * @param errors in order of appearance; the n-th error is the n-th span of the text in either language
     */
    record MarkPassage(About about, MarkedText fr, MarkedText en, List<String> kinds, List<PassageError> errors)
            implements Question {
        public MarkPassage {
            kinds = List.copyOf(kinds);
            errors = List.copyOf(errors);
        }

        public MarkedText text(Language language) {
            return switch (language) {
                case FR -> fr;
                case EN -> en;
            };
        }
    }

    record Option(String id, LocalText text, boolean right, LocalText feedback) {}

    record Item(String id, LocalText text) {}

    record WrongNumber(BigDecimal value, BigDecimal tolerance, LocalText feedback) {}

    record PassageError(String id, String kind, LocalText feedback) {}
}
