package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class TroublesTest {

    @Test
    void a_browser_that_goes_away_in_the_middle_of_its_answer_is_no_trouble() {
        assertThat(Troubles.browserLeft(new ClientAbortException())).isTrue();
        assertThat(Troubles.browserLeft(new UncheckedIOException(new ClientAbortException())))
                .isTrue();
    }

    @Test
    void whatever_else_breaks_is_one() {
        assertThat(Troubles.browserLeft(new UncheckedIOException(new IOException("disk full"))))
                .isFalse();
    }
}
