package school.preau.sandbox;

/** Which of the texts of an attempt. */
public enum LetterPart {
    /** The letter of write and check. */
    LETTER,
    /** What the patient is told. */
    PATIENT,
    /** What a child of eight is told. */
    CHILD,
    /** A request without identifiers. */
    REWRITE,
    /** The letter written without the model, to measure the benefit. */
    ALONE
}
