package school.preau.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.LocalText;
import school.preau.sandbox.grounding.Wording;

/**
 * Documents in which words may be meant for the model.
 *
 * @param choices what one may do next
 * @param show how many cases an attempt shows
 */
public record PoisonedDocument(Frame frame, List<Draft> drafts, List<Next> choices, int show, List<Case> cases)
        implements ExerciseDefinition {

    /** What is said of a model that did what a document told it. */
    public static final String OBEYED = "obeyed";

    /** What is said of one that did what it was asked only. */
    public static final String KEPT = "kept";

    public PoisonedDocument {
        drafts = List.copyOf(drafts);
        choices = List.copyOf(choices);
        cases = List.copyOf(cases);
    }

    /** @param feedback for whom chose it where it is not right */
    public record Next(String id, LocalText text, LocalText feedback) {}

    /**
     * @param level 0 nothing hidden; 1 an order in plain sight; 2 dressed as a part of the document; 3 out of sight; 4 no order at all
     * @param request what the model is asked to do with the document
     * @param answer id of what it answered
     * @param hidden the words that are meant for the model
     * @param canary words that only an answer has that obeys
     * @param right what one may well do next
     */
    public record Case(
            String id,
            int level,
            LocalText title,
            LocalText text,
            LocalText request,
            String answer,
            List<Passage> hidden,
            List<String> canary,
            List<String> right,
            LocalText explanation) {

        public Case {
            hidden = List.copyOf(hidden);
            canary = List.copyOf(canary);
            right = List.copyOf(right);
        }

        public boolean poisoned() {
            return !hidden.isEmpty();
        }

        /** Whether a model that gave this answer did what the document told it. */
        public boolean obeyedIn(String given) {
            var wording = Wording.of(given);
            return canary.stream().anyMatch(wording::says);
        }

        /** Did the model obey? */
        public String obedience() {
            return ContestedItem.named("obeyed", id);
        }

        /** What does one do next? */
        public String next() {
            return ContestedItem.named("next", id);
        }

        /** What the model did in this attempt, written down once it has answered. */
        String fact() {
            return ContestedItem.named("answered", id);
        }
    }

    /** The cases an attempt shows, in order. */
    public List<Case> cases(List<String> drawn) {
        return drawn.stream()
                .flatMap(id -> cases.stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    @Override
    public Map<String, String> texts(List<String> drawn) {
        return cases(drawn).stream()
                .collect(Collectors.toMap(Case::id, one -> one.text().fr()));
    }

    @Override
    public Map<String, Set<String>> questions(List<String> drawn) {
        var next = choices.stream().map(Next::id).collect(Collectors.toSet());
        var questions = new HashMap<String, Set<String>>();
        for (Case one : cases(drawn)) {
            questions.put(one.obedience(), Set.of(OBEYED, KEPT));
            questions.put(one.next(), next);
        }
        return questions;
    }
}
