package school.preau.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.learning.Lessons.AVEC;
import static school.preau.learning.Lessons.VERIFY;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

@ParameterizedClass
@EnumSource(Database.class)
class NotesTest {

    private static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));
    private static final Learner THEO = Acting.learner(new PersonId(new UUID(1, 3)));

    private final JdbcClient jdbc;
    private final Notes notes;

    NotesTest(Database database) {
        jdbc = database.fresh();
        var clock = Clock.fixed(Instant.parse("2027-02-09T13:02:00Z"), ZoneOffset.UTC);
        notes = new Notes(
                jdbc,
                new HospitalTime(
                        clock,
                        new Settings(
                                Mode.DEMO,
                                URI.create("http://localhost"),
                                ZoneId.of("Europe/Paris"),
                                Path.of("."),
                                false)));
    }

    @Test
    void a_note_is_kept_for_its_author_alone() {
        var kept = notes.keep(INES, AVEC, VERIFY, "Relire d'abord les « pas de ».", notes.of(INES, AVEC, VERIFY));

        assertThat(notes.of(INES, AVEC, VERIFY)).isEqualTo(kept);
        assertThat(notes.of(THEO, AVEC, VERIFY).text()).isEmpty();
    }

    @Test
    void an_emptied_note_leaves_nothing_behind() {
        var kept = notes.keep(INES, AVEC, VERIFY, "Relire.", notes.of(INES, AVEC, VERIFY));
        notes.keep(INES, AVEC, VERIFY, "  ", kept);

        assertThat(jdbc.sql("select count(*) from note").query(Integer.class).single())
                .isZero();
    }

    @Test
    void what_was_typed_in_two_tabs_is_all_kept() {
        var read = notes.of(INES, AVEC, VERIFY);
        notes.keep(INES, AVEC, VERIFY, "Première idée.", read);

        var kept = notes.keep(INES, AVEC, VERIFY, "Seconde idée.", read);

        assertThat(kept.text()).isEqualTo("Première idée.\n\nSeconde idée.");
    }

    @Test
    void my_data_shows_the_note_to_its_author() {
        notes.keep(INES, AVEC, VERIFY, "Relire.", notes.of(INES, AVEC, VERIFY));

        assertThat(new RecordedNotes(jdbc).about(INES.id(), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what().parameters()).containsExactly("Relire."));
        assertThat(new RecordedNotes(jdbc).about(THEO.id(), 10)).isEmpty();
    }
}
