package school.preau.sandbox.gateway;

/** A secret that does not show itself when written somewhere by mistake. */
public final class ModelKey {

    private final String value;

    ModelKey(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "[key]";
    }
}
