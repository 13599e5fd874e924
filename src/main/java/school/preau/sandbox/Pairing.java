package school.preau.sandbox;

/** What is compared with what. */
public sealed interface Pairing {

    /** Whether nothing shall say which is which until that is asked for. */
    boolean blind();

    /** One wording, two models by the ids of their endpoints. */
    record Models(Wording wording, String first, String second, boolean blind) implements Pairing {}

    /** Two wordings, one model. */
    record Wordings(Wording first, Wording second, boolean blind) implements Pairing {}
}
