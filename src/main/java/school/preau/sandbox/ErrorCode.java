package school.preau.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of error in a clinical text, as the content format names them (after the CREOLA and MEDEC taxonomies). */
public enum ErrorCode {
    FABRICATION("F-FAB"),
    NEGATION("F-NEG"),
    OTHER_CONTEXT("F-CTX"),
    UNSUPPORTED_CAUSE("F-CAU"),
    CRITICAL_OMISSION("O-CRIT"),
    MINOR_OMISSION("O-MIN"),
    DOSE("N-DOSE"),
    UNIT("N-UNIT"),
    VALUE("N-VAL"),
    DATE("N-DATE"),
    DURATION("N-DUR"),
    SIDE("L-LAT"),
    WRONG_DRUG("M-NAME"),
    STOPPED_DRUG("M-STOP"),
    DOUBLE_DRUG("M-DUP"),
    ALLERGY("A-ALL"),
    IDENTITY("I-ID"),
    CODING("C-CODE"),
    STYLE("S-STYLE"),
    PRIVACY("P-PRIV"),
    INJECTION("J-INJ");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** As written in files: {@code N-DOSE}. */
    public String code() {
        return code;
    }

    /** The translation that names it in words. */
    public String key() {
        return "sandbox.error." + code;
    }

    public static Optional<ErrorCode> of(String code) {
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
