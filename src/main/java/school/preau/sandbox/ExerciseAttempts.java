package school.preau.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Attempts at exercises: who, on which versions, what was drawn, and whether it is handed in. */
@Repository
class ExerciseAttempts {

    private static final String COLUMNS = """
            id, person, exercise, exercise_version, patient, patient_version, course, course_version, activity, number,
            drawn, began_at, handed_in_at, confidence""";

    private final JdbcClient jdbc;

    ExerciseAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            ExerciseAttemptId id,
            PersonId person,
            ExerciseVersion exercise,
            Optional<PatientVersion> patient,
            Optional<CourseActivity> course,
            int number,
            List<String> drawn,
            Instant began,
            Optional<Instant> handedIn,
            OptionalInt confidence) {

        boolean open() {
            return handedIn.isEmpty();
        }
    }

    /** @return false when another tab or node has just begun one with this number */
    boolean add(Row row) {
        return jdbc.sql("""
                        insert into exercise_attempt (id, person, exercise, exercise_version, patient, patient_version, course,
                            course_version, activity, number, drawn, began_at)
                        values (:id, :person, :exercise, :version, :patient, :patientVersion, :course, :courseVersion, :activity,
                            :number, :drawn, :began) on conflict do nothing""")
                        .param("id", row.id().value())
                        .param("person", row.person().value())
                        .param("exercise", row.exercise().exercise().value())
                        .param("version", row.exercise().number())
                        .param(
                                "patient",
                                row.patient().map(PatientVersion::patient).orElse(null),
                                Types.VARCHAR)
                        .param(
                                "patientVersion",
                                row.patient().map(PatientVersion::number).orElse(null),
                                Types.INTEGER)
                        .param(
                                "course",
                                row.course()
                                        .map(place -> place.course().course().value())
                                        .orElse(null),
                                Types.VARCHAR)
                        .param(
                                "courseVersion",
                                row.course()
                                        .map(place -> place.course().number())
                                        .orElse(null),
                                Types.INTEGER)
                        .param(
                                "activity",
                                row.course().map(CourseActivity::activity).orElse(null),
                                Types.VARCHAR)
                        .param("number", row.number())
                        .param("drawn", String.join(",", row.drawn()))
                        .param("began", HospitalTime.utc(row.began()))
                        .update()
                == 1;
    }

    Optional<Row> find(ExerciseAttemptId id) {
        return jdbc.sql("select " + COLUMNS + " from exercise_attempt where id = :id")
                .param("id", id.value())
                .query(ExerciseAttempts::row)
                .optional();
    }

    /** The attempt of this person, held until the transaction ends. */
    Optional<Row> lock(ExerciseAttemptId id, PersonId person) {
        return jdbc.sql("select " + COLUMNS + " from exercise_attempt where id = :id and person = :person for update")
                .param("id", id.value())
                .param("person", person.value())
                .query(ExerciseAttempts::row)
                .optional();
    }

    /** All attempts of a person at an exercise, newest first. */
    List<Row> of(PersonId person, ExerciseId exercise) {
        return jdbc.sql("select " + COLUMNS
                        + " from exercise_attempt where person = :person and exercise = :exercise order by number desc")
                .param("person", person.value())
                .param("exercise", exercise.value())
                .query(ExerciseAttempts::row)
                .list();
    }

    /** The newest attempts of a person. */
    List<Row> of(PersonId person, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from exercise_attempt where person = :person order by began_at desc, id desc limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query(ExerciseAttempts::row)
                .list();
    }

    void handIn(ExerciseAttemptId id, Instant at, OptionalInt confidence) {
        jdbc.sql("update exercise_attempt set handed_in_at = :at, confidence = :confidence where id = :id")
                .param("at", HospitalTime.utc(at))
                .param("confidence", confidence.isPresent() ? confidence.getAsInt() : null, Types.INTEGER)
                .param("id", id.value())
                .update();
    }

    static Set<String> drawn(List<Row> rows) {
        var seen = new HashSet<String>();
        rows.forEach(row -> seen.addAll(row.drawn()));
        return seen;
    }

    /** Asks a trainer for one more attempt, after the last one that was left. @return false when it was asked before */
    boolean appeal(ExerciseAttemptId id, Instant since) {
        return jdbc.sql("insert into exercise_appeal (attempt, since) values (:attempt, :since) on conflict do nothing")
                        .param("attempt", id.value())
                        .param("since", HospitalTime.utc(since))
                        .update()
                == 1;
    }

    /** How many further attempts trainers have allowed a person at an exercise. */
    int allowed(PersonId person, ExerciseId exercise) {
        return jdbc.sql("""
                select count(*) from exercise_appeal p join exercise_attempt a on a.id = p.attempt
                where a.person = :person and a.exercise = :exercise and p.allowed_at is not null""")
                .param("person", person.value())
                .param("exercise", exercise.value())
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        String patient = row.getString("patient");
        String course = row.getString("course");
        var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        var confidence = row.getObject("confidence", Integer.class);
        return new Row(
                new ExerciseAttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new ExerciseVersion(new ExerciseId(row.getString("exercise")), row.getInt("exercise_version")),
                patient == null
                        ? Optional.empty()
                        : Optional.of(new PatientVersion(patient, row.getInt("patient_version"))),
                course == null
                        ? Optional.empty()
                        : Optional.of(new CourseActivity(
                                new CourseVersion(new CourseId(course), row.getInt("course_version")),
                                row.getString("activity"))),
                row.getInt("number"),
                List.of(row.getString("drawn").split(",")),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(handedIn).map(OffsetDateTime::toInstant),
                confidence == null ? OptionalInt.empty() : OptionalInt.of(confidence));
    }
}
