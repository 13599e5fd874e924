package school.preau.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One version of a question looked at closely: who chose what, and what that means in plain words. Learners are put into thirds by the
 * rest of their attempt, so that what they answered here does not decide in which third they are.
 *
 * @param guess what chance alone would score, in per cent
 * @param efficiency discriminative efficiency, in per cent
 * @param sureOfWrong mean certainty of the answers that were not right, in per cent; empty where certainty was not asked
 * @param choices the distractor table, in the order of the question
 */
public record ItemAnalysis(
        Question question,
        ItemStatistics statistics,
        double guess,
        OptionalDouble efficiency,
        OptionalDouble sureOfWrong,
        List<ChoiceCount> choices,
        Set<Advice> advice) {

    /** How often something was chosen, by thirds of learners: the weakest first. */
    public record ChoiceCount(AnswerPart part, int low, int middle, int high) {

        public int all() {
            return low + middle + high;
        }
    }

    /** An answer as it counts. @param rest share of the rest of the attempt, 0 to {@value ItemSums#WHOLE} */
    record Response(Optional<Given> given, Optional<Certainty> certainty, int points, long rest) {}

    /** What a trainer should do about it, most pressing first. */
    public enum Advice {
        /** The best learners choose a wrong answer more often than the right one, or those who know the rest fail here. */
        CHECK_KEY,
        /** Fewer are right than chance would make. */
        BELOW_CHANCE,
        /** Those who are wrong are sure of it (80 % and more on average): something is widely believed. */
        SURE_AND_WRONG,
        /** At most 30 % of the points. */
        VERY_HARD,
        /** Whether one knows the rest says nothing about this one (index below 10). */
        TELLS_NOTHING_APART,
        /** Meant to be easy, and less than 60 % of the points. */
        HARDER_THAN_MEANT,
        /** At least 95 % of the points. */
        EVERYONE_RIGHT,
        /** Meant to be hard, and more than 90 % of the points. */
        EASIER_THAN_MEANT,
        /** A wrong option that hardly anybody chooses (less than 2 % of at least 50 answers). */
        UNUSED_OPTION
    }

    private static final int FOR_UNUSED = 50;

    public ItemAnalysis {
        choices = List.copyOf(choices);
        advice = Set.copyOf(advice);
    }

    static ItemAnalysis of(Question question, List<Response> responses) {
        var sums = responses.stream()
                .map(one -> ItemSums.one(one.points(), one.rest()))
                .reduce(ItemSums.NONE, ItemSums::plus);
        var statistics = ItemStatistics.of(sums);
        double guess = GuessScore.of(question);
        var efficiency = ItemStatistics.efficiency(
                responses.stream().mapToDouble(Response::points).toArray(),
                responses.stream().mapToDouble(Response::rest).toArray());
        var sure = responses.stream()
                .filter(one -> one.points() < Score.QUESTION)
                .flatMap(one -> one.certainty().stream())
                .mapToInt(Certainty::percent)
                .average();
        var choices = choices(question, responses);
        var advice = advice(question, statistics, guess, choices);
        if (sure.isPresent() && sure.getAsDouble() >= 80 && statistics.facility() < 80) {
            advice.add(Advice.SURE_AND_WRONG);
        }
        return new ItemAnalysis(question, statistics, guess, efficiency, sure, choices, advice);
    }

    private static List<ChoiceCount> choices(Question question, List<Response> responses) {
        var ranked = responses.stream()
                .sorted(Comparator.comparingLong(Response::rest))
                .toList();
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, AnswerPart> parts = new LinkedHashMap<>();
        AnswerPart.possible(question).forEach(part -> {
            parts.put(part.key(), part);
            counts.put(part.key(), new int[3]);
        });
        for (int i = 0; i < ranked.size(); i++) {
            int third = i * 3 / ranked.size();
            for (AnswerPart part : AnswerPart.chosen(question, ranked.get(i).given())) {
                parts.putIfAbsent(part.key(), part);
                counts.computeIfAbsent(part.key(), key -> new int[3])[third]++;
            }
        }
        var all = new ArrayList<ChoiceCount>();
        counts.forEach((key, thirds) -> {
            AnswerPart part = parts.get(key);
            if (part != null) {
                all.add(new ChoiceCount(part, thirds[0], thirds[1], thirds[2]));
            }
        });
        return all;
    }

    /** What the numbers alone say, without looking at single answers. */
    static Set<Advice> advice(Question question, ItemStatistics statistics) {
        return advice(question, statistics, GuessScore.of(question), List.of());
    }

    private static Set<Advice> advice(
            Question question, ItemStatistics statistics, double guess, List<ChoiceCount> choices) {
        var advice = EnumSet.noneOf(Advice.class);
        double facility = statistics.facility();
        var discrimination = statistics.discrimination();
        if (discrimination.isPresent() && discrimination.getAsDouble() < 0 || bestChooseWrong(choices)) {
            advice.add(Advice.CHECK_KEY);
        } else if (discrimination.isPresent() && discrimination.getAsDouble() < 10 && facility < 95) {
            advice.add(Advice.TELLS_NOTHING_APART);
        }
        if (facility < guess) {
            advice.add(Advice.BELOW_CHANCE);
        } else if (facility <= 30) {
            advice.add(Advice.VERY_HARD);
        }
        if (facility >= 95) {
            advice.add(Advice.EVERYONE_RIGHT);
        }
        switch (question.about().difficulty()) {
            case EASY -> {
                if (facility < 60) {
                    advice.add(Advice.HARDER_THAN_MEANT);
                }
            }
            case HARD -> {
                if (facility > 90) {
                    advice.add(Advice.EASIER_THAN_MEANT);
                }
            }
            case MEDIUM -> {}
        }
        boolean unused = statistics.asked() >= FOR_UNUSED
                && choices.stream()
                        .anyMatch(choice -> !choice.part().right()
                                && choice.part().kind() == AnswerPart.Kind.TEXT
                                && choice.all() * 50L < statistics.asked());
        if (unused && !(question instanceof Question.Assigning)) {
            advice.add(Advice.UNUSED_OPTION);
        }
        return advice;
    }

    private static boolean bestChooseWrong(List<ChoiceCount> choices) {
        int right = choices.stream()
                .filter(choice -> choice.part().right())
                .mapToInt(ChoiceCount::high)
                .max()
                .orElse(Integer.MAX_VALUE);
        return choices.stream()
                .filter(choice -> !choice.part().right() && choice.part().kind() != AnswerPart.Kind.NONE)
                .anyMatch(choice -> choice.high() > right);
    }
}
