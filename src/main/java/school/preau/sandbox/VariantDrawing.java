package school.preau.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.sandbox.ExerciseDefinition.AskTwice;
import school.preau.sandbox.ExerciseDefinition.CatchTheError;
import school.preau.sandbox.ExerciseDefinition.Pair;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;

/** What an attempt shows: by chance, what the learner has not seen first. */
final class VariantDrawing {

    private final Random random;

    VariantDrawing(Random random) {
        this.random = random;
    }

    /**
     * @param seen ids shown in earlier attempts
     * @return ids of the texts to show, in order; of a pair, both answers
     */
    List<String> draw(ExerciseDefinition exercise, Set<String> seen) {
        return switch (exercise) {
            case WriteAndCheck write -> write.drafts().stream().map(Draft::id).toList();
            case CatchTheError error -> catchTheError(error, seen);
            case AskTwice twice -> {
                var pairs = new ArrayList<>(twice.pairs());
                Collections.shuffle(pairs, random);
                Pair pair = pairs.stream()
                        .filter(one -> !seen.contains(one.first()))
                        .findFirst()
                        .orElse(pairs.getFirst());
                yield List.of(pair.first(), pair.second());
            }
            case ComparePrompts compare -> compare(compare, seen);
            case Explain explain -> unseenFirst(explain.passages().stream().map(Explain.Source::id), seen, 1);
            case MarkIdentifiers mark ->
                unseenFirst(mark.requests().stream().map(MarkIdentifiers.Request::id), seen, 1);
            case PoisonedDocument poisoned -> poisoned(poisoned, seen);
            case Refuse refuse -> refuse(refuse, seen);
            case AcceptCodes codes ->
                unseenFirst(codes.proposals().stream().map(AcceptCodes.Proposal::id), seen, codes.show());
        };
    }

    private List<String> unseenFirst(Stream<String> all, Set<String> seen, int show) {
        var ids = new ArrayList<>(all.toList());
        Collections.shuffle(ids, random);
        ids.sort((one, other) -> Boolean.compare(seen.contains(one), seen.contains(other)));
        return List.copyOf(ids.subList(0, show));
    }

    /** Which answer is shown first is chance: the place must not tell whose it is. */
    private List<String> compare(ComparePrompts exercise, Set<String> seen) {
        var first =
                unseenFirst(exercise.pairs().stream().map(pair -> pair.first().answer()), seen, 1);
        var answers = new ArrayList<>(exercise.pair(first).requests().stream()
                .map(ComparePrompts.Asked::answer)
                .toList());
        Collections.shuffle(answers, random);
        return List.copyOf(answers);
    }

    /** What was not seen, the easier levels first; something hidden in at least one of the documents. */
    private List<String> poisoned(PoisonedDocument exercise, Set<String> seen) {
        var cases = new ArrayList<>(exercise.cases());
        Collections.shuffle(cases, random);
        var levels = new HashMap<String, Integer>();
        // A document that hides nothing may come at any time: nobody should know beforehand.
        cases.forEach(one -> levels.put(one.id(), one.poisoned() ? one.level() : 1 + random.nextInt(4)));
        cases.sort(Comparator.comparing((PoisonedDocument.Case one) -> seen.contains(one.id()))
                .thenComparing(one -> levels.getOrDefault(one.id(), 1)));
        var drawn = new ArrayList<>(cases.subList(0, exercise.show()));
        if (drawn.stream().noneMatch(PoisonedDocument.Case::poisoned)) {
            cases.stream().filter(PoisonedDocument.Case::poisoned).findFirst().ifPresent(one -> drawn.set(0, one));
        }
        Collections.shuffle(drawn, random);
        return drawn.stream().map(PoisonedDocument.Case::id).toList();
    }

    /** Some of both: requests to refuse, and fine ones. */
    private List<String> refuse(Refuse exercise, Set<String> seen) {
        var drawn = new ArrayList<>(
                unseenFirst(exercise.requests().stream().map(Refuse.Request::id), seen, exercise.show()));
        for (boolean fine : List.of(true, false)) {
            boolean none = exercise.requests(drawn).stream()
                    .noneMatch(request -> request.reason().isEmpty() == fine);
            if (none && drawn.size() > 1) {
                drawn.set(
                        drawn.size() - 1,
                        unseenFirst(
                                        exercise.requests().stream()
                                                .filter(request ->
                                                        request.reason().isEmpty() == fine)
                                                .map(Refuse.Request::id),
                                        seen,
                                        1)
                                .getFirst());
            }
        }
        return List.copyOf(drawn);
    }

    private List<String> catchTheError(CatchTheError exercise, Set<String> seen) {
        var ids = unseenFirst(
                exercise.drafts().stream().map(Draft::id),
                seen,
                exercise.drafts().size());
        var drawn = new ArrayList<>(ids.subList(0, exercise.show()));
        // At least one error to catch: a pair of drafts without any would teach nothing.
        boolean clean =
                drawn.stream().allMatch(id -> exercise.draft(id).errors().isEmpty());
        if (clean) {
            ids.stream()
                    .filter(id -> !exercise.draft(id).errors().isEmpty())
                    .findFirst()
                    .ifPresent(id -> drawn.set(drawn.size() - 1, id));
        }
        return List.copyOf(drawn);
    }
}
