package school.preau.shell;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says that another Préau has the database file of this folder open: two of them would not know of each other. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2's “Database may be already in use”. */
    private static final int ALREADY_IN_USE = 90_020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_IN_USE) {
            return null;
        }
        return new FailureAnalysis(
                "Another Préau is running on the data of this folder (data/).",
                "Use the one that runs, end it, or start this one from another folder and with another port (PREAU_PORT).",
                cause);
    }
}
