package school.preau.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** The courses people have done, and activities that count by themselves. Facts are only added. */
@Repository
class RequirementFacts {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;

    RequirementFacts(JdbcClient jdbc, Identifiers identifiers) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
    }

    /** Waits for its turn when another transaction is adding facts about the same person. */
    void inOrder(PersonId person) {
        jdbc.sql("insert into requirement_holder (person) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
        jdbc.sql("select person from requirement_holder where person = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    /** @return the fact; empty when it was there already */
    Optional<RequirementFact> add(PersonId person, CourseVersion course, String activity, Instant at) {
        var fact = new RequirementFact(identifiers.next(), course, activity, at);
        int added = jdbc.sql("""
                insert into requirement_fact (id, person, course, version, activity, at)
                values (:id, :person, :course, :version, :activity, :at)
                on conflict do nothing""")
                .param("id", fact.id())
                .param("person", person.value())
                .param("course", course.course().value())
                .param("version", course.number())
                .param("activity", activity)
                .param("at", HospitalTime.utc(at))
                .update();
        return added > 0 ? Optional.of(fact) : Optional.empty();
    }

    /** The facts about a person on which no cycle of the certification stands yet, newest first. */
    List<RequirementFact> unused(PersonId person, String certification) {
        return jdbc.sql("""
                select id, course, version, activity, at from requirement_fact f where person = :person and not exists (
                    select 1 from certification_cycle_fact u where u.fact = f.id and u.certification = :certification)
                order by at desc, id""")
                .param("person", person.value())
                .param("certification", certification)
                .query(RequirementFacts::fact)
                .list();
    }

    /** What somebody has done, newest first. */
    List<RequirementFact> of(PersonId person, int limit) {
        return jdbc.sql("""
                select id, course, version, activity, at from requirement_fact where person = :person
                order by at desc, id limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query(RequirementFacts::fact)
                .list();
    }

    static RequirementFact fact(ResultSet row, int index) throws SQLException {
        return new RequirementFact(
                row.getObject("id", UUID.class),
                new CourseVersion(new CourseId(row.getString("course")), row.getInt("version")),
                row.getString("activity"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
