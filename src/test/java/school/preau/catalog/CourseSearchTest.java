package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Database;

class CourseSearchTest {

    private final Seeded seeded = new Seeded(Database.H2.fresh());
    private final CourseCatalog catalog = seeded.node();
    private final CourseSearch search = new CourseSearch(catalog);

    @BeforeEach
    void three_courses() {
        seeded.publish(new CourseFolder("verifier"));
        seeded.publish(titled("lettre", "La lettre de liaison à l'hôpital", "The discharge letter", 30));
        seeded.publish(titled("secret", "Secret médical et données", "Medical secrecy and data", 50)
                .replacing("course.yaml", "professions: [nurse]", "professions: [physician]")
                .replacing("course.yaml", "topics: [verification, letters]", "topics: [privacy, law]"));
        catalog.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "lettre liaison, lettre",
        "LETTRES, lettre",
        "hopital, lettre",
        "l’hôpital, lettre",
        "liaisan, lettre",
        "liais, lettre",
        "medical, secret",
        "donées, secret",
        "discharge, lettre",
        "dischrage letter, lettre",
        "secrecy, secret"
    })
    void a_course_is_found_in_either_language_without_accents_and_with_a_wrong_letter(String words, String course) {
        assertThat(find(words)).startsWith(course);
    }

    @Test
    void the_text_of_lessons_is_found_and_titles_come_first() {
        assertThat(find("vérifier")).startsWith("verifier").hasSize(3);
        assertThat(find("relève")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chirurgie robotique", "lettre chirurgie", "zzz"})
    void every_word_must_be_found(String words) {
        assertThat(find(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "\"", "lettre AND (", "le de la", "?", "a~99"})
    void no_sign_breaks_the_search(String words) {
        assertThat(find(words)).isNotNull();
    }

    @Test
    void nothing_asked_gives_the_whole_catalogue() {
        assertThat(search.find(CourseQuery.EVERYTHING)).hasSize(3);
    }

    @Test
    void filters_narrow_what_was_found() {
        assertThat(ids(new CourseQuery("", Optional.of("physician"), Optional.empty(), Optional.empty())))
                .containsExactly("secret");
        assertThat(ids(new CourseQuery("", Optional.empty(), Optional.of(Topic.LAW), Optional.empty())))
                .containsExactly("secret");
        assertThat(ids(new CourseQuery("", Optional.empty(), Optional.empty(), Optional.of(CourseQuery.Length.MEDIUM))))
                .containsExactly("lettre");
        assertThat(ids(new CourseQuery("lettre", Optional.of("physician"), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_new_version_is_found_by_its_new_words() {
        seeded.publish(titled("lettre", "Le courrier de sortie", "The discharge letter", 30));
        catalog.refresh();

        assertThat(find("courrier")).containsExactly("lettre");
    }

    private List<String> find(String words) {
        return ids(new CourseQuery(words, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<String> ids(CourseQuery query) {
        return search.find(query).stream().map(course -> course.id().value()).toList();
    }

    private static CourseFolder titled(String id, String french, String english, int minutes) {
        return new CourseFolder(id)
                .replacing("course.yaml", "Vérifier avant de signer", french)
                .replacing("course.yaml", "Verify before you sign", english)
                .replacing("course.yaml", "{fr: \"Vérifier\", en: \"Verify\"}", "{fr: \"" + id + "\", en: \"x\"}")
                .replacing("course.yaml", "minutes: 12", "minutes: " + minutes)
                .replacing("course.yaml", "minutes: 8", "minutes: " + (minutes - 5));
    }
}
