package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;
import school.preau.platform.Mode;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;

class ConsoleLinesTest {

    @Test
    void the_demonstration_says_where_it_is_open() {
        assertThat(lines(Mode.DEMO, new MockEnvironment().withProperty("local.server.port", "8130"))
                        .open())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("Préau est ouvert (démonstration)")
                        .endsWith("Préau is open (demonstration): http://localhost:8130"));
    }

    @Test
    void production_says_its_public_address_and_where_it_listens() {
        var environment = new MockEnvironment()
                .withProperty("local.server.port", "8131")
                .withProperty("server.address", "10.0.0.4");

        assertThat(lines(Mode.PRODUCTION, environment).open())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("https://preau.example", "listens on 10.0.0.4:8131")
                        .doesNotContain("demonstration"));
    }

    @Test
    void nothing_is_said_while_nothing_listens() {
        assertThat(lines(Mode.DEMO, new MockEnvironment()).open()).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_said_with_the_way_to_choose_another() {
        assertThat(new PortInUseAnalyzer().analyze(new IllegalStateException(new PortInUseException(8080))))
                .satisfies(analysis -> {
                    assertThat(analysis.getDescription()).contains("port 8080");
                    assertThat(analysis.getAction()).contains("PREAU_PORT=8081");
                });
    }

    @Test
    void a_second_school_in_the_same_folder_is_told_of_the_first_and_no_other_trouble_is_taken_for_it() {
        var analyzer = new DataInUseAnalyzer();

        assertThat(analyzer.analyze(new BeanCreationException("source", new SQLException("locked", "90020", 90_020))))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("Another Préau is running");
        assertThat(analyzer.analyze(new SQLException("refused", "08001"))).isNull();
    }

    private static ConsoleLines lines(Mode mode, MockEnvironment environment) {
        var settings =
                new Settings(mode, URI.create("https://preau.example"), ZoneId.of("Europe/Paris"), Path.of("."), false);
        return new ConsoleLines(settings, new Translations(), environment);
    }
}
