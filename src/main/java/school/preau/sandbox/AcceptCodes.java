package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.LocalText;

/**
 * Codes a model proposes: the learner accepts or rejects each, with the words of a document that settle it.
 *
 * @param documents those one may quote from
 * @param show how many proposals an attempt shows
 * @param threshold per cent of the proposals to judge right
 */
public record AcceptCodes(Frame frame, List<CodedDocument> documents, int show, int threshold, List<Proposal> proposals)
        implements ExerciseDefinition {

    public static final String ACCEPT = "accept";
    public static final String REJECT = "reject";

    public AcceptCodes {
        documents = List.copyOf(documents);
        proposals = List.copyOf(proposals);
    }

    /** A document of the patient, in the version the exercise pins. */
    public record CodedDocument(String id, LocalText title, LocalText text) {}

    /** Where codes come from. */
    public enum CodeSystem {
        CIM_10("CIM-10"),
        CCAM("CCAM");

        private final String label;

        CodeSystem(String label) {
            this.label = label;
        }

        /** The same in every language. */
        public String label() {
            return label;
        }
    }

    /**
     * @param accept whether it is right
     * @param upcoding whether accepting it would overstate what was treated
     * @param evidence passages that settle it; empty where nothing in the documents says so
     */
    public record Proposal(
            String id,
            CodeSystem system,
            String code,
            LocalText label,
            boolean accept,
            boolean upcoding,
            Severity severity,
            List<Evidence> evidence,
            LocalText explanation) {

        public Proposal {
            evidence = List.copyOf(evidence);
        }

        public String question() {
            return ContestedItem.named("code", id);
        }
    }

    public record Evidence(String document, Passage passage) {}

    /** The proposals an attempt shows, in order. */
    public List<Proposal> proposals(List<String> drawn) {
        return drawn.stream()
                .flatMap(id -> proposals.stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    @Override
    public List<Draft> drafts() {
        return List.of();
    }

    @Override
    public Map<String, String> texts(List<String> drawn) {
        return documents.stream()
                .collect(Collectors.toMap(
                        CodedDocument::id, document -> document.text().fr()));
    }

    @Override
    public Map<String, Set<String>> questions(List<String> drawn) {
        return proposals(drawn).stream()
                .collect(Collectors.toMap(Proposal::question, proposal -> Set.of(ACCEPT, REJECT)));
    }
}
