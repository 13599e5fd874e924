package school.preau.sandbox.gateway;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import school.preau.platform.LocalText;
import school.preau.sandbox.gateway.ModelEndpoint.Capacity;

/** Gateways for tests of other packages. */
public final class Gateways {

    private Gateways() {}

    /** The endpoints under the ids {@code model}, {@code model-2} and so on. */
    public static ModelGateway to(FakeModelEndpoint... endpoints) {
        return to(
                Capacity.USUAL,
                Arrays.stream(endpoints).map(FakeModelEndpoint::url).toList());
    }

    /** @param atOnce how many answers it may write at the same time */
    public static ModelGateway to(URI endpoint, int atOnce) {
        return to(new Capacity(atOnce, Capacity.USUAL.contextTokens(), Capacity.USUAL.perToken()), List.of(endpoint));
    }

    /** One model that answers one request at a time and can read so many tokens. */
    public static ModelGateway narrow(FakeModelEndpoint endpoint, int contextTokens) {
        return to(new Capacity(1, contextTokens, Capacity.USUAL.perToken()), List.of(endpoint.url()));
    }

    public static ModelGateway none() {
        return new ModelGateway(List.of(), Clock.systemUTC());
    }

    private static ModelGateway to(Capacity capacity, List<URI> endpoints) {
        var models = new ArrayList<ModelEndpoint>();
        for (URI endpoint : endpoints) {
            String number = models.isEmpty() ? "" : "-" + (models.size() + 1);
            models.add(new ModelEndpoint(
                    "model" + number,
                    LocalText.same("Modèle" + number),
                    endpoint,
                    "fake" + number,
                    null,
                    false,
                    capacity,
                    ModelEndpoint.Patience.USUAL));
        }
        return new ModelGateway(models, Clock.systemUTC());
    }
}
