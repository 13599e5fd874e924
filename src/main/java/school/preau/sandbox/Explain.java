package school.preau.sandbox;

import java.util.List;
import java.util.Set;
import school.preau.platform.LocalText;

/** The same thing explained twice: to the patient and to a child of eight. */
public record Explain(Frame frame, List<Draft> drafts, List<Source> passages) implements ExerciseDefinition {

    public Explain {
        drafts = List.copyOf(drafts);
        passages = List.copyOf(passages);
    }

    /** @param text French: what has to be explained, as a letter or the record says it */
    public record Source(String id, LocalText title, String text, Retelling patient, Retelling child) {

        public Retelling to(LetterPart reader) {
            return reader == LetterPart.CHILD ? child : patient;
        }
    }

    /**
     * @param request what a model is asked
     * @param recorded id of what it answered
     * @param requirements ids are those of the file behind the reader's name
     */
    public record Retelling(LocalText request, String recorded, List<Requirement> requirements) {

        public Retelling {
            requirements = List.copyOf(requirements);
        }
    }

    /** The passage an attempt explains. */
    public Source passage(List<String> drawn) {
        return passages.stream()
                .filter(source -> drawn.contains(source.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<LetterPart> parts() {
        return Set.of(LetterPart.PATIENT, LetterPart.CHILD);
    }
}
