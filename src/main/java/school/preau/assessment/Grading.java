package school.preau.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What an answer is worth. Pure: the same question and answer always give the same score, so that any grading can be done again.
 *
 * <ul>
 *   <li>Multiple choice: (right chosen − wrong chosen) / all right, never below 0.
 *   <li>Order: the share of items that are followed by the item that should follow them.
 *   <li>Mark the passage: each error found counts 1 with its kind and ½ without, each mark on words that were right takes 1 away; the sum
 *       over the number of errors, never below 0.
 *   <li>Match and categories: the share of items given their own target.
 *   <li>Gaps: the share of gaps filled rightly.
 *   <li>Vignette: the mean of its parts.
 *   <li>Open answer: nothing until trainers have marked it; then the points they gave over those of the rubric.
 *   <li>All others: everything or nothing.
 * </ul>
 */
public final class Grading {

    /** A mark may take in this many words beside the wrong ones; a longer one has not found the error. */
    private static final int SPARE_WORDS = 4;

    private Grading() {}

    /** The score of one question; no answer, or one that cannot be an answer to it, scores nothing. */
    public static Score score(Question question, Optional<Given> given) {
        if (given.isEmpty() || Fitting.refusal(question, given.get()).isPresent()) {
            return Score.NONE;
        }
        return switch (question) {
            case Question.SingleChoice single -> whole(chose(single, given.get()));
            case Question.MultipleChoice multiple -> multiple(multiple, (Given.Choices) given.get());
            case Question.TrueFalse trueFalse -> whole(((Given.Truth) given.get()).value() == trueFalse.answer());
            case Question.NumberWithUnit number -> whole(number.accepts(((Given.Amount) given.get()).value()));
            case Question.Order order -> order(order, (Given.Sequence) given.get());
            case Question.Assigning assigning -> assigned(assigning, (Given.Assignment) given.get());
            case Question.ShortText text -> whole(text.accepts(((Given.Text) given.get()).text()));
            case Question.Gaps gaps -> gaps(gaps, (Given.Filled) given.get());
            case Question.OpenAnswer open -> Score.NONE;
            case Question.Vignette vignette -> vignette(vignette, (Given.Parts) given.get());
            case Question.MarkPassage passage ->
                Marking.of(passage, (Given.Marks) given.get()).score();
        };
    }

    /** The score of an open answer as trainers marked it. */
    public static Score marked(Question.OpenAnswer question, Rating rating) {
        int given = question.rubric().stream()
                .mapToInt(
                        criterion -> Math.clamp(rating.points().getOrDefault(criterion.id(), 0), 0, criterion.points()))
                .sum();
        return Score.share(given, question.points());
    }

    private static Score whole(boolean right) {
        return right ? Score.FULL : Score.NONE;
    }

    private static boolean chose(Question.SingleChoice question, Given given) {
        return question.options().stream()
                .anyMatch(option -> option.right()
                        && given instanceof Given.Choice(String chosen)
                        && option.id().equals(chosen));
    }

    private static Score multiple(Question.MultipleChoice question, Given.Choices given) {
        int balance = 0;
        for (var option : question.options()) {
            if (given.options().contains(option.id())) {
                balance += option.right() ? 1 : -1;
            }
        }
        return Score.share(balance, question.rightOptions());
    }

    private static Score order(Question.Order question, Given.Sequence given) {
        int followed = 0;
        for (int i = 0; i + 1 < question.items().size(); i++) {
            int place = given.items().indexOf(question.items().get(i).id());
            if (place + 1 < given.items().size()
                    && given.items()
                            .get(place + 1)
                            .equals(question.items().get(i + 1).id())) {
                followed++;
            }
        }
        return Score.share(followed, question.items().size() - 1);
    }

    private static Score assigned(Question.Assigning question, Given.Assignment given) {
        int right = (int) question.items().stream()
                .filter(item -> item.target().equals(given.targets().get(item.id())))
                .count();
        return Score.share(right, question.items().size());
    }

    private static Score gaps(Question.Gaps question, Given.Filled given) {
        int right = (int) question.gaps().stream()
                .filter(gap -> fills(gap, Optional.ofNullable(given.gaps().get(gap.id()))))
                .count();
        return Score.share(right, question.gaps().size());
    }

    /** Whether a gap is filled rightly. */
    public static boolean fills(Question.Gap gap, Optional<String> given) {
        return given.filter(filled -> switch (gap) {
                    case Question.ChosenGap chosen -> chosen.right().id().equals(filled);
                    case Question.WrittenGap written -> written.wording().accepts(filled);
                })
                .isPresent();
    }

    private static Score vignette(Question.Vignette vignette, Given.Parts given) {
        int points = vignette.parts().stream()
                .mapToInt(part -> score(
                                part,
                                Optional.ofNullable(given.parts().get(part.id().value())))
                        .points())
                .sum();
        return Score.share(points, Score.QUESTION * vignette.parts().size());
    }

    /**
     * Which marks found which errors.
     *
     * @param found for each error in order, the mark that found it
     * @param forNothing marks on words that were right
     */
    public record Marking(List<Optional<Given.Mark>> found, List<Given.Mark> forNothing, List<String> kinds) {

        public static Marking of(Question.MarkPassage question, Given.Marks given) {
            var text = question.text(given.language());
            var found = new ArrayList<Optional<Given.Mark>>();
            var used = new HashSet<Given.Mark>();
            for (int i = 0; i < text.spans().size(); i++) {
                Span error = text.spans().get(i);
                String kind = question.errors().get(i).kind();
                var best = given.marks().stream()
                        .filter(mark -> !used.contains(mark) && finds(text, mark.span(), error))
                        .max(Comparator.comparing(
                                        (Given.Mark mark) -> mark.kind().equals(kind))
                                .thenComparing(mark -> mark.span().overlap(error)));
                best.ifPresent(used::add);
                found.add(best);
            }
            // A second mark on the words of an error that is already found is neither right nor wrong.
            var forNothing = given.marks().stream()
                    .filter(mark -> !used.contains(mark))
                    .filter(mark -> text.spans().stream().noneMatch(error -> finds(text, mark.span(), error)))
                    .toList();
            return new Marking(
                    List.copyOf(found),
                    forNothing,
                    question.errors().stream().map(Question.PassageError::kind).toList());
        }

        /** Whether the n-th error was found and its kind named. */
        public boolean named(int error) {
            return found.get(error)
                    .filter(mark -> mark.kind().equals(kinds.get(error)))
                    .isPresent();
        }

        Score score() {
            int halves = 0;
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).isPresent()) {
                    halves += named(i) ? 2 : 1;
                }
            }
            return Score.share(halves - 2 * forNothing.size(), 2 * found.size());
        }

        private static boolean finds(MarkedText text, Span mark, Span error) {
            return mark.overlap(error) > 0 && text.wordsIn(mark) <= text.wordsIn(error) + SPARE_WORDS;
        }
    }
}
