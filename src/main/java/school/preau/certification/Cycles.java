package school.preau.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** The cycles of everyone. Only added to. */
@Repository
class Cycles {

    private final JdbcClient jdbc;

    Cycles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, PersonId person, CycleEarned earned, Instant recordedAt) {
        jdbc.sql("""
                insert into certification_cycle (id, person, certification, valid_from, valid_until, recorded_at)
                values (:id, :person, :certification, :from, :until, :recorded)""")
                .param("id", id)
                .param("person", person.value())
                .param("certification", earned.certification())
                .param("from", earned.validity().from())
                .param("until", earned.validity().until())
                .param("recorded", HospitalTime.utc(recordedAt))
                .update();
        for (RequirementFact fact : earned.facts()) {
            jdbc.sql("""
                    insert into certification_cycle_fact (cycle, certification, fact) values (:cycle, :certification, :fact)""")
                    .param("cycle", id)
                    .param("certification", earned.certification())
                    .param("fact", fact.id())
                    .update();
        }
    }

    /** The last day of what somebody holds or held, revoked cycles aside. */
    Optional<LocalDate> latestUntil(PersonId person, String certification) {
        return holdings(person).stream()
                .filter(holding -> holding.certification().equals(certification))
                .map(Holding::until)
                .findFirst();
    }

    /** The last day of the last cycle that stands on a course done in one version. A revoked cycle was a proof too. */
    Optional<LocalDate> lastDayOn(PersonId person, CourseVersion course) {
        return jdbc.sql("""
                select max(c.valid_until) from certification_cycle c
                join certification_cycle_fact u on u.cycle = c.id join requirement_fact f on f.id = u.fact
                where f.person = :person and f.course = :course and f.version = :version""")
                .param("person", person.value())
                .param("course", course.course().value())
                .param("version", course.number())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** For each certification the cycle that ends last, revoked ones aside. */
    List<Holding> holdings(PersonId person) {
        return jdbc.sql("""
                select certification, valid_from, valid_until from (
                    select certification, valid_from, valid_until,
                        row_number() over (partition by certification order by valid_until desc, valid_from, id) as place
                    from certification_cycle c where person = :person
                        and not exists (select 1 from certificate_revocation r where r.cycle = c.id)) latest
                where place = 1 order by certification""")
                .param("person", person.value())
                .query((row, index) -> new Holding(
                        row.getString("certification"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    /**
     * Whether a cycle covered a day, by what was recorded before an instant. A revocation ends a cycle at its own time; it does not
     * change what was true before.
     */
    boolean covers(PersonId person, String certification, LocalDate day, Instant dayEnds, Instant knownBefore) {
        return jdbc.sql("""
                select count(*) from certification_cycle c where person = :person and certification = :certification
                    and valid_from <= :day and valid_until >= :day and recorded_at < :known
                    and not exists (select 1 from certificate_revocation r
                        where r.cycle = c.id and r.revoked_at < :ends and r.revoked_at < :known)""")
                        .param("person", person.value())
                        .param("certification", certification)
                        .param("day", day)
                        .param("ends", HospitalTime.utc(dayEnds))
                        .param("known", HospitalTime.utc(knownBefore))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** All cycles of a person, newest first. */
    List<Cycle> of(PersonId person) {
        return jdbc.sql("""
                        select c.id, c.person, c.certification, c.valid_from, c.valid_until, c.recorded_at, r.revoked_at
                        from certification_cycle c left join certificate_revocation r on r.cycle = c.id
                        where c.person = :person order by c.valid_from desc, c.id desc""").param("person", person.value()).query(this::cycle).list();
    }

    /** The cycle of a certification that ends last and is not revoked. */
    Optional<Cycle> latest(PersonId person, String certification) {
        return of(person).stream()
                .filter(cycle -> cycle.certification().equals(certification) && cycle.revokedAt() == null)
                .max(Comparator.comparing(Cycle::until));
    }

    /** A cycle stands on one fact more. */
    void support(UUID cycle, String certification, RequirementFact fact) {
        jdbc.sql(
                        "insert into certification_cycle_fact (cycle, certification, fact) values (:cycle, :certification, :fact)")
                .param("cycle", cycle)
                .param("certification", certification)
                .param("fact", fact.id())
                .update();
    }

    List<RequirementFact> facts(UUID cycle) {
        return jdbc.sql("""
                select f.id, f.course, f.version, f.activity, f.at from requirement_fact f
                join certification_cycle_fact u on u.fact = f.id where u.cycle = :cycle order by f.at, f.id""").param("cycle", cycle).query(RequirementFacts::fact).list();
    }

    /** The certificates of some people that are not revoked, each with every course done on which it stands. */
    List<GradedProofs.Standing> standing(Set<UUID> people) {
        return jdbc.sql("""
                select t.id, t.number, t.certification, t.person, f.course, f.version, f.activity, f.at
                from certificate t join certification_cycle_fact u on u.cycle = t.cycle
                join requirement_fact f on f.id = u.fact
                where t.person in (:people)
                  and not exists (select 1 from certificate_revocation r where r.cycle = t.cycle)""")
                .param("people", people)
                .query((row, index) -> new GradedProofs.Standing(
                        new CertificateId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("certification"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("course"),
                        row.getInt("version"),
                        row.getString("activity"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Cycle cycle(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Cycle(
                id,
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("certification"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                facts(id),
                revoked == null ? null : revoked.toInstant());
    }
}
