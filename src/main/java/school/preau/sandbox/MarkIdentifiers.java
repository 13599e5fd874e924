package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.preau.platform.LocalText;

/** A request somebody is about to send: the learner marks what identifies a person in it, then writes it so that it may leave. */
public record MarkIdentifiers(Frame frame, List<Request> requests) implements ExerciseDefinition {

    public MarkIdentifiers {
        requests = List.copyOf(requests);
    }

    /**
     * @param situation who is about to send it, to do what
     * @param text French, as it is about to be sent
     * @param keep what it must still say, rewritten, for a model to be of use
     */
    public record Request(
            String id, LocalText situation, String text, List<Identifier> identifiers, List<Requirement> keep) {

        public Request {
            identifiers = List.copyOf(identifiers);
            keep = List.copyOf(keep);
        }
    }

    /**
     * @param places every place where it stands
     * @param quote its words, and {@code also} others by which it would still stand in a text
     */
    public record Identifier(
            String id,
            IdentifierKind kind,
            List<Passage> places,
            String quote,
            List<String> also,
            Severity severity,
            LocalText explanation) {

        public Identifier {
            places = List.copyOf(places);
            also = List.copyOf(also);
        }
    }

    /** The request an attempt shows. */
    public Request request(List<String> drawn) {
        return requests.stream()
                .filter(request -> drawn.contains(request.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Draft> drafts() {
        return List.of();
    }

    @Override
    public Map<String, String> texts(List<String> drawn) {
        return requests.stream()
                .filter(request -> drawn.contains(request.id()))
                .collect(Collectors.toMap(Request::id, Request::text));
    }

    @Override
    public Set<LetterPart> parts() {
        return Set.of(LetterPart.REWRITE);
    }
}
