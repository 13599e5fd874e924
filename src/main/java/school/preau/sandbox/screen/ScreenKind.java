package school.preau.sandbox.screen;

import java.util.Locale;

/**
 * What a passage looks like. Each kind has a lesson of one minute: the translations {@code <key>.title} and {@code <key>.why}; its
 * masks are in the files {@code masks_fr} and {@code masks_en}.
 */
public enum ScreenKind {
    /** The registration number of a person in France (numéro de sécurité sociale). */
    NIR,
    /** Numbers given while there is no NIR: NNP and MIG. */
    PROVISIONAL_NUMBER,
    /** The object identifier that goes with a national health identity. */
    INS,
    PHONE,
    EMAIL,
    BIRTH_DATE,
    /** A hospital's permanent number of a patient (IPP, NIP). */
    PATIENT_NUMBER,
    /** The number of a stay or a file (NDA, IEP). */
    STAY_NUMBER,
    IBAN,
    /** The number of a professional (RPPS, ADELI). */
    PROFESSIONAL_NUMBER,
    ADDRESS,
    PLATE,
    NAME,
    /** Details that identify somebody together: an age above 89, a rare disease, a small place, an office. */
    COMBINATION,
    /** An internal telephone, where a hospital has configured how it writes them. */
    EXTENSION;

    /** Beginning of the kind's translation keys. */
    public String key() {
        return "sandbox.screen." + slug();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
