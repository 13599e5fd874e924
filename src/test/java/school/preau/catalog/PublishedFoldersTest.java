package school.preau.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.people.Acting;
import school.preau.platform.ContentFolder;
import school.preau.platform.Database;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class PublishedFoldersTest {

    private static final LocalText NOTE = new LocalText("Dose corrigée.", "Dose corrected.");

    private final JdbcClient jdbc;
    private final PublishedFolders folders;

    PublishedFoldersTest(Database database) {
        jdbc = database.fresh();
        folders = new Seeded(jdbc).folders;
    }

    @Test
    void a_folder_comes_back_as_it_was_published() {
        var folder = patient("84,2 kg");

        int number = folders.publish("patient", folder, Change.Weight.MAJOR, NOTE);

        assertThat(number).isEqualTo(1);
        assertThat(folders.read("patient", "fictif-aubry", 1).orElseThrow().digest())
                .isEqualTo(folder.digest());
        assertThat(folders.read("patient", "fictif-aubry", 2)).isEmpty();
    }

    @Test
    void an_unchanged_folder_keeps_its_number_and_a_changed_one_gets_the_next() {
        folders.publish("patient", patient("84,2 kg"), Change.Weight.MAJOR, NOTE);

        assertThat(folders.publish("patient", patient("84,2 kg"), Change.Weight.MAJOR, NOTE))
                .isEqualTo(1);
        assertThat(folders.publish("patient", patient("78,6 kg"), Change.Weight.MINOR, NOTE))
                .isEqualTo(2);
        assertThat(folders.numbers("patient", "fictif-aubry")).containsExactly(2, 1);
        assertThat(folders.current("patient")).isEqualTo(Map.of("fictif-aubry", 2));
        assertThat(folders.versions("patient", "fictif-aubry").getFirst())
                .isEqualTo(new PublishedVersion(2, Change.Weight.MINOR, NOTE, Seeded.NOW));
    }

    @Test
    void a_published_version_is_immutable() {
        var first = patient("84,2 kg");
        folders.publish("patient", first, Change.Weight.MAJOR, NOTE);
        folders.publish("patient", patient("78,6 kg"), Change.Weight.MAJOR, NOTE);

        assertThat(folders.read("patient", "fictif-aubry", 1).orElseThrow().digest())
                .isEqualTo(first.digest());
    }

    @Test
    void going_back_to_an_earlier_text_is_a_new_version() {
        folders.publish("patient", patient("84,2 kg"), Change.Weight.MAJOR, NOTE);
        folders.publish("patient", patient("78,6 kg"), Change.Weight.MAJOR, NOTE);

        assertThat(folders.publish("patient", patient("84,2 kg"), Change.Weight.MAJOR, NOTE))
                .isEqualTo(3);
    }

    @Test
    void the_same_folder_with_other_pins_is_a_new_version() {
        var exercise = patient("x");

        folders.publish("exercise", exercise, Map.of("fictif-aubry", 1), Change.Weight.MAJOR, NOTE);
        int number = folders.publish("exercise", exercise, Map.of("fictif-aubry", 2), Change.Weight.MAJOR, NOTE);

        assertThat(number).isEqualTo(2);
        assertThat(folders.pins("exercise", "fictif-aubry", 1)).isEqualTo(Map.of("fictif-aubry", 1));
        assertThat(folders.pins("exercise", "fictif-aubry", 2)).isEqualTo(Map.of("fictif-aubry", 2));
    }

    @Test
    void a_trainers_version_survives_the_next_start_of_the_same_installation() {
        var trainer = Acting.trainer(new PersonId(new UUID(1, 1)));
        folders.publish("patient", patient("84,2 kg"), Change.Weight.MAJOR, NOTE);

        folders.publish(trainer, "patient", patient("80 kg"), Map.of(), Change.Weight.MINOR, NOTE);
        folders.publish("patient", patient("84,2 kg"), Change.Weight.MAJOR, NOTE);

        assertThat(folders.current("patient", "fictif-aubry")).isEqualTo(2);
        assertThat(jdbc.sql("select act from audit_entry").query(String.class).list())
                .containsExactly("catalog.published");
    }

    @Test
    void a_folder_of_many_megabytes_is_kept_whole() {
        byte[] picture = new byte[3 * 1024 * 1024];
        new Random(7).nextBytes(picture);
        var files = new TreeMap<String, byte[]>();
        files.put("media/photo.jpg", picture);
        var folder = ContentFolder.of("photos", files);

        folders.publish("course", folder, Change.Weight.MAJOR, NOTE);

        assertThat(folders.read("course", "photos", 1).orElseThrow().bytes("media/photo.jpg"))
                .hasValue(picture);
    }

    private static ContentFolder patient(String weight) {
        var files = new TreeMap<String, byte[]>();
        files.put("patient.yaml", ("weight: " + weight).getBytes(StandardCharsets.UTF_8));
        return ContentFolder.of("fictif-aubry", files);
    }
}
