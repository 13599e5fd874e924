package school.preau.sandbox;

import java.util.List;
import school.preau.catalog.spi.ActivityContent;
import school.preau.platform.LocalText;

/** An exercise in the outline of a course: the version the course pins, and what it asks. */
public record ExerciseActivity(ExerciseVersion version, ExerciseDefinition exercise) implements ActivityContent {

    @Override
    public List<LocalText> searchable() {
        return List.of(exercise.title(), exercise.frame().task());
    }
}
