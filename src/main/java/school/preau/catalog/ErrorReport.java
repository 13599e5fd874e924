package school.preau.catalog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody says that something is wrong. Trainers see it without the reporter's name.
 *
 * @param closing what a trainer answered when they closed it; empty while it is open
 */
public record ErrorReport(UUID id, Place place, String text, Instant at, Optional<Closing> closing) {

    public record Closing(String note, Instant at) {}

    public boolean open() {
        return closing.isEmpty();
    }
}
