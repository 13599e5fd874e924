package school.preau.certification;

/** The addresses of this module, written once. They begin without a slash, as the router takes them. */
public final class CertificationLinks {

    /** A person's own certificates. */
    public static final String CERTIFICATES = "certificates";

    private CertificationLinks() {}
}
