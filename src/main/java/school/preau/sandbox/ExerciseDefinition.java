package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.LocalText;

/** An exercise as its author wrote it. Immutable; an attempt names the version it was begun on. */
public sealed interface ExerciseDefinition
        permits ExerciseDefinition.AskTwice,
                ExerciseDefinition.CatchTheError,
                ExerciseDefinition.WriteAndCheck,
                ComparePrompts,
                Explain,
                MarkIdentifiers,
                PoisonedDocument,
                Refuse,
                AcceptCodes {

    Frame frame();

    default ExerciseId id() {
        return frame().id();
    }

    default LocalText title() {
        return frame().title();
    }

    /** The texts of the exercise that a learner reads, in the order in which they are declared. */
    List<Draft> drafts();

    default Draft draft(String id) {
        return drafts().stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No draft " + id + " in " + id()));
    }

    /** In what one may mark words, by id, in an attempt that drew these. */
    default Map<String, String> texts(List<String> drawn) {
        return drafts().stream()
                .filter(draft -> drawn.contains(draft.id()))
                .collect(Collectors.toMap(Draft::id, Draft::text));
    }

    /** What one is asked to choose, with what may be chosen, in an attempt that drew these. */
    default Map<String, Set<String>> questions(List<String> drawn) {
        return Map.of();
    }

    /** The texts one must have written before handing in. */
    default Set<LetterPart> parts() {
        return Set.of();
    }

    /**
     * What every kind has.
     *
     * @param task Markdown
     * @param minutes how long it takes, as its author says
     * @param attempts then a trainer; 0 = as many as one likes
     * @param patient the pinned version of its patient
     * @param professions for the list of Practise; empty = everyone
     */
    record Frame(
            ExerciseId id,
            LocalText title,
            LocalText task,
            int minutes,
            int attempts,
            Optional<PatientVersion> patient,
            List<String> professions) {}

    /**
     * The same question twice: the learner marks what differs between two answers.
     *
     * @param threshold per cent of the differences to find
     */
    record AskTwice(Frame frame, LocalText question, List<Draft> drafts, List<Pair> pairs, int threshold)
            implements ExerciseDefinition {

        public AskTwice {
            drafts = List.copyOf(drafts);
            pairs = List.copyOf(pairs);
        }

        public Pair pair(String id) {
            return pairs.stream()
                    .filter(pair -> pair.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param id the two answers' ids joined with {@code +} */
    record Pair(String id, String first, String second, List<Difference> differences) {}

    /** @param invented whether the model made it up */
    record Difference(Passage first, Passage second, LocalText note, boolean invented) {}

    /**
     * Drafts with unknown errors, some with none.
     *
     * @param show how many drafts an attempt shows
     * @param codes the kinds of error offered
     * @param benchmark id of a published figure to compare with
     */
    record CatchTheError(Frame frame, List<Draft> drafts, int show, List<ErrorCode> codes, Optional<String> benchmark)
            implements ExerciseDefinition {

        public CatchTheError {
            drafts = List.copyOf(drafts);
            codes = List.copyOf(codes);
        }
    }

    /**
     * A letter written with the model and corrected.
     *
     * @param drafts the recorded answers, in the order in which they are played when no model is configured
     */
    record WriteAndCheck(
            Frame frame,
            LocalText recipient,
            List<Draft> drafts,
            List<OfferedPrompt> prompts,
            List<Requirement> requirements)
            implements ExerciseDefinition {

        public WriteAndCheck {
            drafts = List.copyOf(drafts);
            prompts = List.copyOf(prompts);
            requirements = List.copyOf(requirements);
        }

        @Override
        public Set<LetterPart> parts() {
            return Set.of(LetterPart.LETTER);
        }
    }

    record OfferedPrompt(String id, LocalText title, LocalText text) {}

    /**
     * What a text must say: all of {@code all}, one of {@code any} unless it is empty, none of {@code none}.
     *
     * @param evidence a line of the patient; empty where there is none
     */
    record Requirement(
            String id,
            LocalText says,
            List<String> any,
            List<String> all,
            List<String> none,
            Severity severity,
            String evidence) {

        Outcome.Matter matter() {
            return new Outcome.Matter(
                    Optional.empty(),
                    severity,
                    says.fr(),
                    Optional.empty(),
                    Optional.of(evidence).filter(line -> !line.isEmpty()));
        }
    }
}
