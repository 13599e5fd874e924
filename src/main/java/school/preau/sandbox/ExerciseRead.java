package school.preau.sandbox;

import java.util.List;
import school.preau.platform.Problem;

/** What reading an exercise's folder gave: the exercise, or everything that is wrong with it. */
public sealed interface ExerciseRead {

    record Ok(ExerciseDefinition exercise) implements ExerciseRead {}

    record Broken(List<Problem> problems) implements ExerciseRead {}
}
