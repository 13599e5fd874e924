package school.preau.assessment.exchange;

/** A whole file cannot be taken; the message says what is wrong and where, the remedy how to mend it. */
public final class ExchangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String remedy;

    /** @param line from 1; 0 when the whole file is meant */
    ExchangeRefused(int line, String what, String remedy) {
        super(what);
        this.line = line;
        this.remedy = remedy;
    }

    public int line() {
        return line;
    }

    public String remedy() {
        return remedy;
    }
}
