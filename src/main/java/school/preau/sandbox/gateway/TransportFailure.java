package school.preau.sandbox.gateway;

/** Carries a failure through the model library; without a message, so that nothing an endpoint said can reach a log. */
final class TransportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ModelFailure why;

    TransportFailure(ModelFailure why) {
        super(why.getClass().getSimpleName(), null, false, false);
        this.why = why;
    }

    ModelFailure why() {
        return why;
    }
}
