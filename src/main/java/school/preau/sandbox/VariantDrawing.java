package school.preau.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
        };
    }

    private List<String> catchTheError(CatchTheError exercise, Set<String> seen) {
        var ids = new ArrayList<>(exercise.drafts().stream().map(Draft::id).toList());
        Collections.shuffle(ids, random);
        ids.sort((one, other) -> Boolean.compare(seen.contains(one), seen.contains(other)));
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
