package school.preau.sandbox.gateway;

import java.time.Clock;
import java.util.List;
import school.preau.platform.LocalText;

/** Gateways for tests of other packages. */
public final class Gateways {

    private Gateways() {}

    public static ModelGateway to(FakeModelEndpoint endpoint) {
        return new ModelGateway(
                List.of(new ModelEndpoint(
                        "model",
                        LocalText.same("Modèle"),
                        endpoint.url(),
                        "fake-1",
                        null,
                        false,
                        4,
                        ModelEndpoint.Patience.USUAL)),
                Clock.systemUTC());
    }

    public static ModelGateway none() {
        return new ModelGateway(List.of(), Clock.systemUTC());
    }
}
