package school.preau.sandbox.gateway;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import school.preau.platform.LocalText;

/** Gateways for tests of other packages. */
public final class Gateways {

    private Gateways() {}

    public static ModelGateway to(FakeModelEndpoint endpoint) {
        return to(endpoint.url(), 4);
    }

    /** @param atOnce how many answers it may write at the same time */
    public static ModelGateway to(URI endpoint, int atOnce) {
        return new ModelGateway(
                List.of(new ModelEndpoint(
                        "model",
                        LocalText.same("Modèle"),
                        endpoint,
                        "fake-1",
                        null,
                        false,
                        atOnce,
                        ModelEndpoint.Patience.USUAL)),
                Clock.systemUTC());
    }

    public static ModelGateway none() {
        return new ModelGateway(List.of(), Clock.systemUTC());
    }
}
