package school.preau.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityState;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Enrolments and, within each, the progress of every activity that was opened. */
@Repository
class Enrolments {

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an open enrolment unless the person has one in this course already. */
    void add(Enrolment enrolment) {
        jdbc.sql("""
                insert into enrolment (id, person, course, version, began, open_mark)
                values (:id, :person, :course, :version, :began, 1) on conflict do nothing""")
                .param("id", enrolment.id().value())
                .param("person", enrolment.person().value())
                .param("course", enrolment.course().course().value())
                .param("version", enrolment.course().number())
                .param("began", HospitalTime.utc(enrolment.began()))
                .update();
    }

    /** The open enrolment in a course, else the last completed one. */
    Optional<Enrolment> latest(PersonId person, CourseId course) {
        return jdbc.sql("""
                select id, person, course, version, began, completed from enrolment
                where person = :person and course = :course
                order by case when open_mark = 1 then 0 else 1 end, began desc, id desc limit 1""")
                .param("person", person.value())
                .param("course", course.value())
                .query(Enrolments::enrolment)
                .optional();
    }

    /** All enrolments of a person, the last begun first. */
    List<Enrolment> of(PersonId person) {
        return jdbc.sql("""
                select id, person, course, version, began, completed from enrolment
                where person = :person order by began desc, id desc""")
                .param("person", person.value())
                .query(Enrolments::enrolment)
                .list();
    }

    /** The same enrolment, its row locked until the transaction ends: whoever completes one waits for the other. */
    Enrolment lock(EnrolmentId id) {
        return jdbc.sql("""
                select id, person, course, version, began, completed from enrolment where id = :id for update""")
                .param("id", id.value())
                .query(Enrolments::enrolment)
                .single();
    }

    /** Closes an enrolment. @return false when it was closed before */
    boolean complete(EnrolmentId id, Instant at) {
        return jdbc.sql("""
                        update enrolment set completed = :at, open_mark = null where id = :id and completed is null""")
                        .param("at", HospitalTime.utc(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Map<String, Progress> progress(EnrolmentId enrolment) {
        return jdbc.sql("""
                select activity, state, block, end_reached, updated from activity_progress
                where enrolment = :enrolment""").param("enrolment", enrolment.value()).query(Enrolments::progress).list().stream()
                .collect(Collectors.toMap(Progress::activity, Function.identity()));
    }

    /** The progress of every enrolment of a person, in one query. */
    Map<EnrolmentId, Map<String, Progress>> progressOf(PersonId person) {
        record Row(EnrolmentId enrolment, Progress progress) {}
        return jdbc
                .sql("""
                select p.enrolment, p.activity, p.state, p.block, p.end_reached, p.updated
                from activity_progress p join enrolment e on e.id = p.enrolment where e.person = :person""")
                .param("person", person.value())
                .query((row, index) ->
                        new Row(new EnrolmentId(row.getObject("enrolment", UUID.class)), progress(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::enrolment, Collectors.toMap(row -> row.progress().activity(), Row::progress)));
    }

    /** Notes that an activity was opened; an activity that was opened before stays as it is. */
    void begin(EnrolmentId enrolment, String activity, Instant at) {
        jdbc.sql("""
                insert into activity_progress (enrolment, activity, state, block, end_reached, began, updated)
                values (:enrolment, :activity, 'BEGUN', 0, false, :at, :at) on conflict do nothing""")
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .param("at", HospitalTime.utc(at))
                .update();
    }

    /** Moves the reading place. Two open tabs overwrite each other: the last one read counts. */
    void place(EnrolmentId enrolment, String activity, int block, Instant at) {
        jdbc.sql("""
                update activity_progress set block = :block, updated = :at
                where enrolment = :enrolment and activity = :activity""")
                .param("block", block)
                .param("at", HospitalTime.utc(at))
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .update();
    }

    void touch(EnrolmentId enrolment, String activity, Instant at) {
        jdbc.sql("update activity_progress set updated = :at where enrolment = :enrolment and activity = :activity")
                .param("at", HospitalTime.utc(at))
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .update();
    }

    void endReached(EnrolmentId enrolment, String activity, Instant at) {
        jdbc.sql("""
                update activity_progress set end_reached = true, updated = :at
                where enrolment = :enrolment and activity = :activity""")
                .param("at", HospitalTime.utc(at))
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .update();
    }

    /** Done, for ever. */
    void done(EnrolmentId enrolment, String activity, Instant at) {
        begin(enrolment, activity, at);
        jdbc.sql("""
                update activity_progress set state = 'DONE', completed = :at, updated = :at
                where enrolment = :enrolment and activity = :activity and state <> 'DONE'""")
                .param("at", HospitalTime.utc(at))
                .param("enrolment", enrolment.value())
                .param("activity", activity)
                .update();
    }

    private static Enrolment enrolment(ResultSet row, int index) throws SQLException {
        return new Enrolment(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new CourseVersion(new CourseId(row.getString("course")), row.getInt("version")),
                row.getObject("began", OffsetDateTime.class).toInstant(),
                instant(row.getObject("completed", OffsetDateTime.class)));
    }

    private static Progress progress(ResultSet row, int index) throws SQLException {
        return new Progress(
                row.getString("activity"),
                ActivityState.valueOf(row.getString("state")),
                row.getInt("block"),
                row.getBoolean("end_reached"),
                row.getObject("updated", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
