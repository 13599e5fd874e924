package school.preau.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;

/** Who works here, for other modules to read. */
@Service
@Transactional(readOnly = true)
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(PersonId person) {
        return jdbc.sql("select * from person where id = :id")
                .param("id", person.value())
                .query(People::person)
                .optional();
    }

    /** @param email in any case */
    public Optional<Person> byEmail(String email) {
        return jdbc.sql("select * from person where email = :email")
                .param("email", email.toLowerCase(Locale.ROOT))
                .query(People::person)
                .optional();
    }

    /** Those of the given people who exist, by id: one query for a page of a table. */
    public Map<PersonId, Person> find(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from person where id in (:ids)")
                .param("ids", people.stream().map(PersonId::value).toList())
                .query(People::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** A page of everyone who has not left, in a stable order, for recomputations. */
    public List<Person> present(int offset, int limit) {
        return jdbc.sql("""
                select * from person where state <> 'LEFT' order by id limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(People::person)
                .list();
    }

    /** All positions of a person, past and future ones too, oldest first. */
    public List<Position> positions(PersonId person) {
        return jdbc.sql("""
                select person, unit, profession, from_day, to_day from staff_position
                where person = :person order by from_day, id""")
                .param("person", person.value())
                .query(People::position)
                .list();
    }

    public List<Absence> absences(PersonId person) {
        return jdbc.sql("select person, from_day, to_day from absence where person = :person order by from_day, id")
                .param("person", person.value())
                .query(People::absence)
                .list();
    }

    /** The roles somebody holds on a day by grants. */
    public Set<Role> roles(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select distinct role from role_grant
                where person = :person and from_day <= :day and (to_day is null or to_day >= :day)""").param("person", person.value()).param("day", day).query(String.class).list().stream()
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    /** The whole tree; a hospital has hundreds of units, not millions. */
    public List<Unit> units() {
        return jdbc.sql("select id, name, kind, parent, version from unit order by name, id")
                .query(People::unit)
                .list();
    }

    /** The given units and all below them. */
    public Set<UnitId> withSubtrees(Set<UnitId> roots) {
        var all = units();
        var found = new HashSet<>(roots);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Unit unit : all) {
                if (unit.parent() != null && found.contains(unit.parent()) && found.add(unit.id())) {
                    grew = true;
                }
            }
        }
        return found;
    }

    /** Everyone who holds, held or will hold a position in one of the given units and has not left. */
    Set<PersonId> working(Set<UnitId> units) {
        return Set.copyOf(jdbc.sql("""
                select distinct s.person from staff_position s join person p on p.id = s.person and p.state <> 'LEFT'
                where s.unit in (:units)""")
                .param("units", units.stream().map(UnitId::value).toList())
                .query((row, index) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /** The hospital's list of professions, in its order. */
    public List<Profession> professions() {
        return jdbc.sql("select id, name_fr, name_en from profession order by place, id")
                .query((row, index) -> new Profession(
                        row.getString("id"), new LocalText(row.getString("name_fr"), row.getString("name_en"))))
                .list();
    }

    /** Takes over the professions of a published programme. */
    @Transactional
    public void setProfessions(List<Profession> professions) {
        jdbc.sql("delete from profession").update();
        for (int i = 0; i < professions.size(); i++) {
            var profession = professions.get(i);
            jdbc.sql("insert into profession (id, name_fr, name_en, place) values (:id, :fr, :en, :place)")
                    .param("id", profession.id())
                    .param("fr", profession.name().fr())
                    .param("en", profession.name().en())
                    .param("place", i)
                    .update();
        }
    }

    static Person person(ResultSet row, int index) throws SQLException {
        boolean feminine = row.getBoolean("feminine");
        boolean unsaid = row.wasNull();
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("staff_number"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                unsaid ? null : feminine,
                Language.valueOf(row.getString("language")),
                PersonState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    static Absence absence(ResultSet row, int index) throws SQLException {
        return new Absence(
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    static Position position(ResultSet row, int index) throws SQLException {
        return new Position(
                new PersonId(row.getObject("person", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("profession"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Unit.Kind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                row.getInt("version"));
    }
}
