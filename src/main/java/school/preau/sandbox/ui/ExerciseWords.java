package school.preau.sandbox.ui;

import school.preau.sandbox.AcceptCodes;
import school.preau.sandbox.ComparePrompts;
import school.preau.sandbox.ExerciseDefinition;
import school.preau.sandbox.Explain;
import school.preau.sandbox.MarkIdentifiers;
import school.preau.sandbox.PoisonedDocument;
import school.preau.sandbox.Refuse;

/** The words for the kinds of exercise. */
final class ExerciseWords {

    private ExerciseWords() {}

    /** Key of the kind's name. */
    static String kind(ExerciseDefinition exercise) {
        return switch (exercise) {
            case ExerciseDefinition.AskTwice ask -> "sandbox.kind.ask-twice";
            case ExerciseDefinition.CatchTheError chase -> "sandbox.kind.catch-the-error";
            case ExerciseDefinition.WriteAndCheck write -> "sandbox.kind.write-and-check";
            case ComparePrompts compare -> "sandbox.kind.compare-prompts";
            case Explain explain -> "sandbox.kind.explain";
            case MarkIdentifiers mark -> "sandbox.kind.mark-identifiers";
            case PoisonedDocument poisoned -> "sandbox.kind.poisoned-document";
            case Refuse refuse -> "sandbox.kind.refuse";
            case AcceptCodes codes -> "sandbox.kind.accept-codes";
        };
    }
}
