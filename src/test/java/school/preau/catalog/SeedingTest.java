package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.event.TransactionalEventListener;
import school.preau.people.People;
import school.preau.platform.ContentFolder;
import school.preau.platform.Database;

/** A new install and its upgrades, in the application itself. */
@SpringBootTest
class SeedingTest {

    @TempDir
    static Path content;

    private final Seeding seeding;
    private final CourseCatalog catalog;
    private final People people;
    private final News news;

    SeedingTest(
            @Autowired Seeding seeding,
            @Autowired CourseCatalog catalog,
            @Autowired People people,
            @Autowired News news) {
        this.seeding = seeding;
        this.catalog = catalog;
        this.people = people;
        this.news = news;
    }

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) throws IOException {
        Files.createDirectories(content.resolve("courses"));
        registry.add("spring.datasource.url", Database.H2::emptyUrl);
        registry.add("preau.content", content::toString);
    }

    @BeforeEach
    void a_course_and_the_programme() throws IOException {
        write(lessonsOnly());
        write(Seeded.programme("certifications/avec.yaml", "test-out: [verifier/final]", ""));
        news.versions().clear();
    }

    @Test
    void a_new_install_publishes_its_courses_and_an_upgrade_what_has_changed() throws IOException {
        start();
        int first = number();
        assertThat(people.professions())
                .singleElement()
                .satisfies(profession -> assertThat(profession.id()).isEqualTo("nurse"));

        start();
        assertThat(number()).isEqualTo(first);

        write(lessonsOnly().replacing("course.yaml", "fr: \"Un\"", "fr: \"Un " + first + "\""));
        start();
        assertThat(number()).isEqualTo(first + 1);
        assertThat(news.versions()).endsWith(new CourseVersion(new CourseId("verifier"), first + 1));
        assertThat(news.seen()).endsWith(first + 1);
    }

    @Test
    void a_programme_that_names_a_quiz_its_course_does_not_have_is_left_out_with_its_problem() throws IOException {
        write(Seeded.programme());

        start();

        assertThat(catalog.problems())
                .singleElement()
                .satisfies(folder -> assertThat(folder.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.toString())
                                .contains("certifications/avec.yaml:9", "“verifier” has no quiz or exercise “final”")));
    }

    @Test
    void a_broken_folder_is_left_out_with_its_problems_and_the_rest_goes_on() throws IOException {
        Files.createDirectories(content.resolve("courses/casse"));
        Files.writeString(content.resolve("courses/casse/course.yaml"), "title: 3\n");

        start();

        assertThat(catalog.course(new CourseId("verifier"))).isPresent();
        assertThat(catalog.course(new CourseId("casse"))).isEmpty();
        assertThat(catalog.problems()).singleElement().satisfies(folder -> {
            assertThat(folder.folder()).isEqualTo("courses/casse");
            assertThat(folder.lines().getFirst()).startsWith("courses/casse/course.yaml:1: ");
        });
        Files.delete(content.resolve("courses/casse/course.yaml"));
        Files.delete(content.resolve("courses/casse"));
    }

    private void start() {
        seeding.run(new DefaultApplicationArguments());
    }

    private int number() {
        return catalog.course(new CourseId("verifier")).orElseThrow().version().number();
    }

    /** Without a quiz: its kind belongs to a module above. */
    private static CourseFolder lessonsOnly() {
        return new CourseFolder("verifier")
                .replacing("course.yaml", "  - quiz: final\n    minutes: 8\n", "")
                .replacing("course.yaml", "minutes: 12", "minutes: 5")
                .without("quizzes/final.yaml");
    }

    private static void write(CourseFolder course) throws IOException {
        write(course.folder());
    }

    private static void write(ContentFolder folder) throws IOException {
        Path root = content.resolve("courses").resolve(folder.name());
        for (String path : folder.paths()) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), folder.bytes(path).orElseThrow());
        }
    }

    /** What was announced, and which version the catalogue showed when it was. */
    static class News {

        private final List<CourseVersion> versions = new ArrayList<>();
        private final List<Integer> seen = new ArrayList<>();
        private final CourseCatalog catalog;

        News(CourseCatalog catalog) {
            this.catalog = catalog;
        }

        List<CourseVersion> versions() {
            return versions;
        }

        List<Integer> seen() {
            return seen;
        }

        @TransactionalEventListener
        public void on(CoursePublished event) {
            versions.add(event.course());
            seen.add(catalog.course(event.course().course())
                    .orElseThrow()
                    .version()
                    .number());
        }
    }

    @TestConfiguration
    static class Listening {

        @Bean
        News news(CourseCatalog catalog) {
            return new News(catalog);
        }
    }
}
