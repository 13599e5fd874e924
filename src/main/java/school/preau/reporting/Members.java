package school.preau.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.obligations.RequirementState;
import school.preau.people.UnitId;
import school.preau.platform.PersonId;

/** The stored status of everyone. */
@Repository
class Members {

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn when another transaction is updating the same person. */
    void inOrder(PersonId person) {
        jdbc.sql("insert into status_holder (person) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
        jdbc.sql("select person from status_holder where person = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    Optional<MemberStatus> find(PersonId person) {
        return jdbc.sql("select * from member_status where person = :person")
                .param("person", person.value())
                .query(this::member)
                .optional();
    }

    void remove(PersonId person) {
        for (String table : List.of("requirement_status", "member_place", "member_status")) {
            jdbc.sql("delete from " + table + " where person = :person")
                    .param("person", person.value())
                    .update();
        }
    }

    void replace(MemberStatus status) {
        remove(status.person());
        jdbc.sql("""
                insert into member_status (person, given_name, family_name, sort_name, urgency, may_use_tool, away,
                    away_until, changes_on)
                values (:person, :given, :family, :sort, :urgency, :tool, :away, :until, :changes)""")
                .param("person", status.person().value())
                .param("given", status.givenName())
                .param("family", status.familyName())
                .param("sort", status.sortName())
                .param("urgency", status.urgency().ordinal())
                .param("tool", status.mayUseTool())
                .param("away", status.away())
                .param("until", status.awayUntil(), Types.DATE)
                .param("changes", status.changesOn(), Types.DATE)
                .update();
        for (Place place : status.places()) {
            jdbc.sql("insert into member_place (person, unit, profession) values (:person, :unit, :profession)")
                    .param("person", status.person().value())
                    .param("unit", place.unit().value())
                    .param("profession", place.profession())
                    .update();
        }
        for (RequirementStatus requirement : status.requirements()) {
            jdbc.sql("""
                    insert into requirement_status (person, certification, state, state_day, due, opens_tool)
                    values (:person, :certification, :state, :day, :due, :tool)""")
                    .param("person", status.person().value())
                    .param("certification", requirement.certification())
                    .param("state", requirement.state().name())
                    .param("day", requirement.day(), Types.DATE)
                    .param("due", requirement.due())
                    .param("tool", requirement.opensTool())
                    .update();
        }
    }

    /** Whom the passing of time alone has made another. */
    List<PersonId> changedBy(LocalDate today, int limit) {
        return jdbc.sql("""
                select person from member_status where changes_on <= :today order by changes_on, person limit :limit""").param("today", today).param("limit", limit).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** A page of everyone stored, in a stable order. */
    List<PersonId> stored(int offset, int limit) {
        return jdbc
                .sql("select person from member_status order by person limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private MemberStatus member(ResultSet row, int index) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        return new MemberStatus(
                person,
                row.getString("given_name"),
                row.getString("family_name"),
                Urgency.values()[row.getInt("urgency")],
                row.getBoolean("may_use_tool"),
                row.getBoolean("away"),
                row.getObject("away_until", LocalDate.class),
                row.getObject("changes_on", LocalDate.class),
                places(person),
                requirements(person));
    }

    private List<Place> places(PersonId person) {
        return jdbc
                .sql("select unit, profession from member_place where person = :person")
                .param("person", person.value())
                .query((row, index) ->
                        new Place(new UnitId(row.getObject("unit", UUID.class)), row.getString("profession")))
                .list()
                .stream()
                .sorted(Comparator.comparing((Place place) -> place.unit().value())
                        .thenComparing(Place::profession))
                .toList();
    }

    private List<RequirementStatus> requirements(PersonId person) {
        return jdbc.sql("select * from requirement_status where person = :person order by certification")
                .param("person", person.value())
                .query(Members::requirement)
                .list();
    }

    static RequirementStatus requirement(ResultSet row, int index) throws SQLException {
        return new RequirementStatus(
                row.getString("certification"),
                RequirementState.valueOf(row.getString("state")),
                row.getObject("state_day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("opens_tool"));
    }
}
