package school.preau.sandbox.ui;

import school.preau.sandbox.ExerciseDefinition;

/** The words for the kinds of exercise. */
final class ExerciseWords {

    private ExerciseWords() {}

    /** Key of the kind's name. */
    static String kind(ExerciseDefinition exercise) {
        return switch (exercise) {
            case ExerciseDefinition.AskTwice ask -> "sandbox.kind.ask-twice";
            case ExerciseDefinition.CatchTheError chase -> "sandbox.kind.catch-the-error";
            case ExerciseDefinition.WriteAndCheck write -> "sandbox.kind.write-and-check";
        };
    }
}
