package school.preau.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.CourseId;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.sandbox.ContestedFinding.State;

/** Contested findings; a decision is written once. */
@Repository
class ContestedFindings {

    private static final String SELECT = """
            select c.id, c.attempt, a.exercise, a.exercise_version, a.patient, a.patient_version, c.item, c.code, c.severity, c.quote,
                c.start_at, c.end_at, c.evidence, c.sentence, c.at, c.state, c.note
            from contested_finding c join exercise_attempt a on a.id = c.attempt\s""";

    private final JdbcClient jdbc;

    ContestedFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this item was contested before */
    boolean add(ContestedFinding finding) {
        return jdbc.sql("""
                        insert into contested_finding (id, attempt, item, code, severity, quote, start_at, end_at, evidence, sentence, at, state)
                        values (:id, :attempt, :item, :code, :severity, :quote, :start, :end, :evidence, :sentence, :at, 'WAITING')
                        on conflict do nothing""")
                        .param("id", finding.id())
                        .param("attempt", finding.attempt().value())
                        .param("item", finding.item())
                        .param("code", finding.code().map(ErrorCode::code).orElse(null), Types.VARCHAR)
                        .param("severity", finding.severity().name())
                        .param("quote", finding.quote())
                        .param("start", finding.passage().map(Passage::start).orElse(null), Types.INTEGER)
                        .param("end", finding.passage().map(Passage::end).orElse(null), Types.INTEGER)
                        .param("evidence", finding.evidence().orElse(null), Types.VARCHAR)
                        .param("sentence", finding.sentence())
                        .param("at", HospitalTime.utc(finding.at()))
                        .update()
                == 1;
    }

    List<ContestedFinding> of(ExerciseAttemptId attempt) {
        return jdbc.sql(SELECT + "where c.attempt = :attempt order by c.at, c.id")
                .param("attempt", attempt.value())
                .query(ContestedFindings::row)
                .list();
    }

    Optional<ContestedFinding> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(ContestedFindings::row)
                .optional();
    }

    /** A page of those that wait, longest first; only of attempts that are handed in. */
    List<ContestedFinding> waiting(int offset, int limit) {
        return jdbc.sql(SELECT + """
                        where c.state = 'WAITING' and a.handed_in_at is not null
                        order by c.at, c.id limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(ContestedFindings::row)
                .list();
    }

    int waiting() {
        return jdbc.sql("""
                select count(*) from contested_finding c join exercise_attempt a on a.id = c.attempt
                where c.state = 'WAITING' and a.handed_in_at is not null""").query(Integer.class).single();
    }

    /** @return false when another trainer was first */
    boolean decide(UUID id, State state, PersonId trainer, String note, Instant at) {
        return jdbc.sql("""
                        update contested_finding set state = :state, trainer = :trainer, note = :note, decided_at = :at
                        where id = :id and state = 'WAITING'""")
                        .param("state", state.name())
                        .param("trainer", trainer.value())
                        .param("note", note)
                        .param("at", HospitalTime.utc(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The courses in which the verdict on a person's attempt, or one more attempt, waits for a trainer. */
    Set<CourseId> coursesWaiting(PersonId person) {
        return new HashSet<>(jdbc.sql("""
                        select distinct a.course from exercise_attempt a
                        where a.person = :person and a.course is not null and (
                            exists (select 1 from exercise_result r where r.attempt = a.id and r.waiting
                                and r.sequence = (select max(l.sequence) from exercise_result l where l.attempt = a.id))
                            or exists (select 1 from exercise_appeal p where p.attempt = a.id and p.allowed_at is null))""")
                .param("person", person.value())
                .query((row, index) -> new CourseId(row.getString("course")))
                .list());
    }

    private static ContestedFinding row(ResultSet row, int index) throws SQLException {
        String patient = row.getString("patient");
        var start = row.getObject("start_at", Integer.class);
        String note = row.getString("note");
        return new ContestedFinding(
                row.getObject("id", UUID.class),
                new ExerciseAttemptId(row.getObject("attempt", UUID.class)),
                new ExerciseVersion(new ExerciseId(row.getString("exercise")), row.getInt("exercise_version")),
                patient == null
                        ? Optional.empty()
                        : Optional.of(new PatientVersion(patient, row.getInt("patient_version"))),
                row.getString("item"),
                Optional.ofNullable(row.getString("code")).flatMap(ErrorCode::of),
                Severity.valueOf(row.getString("severity")),
                row.getString("quote"),
                start == null ? Optional.empty() : Optional.of(new Passage(start, row.getInt("end_at"))),
                Optional.ofNullable(row.getString("evidence")),
                row.getString("sentence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                note == null ? "" : note);
    }
}
