package school.preau.sandbox;

import java.util.Locale;

/** What an identifier in a request is, as its author says: the kinds of the privacy screen, and what no screen sees by itself. */
public enum IdentifierKind {
    NAME,
    NIR,
    PROVISIONAL_NUMBER,
    INS,
    PHONE,
    EMAIL,
    BIRTH_DATE,
    PATIENT_NUMBER,
    STAY_NUMBER,
    IBAN,
    PROFESSIONAL_NUMBER,
    ADDRESS,
    PLATE,
    /** A detail that identifies together with others. */
    DETAIL;

    /** Key of its name. */
    public String key() {
        return this == DETAIL
                ? "sandbox.identifiers.detail"
                : "sandbox.screen." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".name";
    }
}
