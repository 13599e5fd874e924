package school.preau.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to do instead of showing a stack of calls. */
class OtherModeSeededAnalyzer extends AbstractFailureAnalyzer<OtherModeSeeded> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OtherModeSeeded cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Name another database with PREAU_DATABASE_URL, or set PREAU_MODE to the mode this database belongs to."
                        + " Nothing was changed.",
                cause);
    }
}
