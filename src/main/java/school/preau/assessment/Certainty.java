package school.preau.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How sure somebody says they are of an answer. It never changes the mark. */
public enum Certainty {
    HALF(50),
    RATHER(65),
    QUITE(80),
    ALMOST(95);

    private final int percent;

    Certainty(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    static Optional<Certainty> of(int percent) {
        return Arrays.stream(values()).filter(one -> one.percent == percent).findFirst();
    }
}
