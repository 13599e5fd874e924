package school.preau.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** A question of a course's bank, with its key. What is graded is in {@link Grading}; what is shown never holds the key. */
public sealed interface Question {

    /** Signs of a short text, or of what is written in a gap. */
    int LONGEST_TEXT = 120;

    /** Signs of an open answer, at most. */
    int LONGEST_OPEN_ANSWER = 2_000;

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
            return foreseen(number).map(WrongNumber::feedback);
        }

        Optional<WrongNumber> foreseen(BigDecimal number) {
            return wrong.stream()
                    .filter(other -> near(number, other.value(), other.tolerance()))
                    .findFirst();
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

    /** Each item belongs to one of several targets: what {@link Match} and {@link Categories} share. */
    sealed interface Assigning extends Question permits Match, Categories {

        /** What an item may be given, with ids of their own. */
        List<Item> targets();

        List<Assigned> items();
    }

    /** @param targets the right-hand texts; those to which no item belongs are there to mislead */
    record Match(About about, List<Item> targets, List<Assigned> items) implements Assigning {
        public Match {
            targets = List.copyOf(targets);
            items = List.copyOf(items);
        }
    }

    /** @param targets the categories, shown in this order */
    record Categories(About about, List<Item> targets, List<Assigned> items) implements Assigning {
        public Categories {
            targets = List.copyOf(targets);
            items = List.copyOf(items);
        }
    }

    /** A few words to write. @param wrong answers that one is likely to give, with what to say about them */
    record ShortText(About about, Wording wording, List<WrongText> wrong) implements Question {
        public ShortText {
            wrong = List.copyOf(wrong);
        }

        /** What to say about an answer that is not right, if its author foresaw it. */
        public Optional<LocalText> feedbackOn(String text) {
            return foreseen(text).map(WrongText::feedback);
        }

        Optional<WrongText> foreseen(String text) {
            return wrong.stream()
                    .filter(other -> Wording.same(other.text().fr(), text)
                            || Wording.same(other.text().en(), text))
                    .findFirst();
        }

        boolean accepts(String text) {
            return feedbackOn(text).isEmpty() && wording.accepts(text);
        }
    }

    /** @param text in which {@code [[id]]} stands where a gap is, each gap once in either language */
    record Gaps(About about, LocalText text, List<Gap> gaps) implements Question {
        public Gaps {
            gaps = List.copyOf(gaps);
        }

        /** The text in its stretches, in order. */
        public List<Piece> pieces(Language language) {
            var pieces = new ArrayList<Piece>();
            String source = text.in(language);
            int at = 0;
            for (int open = source.indexOf("[["); open >= 0; open = source.indexOf("[[", at)) {
                int close = source.indexOf("]]", open);
                String id = source.substring(open + 2, close);
                pieces.add(new Words(source.substring(at, open)));
                gaps.stream()
                        .filter(gap -> gap.id().equals(id))
                        .findFirst()
                        .map(Place::new)
                        .ifPresent(pieces::add);
                at = close + 2;
            }
            pieces.add(new Words(source.substring(at)));
            return List.copyOf(pieces);
        }
    }

    /** A stretch of a text with gaps. */
    sealed interface Piece {}

    record Words(String words) implements Piece {}

    record Place(Gap gap) implements Piece {}

    /** A place in a text that is to be filled. */
    sealed interface Gap {
        String id();
    }

    /** A gap with a list to choose from. */
    record ChosenGap(String id, List<Option> options) implements Gap {
        public ChosenGap {
            options = List.copyOf(options);
        }

        public Option right() {
            return options.stream().filter(Option::right).findFirst().orElseThrow();
        }
    }

    /** A gap in which one writes. */
    record WrittenGap(String id, Wording wording, LocalText feedback) implements Gap {}

    /**
     * A text of one's own, which trainers mark.
     *
     * @param longest characters one may write
     * @param twoMarkers whether a second trainer marks it too, without seeing what the first gave
     * @param rubric what is looked for, each with the points it is worth at most
     */
    record OpenAnswer(About about, int longest, boolean twoMarkers, List<Criterion> rubric) implements Question {
        public OpenAnswer {
            rubric = List.copyOf(rubric);
        }

        public int points() {
            return rubric.stream().mapToInt(Criterion::points).sum();
        }
    }

    /** Several questions about one case, which stands beside all of them. @param parts never vignettes themselves, passages to mark or open answers */
    record Vignette(About about, List<Question> parts) implements Question {
        public Vignette {
            parts = List.copyOf(parts);
        }
    }

    /** @param points at most */
    record Criterion(String id, LocalText text, int points) {}

    record Assigned(String id, LocalText text, String target, LocalText feedback) {}

    record WrongText(LocalText text, LocalText feedback) {}

    record Option(String id, LocalText text, boolean right, LocalText feedback) {}

    record Item(String id, LocalText text) {}

    record WrongNumber(BigDecimal value, BigDecimal tolerance, LocalText feedback) {}

    record PassageError(String id, String kind, LocalText feedback) {}
}
