package school.preau.certification;

/** The addresses of this module's pages, written once. */
public final class CertificationLinks {

    public static final String CERTIFICATES = "certificates";

    private CertificationLinks() {}
}
