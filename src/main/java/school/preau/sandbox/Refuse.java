package school.preau.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.platform.LocalText;

/**
 * Requests of colleagues: may this be asked of the model?
 *
 * @param reasons those offered
 * @param show how many an attempt shows
 * @param threshold per cent of them to judge right
 */
public record Refuse(Frame frame, List<RefusalReason> reasons, int show, int threshold, List<Request> requests)
        implements ExerciseDefinition {

    /** What one chooses where the model may be asked. */
    public static final String ASK = "ask";

    public Refuse {
        reasons = List.copyOf(reasons);
        requests = List.copyOf(requests);
    }

    /**
     * @param reason why it must be refused; empty where it is fine
     * @param severity what letting it through would weigh
     */
    public record Request(
            String id,
            LocalText from,
            LocalText text,
            Optional<RefusalReason> reason,
            Severity severity,
            LocalText explanation) {

        public String question() {
            return ContestedItem.named("request", id);
        }
    }

    /** The requests an attempt shows, in order. */
    public List<Request> requests(List<String> drawn) {
        return drawn.stream()
                .flatMap(id -> requests.stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    @Override
    public List<Draft> drafts() {
        return List.of();
    }

    @Override
    public Map<String, Set<String>> questions(List<String> drawn) {
        var options = Stream.concat(Stream.of(ASK), reasons.stream().map(RefusalReason::slug))
                .collect(Collectors.toSet());
        return requests(drawn).stream().collect(Collectors.toMap(Request::question, request -> options));
    }
}
