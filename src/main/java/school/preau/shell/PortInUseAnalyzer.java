package school.preau.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says that the port is taken, and how to choose another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Another program already listens on port " + cause.getPort() + " of this machine.",
                "End it, or let Préau listen elsewhere, for example: PREAU_PORT=" + (cause.getPort() + 1)
                        + " ./preau run",
                cause);
    }
}
