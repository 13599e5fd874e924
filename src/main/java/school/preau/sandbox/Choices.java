package school.preau.sandbox;

import java.util.Map;
import java.util.Optional;

/** What a learner chose in an attempt, by question. */
public record Choices(Map<String, String> standing) {

    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        standing = Map.copyOf(standing);
    }

    public Optional<String> of(String question) {
        return Optional.ofNullable(standing.get(question));
    }
}
