package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import school.preau.platform.Database;

@ParameterizedClass
@EnumSource(Database.class)
class CourseCatalogTest {

    private static final CourseId VERIFIER = new CourseId("verifier");

    private final AtomicInteger queries = new AtomicInteger();
    private final Seeded seeded;
    private final CourseFolder course = new CourseFolder("verifier");

    CourseCatalogTest(Database database) {
        seeded = new Seeded(JdbcClient.create(new DelegatingDataSource(database.freshSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                queries.incrementAndGet();
                return super.getConnection();
            }
        }));
    }

    @Test
    void the_current_version_of_a_course_is_found_without_a_query() {
        seeded.publish(course);
        seeded.publishProgramme();
        var catalog = seeded.node();
        catalog.refresh();
        queries.set(0);

        for (int i = 0; i < 1000; i++) {
            assertThat(catalog.course(VERIFIER)).isPresent();
            assertThat(catalog.course(new CourseVersion(VERIFIER, 1))).isPresent();
            assertThat(catalog.programme().unlockedBy(VERIFIER)).hasSize(1);
        }

        assertThat(queries).hasValue(0);
    }

    @Test
    void learners_stay_on_the_version_they_began() {
        var began = seeded.publish(course);
        course.replacing("course.yaml", "fr: \"Un\"", "fr: \"Un autre\"");
        var now = seeded.publish(course);
        var catalog = seeded.node();
        catalog.refresh();

        assertThat(catalog.course(VERIFIER).orElseThrow().version()).isEqualTo(now);
        assertThat(catalog.course(began).orElseThrow().objectives().getFirst().fr())
                .isEqualTo("Un");
        assertThat(catalog.course(now).orElseThrow().objectives().getFirst().fr())
                .isEqualTo("Un autre");
    }

    @Test
    void an_older_version_is_read_once() {
        var began = seeded.publish(course);
        course.replacing("course.yaml", "fr: \"Un\"", "fr: \"Un autre\"");
        seeded.publish(course);
        var catalog = seeded.node();
        catalog.refresh();
        catalog.course(began);
        queries.set(0);

        assertThat(catalog.course(began)).isPresent();

        assertThat(queries).hasValue(0);
    }

    @Test
    void another_node_notices_a_publication_and_asks_cheaply_when_there_is_none() {
        var other = seeded.node();
        other.refresh();
        seeded.publish(course);

        other.poll();
        assertThat(other.course(VERIFIER)).isPresent();

        queries.set(0);
        other.poll();
        assertThat(queries).hasValue(1);
    }

    @Test
    void whoever_holds_a_snapshot_keeps_a_whole_one() {
        seeded.publish(course);
        var catalog = seeded.node();
        catalog.refresh();
        var held = catalog.snapshot();

        course.replacing("course.yaml", "fr: \"Un\"", "fr: \"Un autre\"");
        seeded.publish(course);
        catalog.refresh();

        assertThat(held.course(VERIFIER).orElseThrow().version().number()).isEqualTo(1);
        assertThat(catalog.snapshot().course(VERIFIER).orElseThrow().version().number())
                .isEqualTo(2);
    }

    @Test
    void a_course_pins_what_it_uses_and_gets_a_new_version_when_that_changes() {
        seeded.quizzes.published(3);
        var first = seeded.publish(course);
        seeded.quizzes.published(4);
        var second = seeded.publish(course);
        var catalog = seeded.node();
        catalog.refresh();

        assertThat(second.number()).isEqualTo(2);
        assertThat(pinned(catalog, first)).isEqualTo(3);
        assertThat(pinned(catalog, second)).isEqualTo(4);
    }

    @Test
    void a_version_that_never_was_is_not_found() {
        var catalog = seeded.node();

        assertThat(catalog.course(VERIFIER)).isEmpty();
        assertThat(catalog.course(new CourseVersion(VERIFIER, 9))).isEmpty();
    }

    private static int pinned(CourseCatalog catalog, CourseVersion version) {
        var quiz = catalog.course(version).orElseThrow().activity("final").orElseThrow();
        return ((AnyActivity.Content) quiz.content()).pinned().orElseThrow();
    }
}
