package school.preau.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws the questions of an attempt: each rule of the quiz gets its number, no question comes twice, as many unseen questions as the rules
 * allow, then those seen least often; chance decides between equals. A maximum matching of places and questions, so that a question
 * with two tags never leaves a later rule short.
 */
final class Drawing {

    private final RandomGenerator random;

    Drawing(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param seen how often the learner was given each question before
     * @return the questions in the order of the rules
     */
    List<Question> questions(Quiz quiz, Map<QuestionId, Integer> seen) {
        var shuffled = new ArrayList<>(quiz.bank());
        shuffle(shuffled);
        shuffled.sort(Comparator.comparingInt(question -> seen.getOrDefault(question.id(), 0)));
        var matching = new Matching(quiz, shuffled);
        // Widening the choice step by step never lets go of a question once taken, so that the least seen are all used
        // first.
        var times = shuffled.stream()
                .map(question -> seen.getOrDefault(question.id(), 0))
                .distinct()
                .sorted()
                .toList();
        for (int most : times) {
            int offered = (int) shuffled.stream()
                    .filter(question -> seen.getOrDefault(question.id(), 0) <= most)
                    .count();
            matching.fill(offered);
        }
        return matching.questions();
    }

    static boolean canBeDrawn(Quiz quiz) {
        var matching = new Matching(quiz, quiz.bank());
        matching.fill(quiz.bank().size());
        return matching.whole();
    }

    /**
     * The order in which the parts of a question are shown, as ids: options or items; empty for other types. Items to put in order never
     * come in the right order by chance.
     */
    List<String> order(Question question) {
        return switch (question) {
            case Question.SingleChoice(var about, var options, var shuffled) ->
                order(options.stream().map(Question.Option::id).toList(), shuffled);
            case Question.MultipleChoice(var about, var options, var shuffled) ->
                order(options.stream().map(Question.Option::id).toList(), shuffled);
            case Question.Order(var about, var items) -> {
                var right = items.stream().map(Question.Item::id).toList();
                var order = order(right, true);
                while (order.equals(right)) {
                    order = order(right, true);
                }
                yield order;
            }
            case Question.Match match ->
                order(match.targets().stream().map(Question.Item::id).toList(), true);
            case Question.Categories categories ->
                order(categories.items().stream().map(Question.Assigned::id).toList(), true);
            case Question.Gaps gaps ->
                gaps.gaps().stream().flatMap(gap -> order(gap).stream()).toList();
            case Question.Vignette vignette ->
                vignette.parts().stream()
                        .flatMap(part -> order(part).stream()
                                .map(id -> PartOrder.of(part.id().value(), id)))
                        .toList();
            case Question.TrueFalse trueFalse -> List.of();
            case Question.ShortText text -> List.of();
            case Question.OpenAnswer open -> List.of();
            case Question.NumberWithUnit number -> List.of();
            case Question.MarkPassage passage -> List.of();
        };
    }

    private List<String> order(Question.Gap gap) {
        return switch (gap) {
            case Question.ChosenGap(String id, var options) ->
                order(options.stream().map(Question.Option::id).toList(), true).stream()
                        .map(option -> PartOrder.of(id, option))
                        .toList();
            case Question.WrittenGap written -> List.of();
        };
    }

    private List<String> order(List<String> ids, boolean shuffled) {
        var order = new ArrayList<>(ids);
        if (shuffled) {
            shuffle(order);
        }
        return List.copyOf(order);
    }

    private void shuffle(List<?> list) {
        Collections.shuffle(list, Random.from(random));
    }

    /** Places of the attempt on one side, questions on the other (Kuhn's algorithm). */
    private static final class Matching {

        private final List<Question> bank;
        private final List<String> places = new ArrayList<>();
        private final int[] questionAt;
        private final Map<Integer, Integer> placeOf = new HashMap<>();

        Matching(Quiz quiz, List<Question> bank) {
            this.bank = bank;
            for (DrawRule rule : quiz.draw()) {
                places.addAll(Collections.nCopies(rule.count(), rule.tag()));
            }
            questionAt = new int[places.size()];
            Arrays.fill(questionAt, -1);
        }

        /** Fills as many places as it can from the first so many questions. */
        void fill(int offered) {
            for (int place = 0; place < places.size(); place++) {
                if (questionAt[place] < 0) {
                    take(place, offered, new HashSet<>());
                }
            }
        }

        private boolean take(int place, int offered, Set<Integer> tried) {
            for (int question = 0; question < offered; question++) {
                if (bank.get(question).about().tags().contains(places.get(place)) && tried.add(question)) {
                    Integer holder = placeOf.get(question);
                    if (holder == null || take(holder, offered, tried)) {
                        questionAt[place] = question;
                        placeOf.put(question, place);
                        return true;
                    }
                }
            }
            return false;
        }

        boolean whole() {
            return Arrays.stream(questionAt).noneMatch(question -> question < 0);
        }

        List<Question> questions() {
            if (!whole()) {
                throw new IllegalStateException("The reader lets no quiz pass whose draws cannot be filled");
            }
            return Arrays.stream(questionAt).mapToObj(bank::get).toList();
        }
    }
}
