package school.preau.sandbox;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import school.preau.catalog.ContentSource;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.YamlMap;

/** The kind of activity {@code exercise}: published apart from the course, which pins a version of it. */
@Component
public class ExerciseKind implements ActivityKind {

    /** Its key in the outline of a course. */
    public static final String KEY = "exercise";

    private final ExerciseLibrary library;

    @Autowired
    ExerciseKind(ExerciseLibrary library) {
        this.library = library;
    }

    /** For a check without a server: exercises as they lie on an author's disk. */
    public static ExerciseKind over(ContentSource source) {
        return new ExerciseKind(new ExerciseLibrary(new FoldersOnDisk(source)));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Read read(Reading reading) {
        var version = version(reading);
        var exercise = version.flatMap(library::find);
        if (exercise.isEmpty()) {
            reading.problems()
                    .add(
                            "course.yaml",
                            0,
                            "The outline names the exercise “" + reading.id() + "”, which cannot be read.",
                            "Write sandbox/exercises/" + reading.id() + " or mend its problems first.");
            return new Read.Broken();
        }
        var content = new ExerciseActivity(version.orElseThrow(), exercise.get());
        return new Read.Ok(exercise.get().title(), content);
    }

    @Override
    public OptionalInt currentVersion(String id) {
        return named(id)
                .flatMap(library::current)
                .map(found -> OptionalInt.of(found.number()))
                .orElse(OptionalInt.empty());
    }

    private Optional<ExerciseVersion> version(Reading reading) {
        return named(reading.id())
                .flatMap(id -> reading.pinned().isPresent()
                        ? Optional.of(new ExerciseVersion(id, reading.pinned().getAsInt()))
                        : library.current(id));
    }

    private static Optional<ExerciseId> named(String id) {
        return id.length() <= 60 && YamlMap.SLUG.matcher(id).matches()
                ? Optional.of(new ExerciseId(id))
                : Optional.empty();
    }
}
