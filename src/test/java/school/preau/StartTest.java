package school.preau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import school.preau.platform.Database;

/** The same application starts on an empty database of either kind, and every module brings its tables. */
class StartTest {

    @Nested
    @SpringBootTest
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
    }

    @Nested
    @SpringBootTest
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
}
