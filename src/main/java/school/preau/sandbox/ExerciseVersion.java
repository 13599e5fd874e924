package school.preau.sandbox;

/** A published, immutable version of an exercise, numbered from 1. */
public record ExerciseVersion(ExerciseId exercise, int number) {

    public ExerciseVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Version " + number + " of " + exercise);
        }
    }
}
