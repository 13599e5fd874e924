package school.preau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import school.preau.platform.Database;

/** The same application starts on an empty database of either kind, and every module brings its tables. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Nested
    @SpringBootTest
    @DirtiesContext
    class OnH2 {

        private final JdbcClient jdbc;

        OnH2(@Autowired JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", Database.H2::emptyUrl);
        }

        @Test
        void every_module_has_its_tables() {
            assertTables(jdbc);
        }

        @Test
        void the_demonstration_comes_to_rest_without_a_warning(CapturedOutput log) {
            assertCalm(jdbc, log);
        }
    }

    @Nested
    @SpringBootTest
    @DirtiesContext
    class OnPostgresql {

        private final JdbcClient jdbc;

        OnPostgresql(@Autowired JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            registry.add("spring.datasource.url", Database.POSTGRESQL::emptyUrl);
            registry.add("spring.datasource.username", () -> "postgres");
        }

        @Test
        void every_module_has_its_tables() {
            assertTables(jdbc);
        }

        @Test
        void the_demonstration_comes_to_rest_without_a_warning(CapturedOutput log) {
            assertCalm(jdbc, log);
        }
    }

    private static void assertTables(JdbcClient jdbc) {
        assertThat(jdbc.sql("select count(*) from audit_head")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from staff_position")
                        .query(Integer.class)
                        .single())
                .isNotNegative();
    }

    /** Waits until everyone of the invented hospital has their status and every event its consequences. */
    private static void assertCalm(JdbcClient jdbc, CapturedOutput log) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> jdbc.sql("""
                select count(*) from event_publication where completion_date is null""").query(Integer.class).single() == 0);
        assertThat(jdbc.sql("select count(*) from member_status")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(50);
        assertThat(log.getAll().lines())
                .filteredOn(line -> line.contains(" WARN ") || line.contains(" ERROR ") || line.contains("Exception"))
                .isEmpty();
    }
}
