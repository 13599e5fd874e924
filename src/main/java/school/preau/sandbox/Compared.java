package school.preau.sandbox;

/** What became of a comparison that was asked for. */
public sealed interface Compared {

    /** Both are on their way. */
    record Yes(Comparison comparison) implements Compared {}

    /**
     * Nothing left.
     *
     * @param second whether it is the second wording that was not sent
     */
    record No(Sending why, boolean second) implements Compared {}
}
