package school.preau.certification;

import school.preau.platform.PersonId;

/** The addresses of this module, written once. They begin without a slash, as the router takes them. */
public final class CertificationLinks {

    /** A person's own certificates. */
    public static final String CERTIFICATES = "certificates";

    /** What somebody of a team held on a day. */
    public static final String HELD = "team/:person/held";

    private CertificationLinks() {}

    public static String held(PersonId person) {
        return "team/" + person.value() + "/held";
    }
}
