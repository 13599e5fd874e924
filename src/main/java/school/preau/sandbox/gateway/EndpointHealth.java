package school.preau.sandbox.gateway;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import school.preau.platform.LocalText;

/**
 * How an endpoint was when it was last heard, for administrators and for the line above a conversation.
 *
 * @param host where it is, without key or path
 * @param external outside the hospital's network
 * @param state what is known
 * @param since when this state began, or null while unknown
 * @param heard when it was last looked at, or null
 * @param latency of the last look, or null
 * @param capacity how much it can do, as configured
 */
public record EndpointHealth(
        String endpoint,
        LocalText title,
        String model,
        String host,
        boolean external,
        State state,
        @Nullable Instant since,
        @Nullable Instant heard,
        @Nullable Duration latency,
        ModelEndpoint.Capacity capacity) {

    /** What is known of an endpoint. */
    public sealed interface State {
        record Unknown() implements State {}

        record Up() implements State {}

        record Failing(ModelFailure why) implements State {}
    }

    public boolean usable() {
        return !(state instanceof State.Failing);
    }
}
