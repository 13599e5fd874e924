package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DepartedBrowsersTest {

    /** Its own: schools that other tests have opened listen to the common one. */
    private final LoggerContext context = new LoggerContext();

    private final Logger push = context.getLogger(PushAtmosphereHandler.class);
    private final Logger other = context.getLogger("another");
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final DepartedBrowsers departed = new DepartedBrowsers();

    @BeforeEach
    void listen() {
        written.start();
        push.addAppender(written);
        other.addAppender(written);
        departed.listen(context);
    }

    @AfterEach
    void leave() {
        departed.leave();
        context.stop();
    }

    @Test
    void a_browser_that_left_in_the_moment_of_a_push_is_no_news() {
        push.error("Exception in push connection", closed());
        push.error("Exception in push connection", new IOException(closed()));

        assertThat(written.list).isEmpty();
    }

    @Test
    void what_else_breaks_in_a_push_connection_is() {
        push.error("Exception in push connection", new IllegalStateException("No lock on the session"));
        push.error("Exception in push connection", new IOException("disk full"));

        assertThat(written.list).hasSize(2);
    }

    @Test
    void other_loggers_keep_what_they_have_to_say() {
        other.error("A socket closed early", closed());

        assertThat(written.list).hasSize(1);
    }

    @Test
    void once_the_school_has_stopped_nothing_is_held_back() {
        departed.leave();

        push.error("Exception in push connection", closed());

        assertThat(written.list).hasSize(1);
    }

    private static Exception closed() {
        return new IllegalStateException("Message will not be sent because the WebSocket session has been closed");
    }
}
