package school.preau.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * A browser that leaves a page in the moment of a push is nobody's mistake: Vaadin writes it as an error with its trace, and whoever watches the
 * log for errors would look for one. What else breaks in a push connection stays in the log.
 */
@Component
class DepartedBrowsers extends TurboFilter {

    @PostConstruct
    void listen() {
        listen(LoggerFactory.getILoggerFactory());
    }

    void listen(ILoggerFactory logs) {
        if (logs instanceof LoggerContext context) {
            setContext(context);
            start();
            context.addTurboFilter(this);
        }
    }

    @PreDestroy
    void leave() {
        if (getContext() instanceof LoggerContext context) {
            context.getTurboFilterList().remove(this);
            stop();
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable broken) {
        return broken != null
                        && logger.getName().equals(PushAtmosphereHandler.class.getName())
                        && Troubles.browserLeft(broken)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
