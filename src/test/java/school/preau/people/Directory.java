package school.preau.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.platform.PersonId;

/** People, units and absences written straight into the tables, for tests of the modules above. */
public final class Directory {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient jdbc;

    public Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static People people(JdbcClient jdbc) {
        return new People(jdbc);
    }

    public UnitId unit(String name, Unit.Kind kind, @Nullable UnitId parent) {
        var id = new UnitId(new UUID(2, NUMBERS.incrementAndGet()));
        jdbc.sql("insert into unit (id, name, kind, parent, version) values (:id, :name, :kind, :parent, 1)")
                .param("id", id.value())
                .param("name", name)
                .param("kind", kind.name())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
        return id;
    }

    public PersonId person(String given, String family) {
        int number = NUMBERS.incrementAndGet();
        var id = new PersonId(new UUID(3, number));
        jdbc.sql("""
                insert into person (id, staff_number, given_name, family_name, email, feminine, language, state, version)
                values (:id, :staff, :given, :family, :email, true, 'FR', 'ACTIVE', 1)""")
                .param("id", id.value())
                .param("staff", "S" + number)
                .param("given", given)
                .param("family", family)
                .param("email", "p" + number + "@hopital-fictif.example")
                .update();
        return id;
    }

    public void position(PersonId person, UnitId unit, String profession, String from, @Nullable String to) {
        jdbc.sql("""
                insert into staff_position (id, person, unit, profession, from_day, to_day)
                values (:id, :person, :unit, :profession, :from, :to)""")
                .param("id", new UUID(4, NUMBERS.incrementAndGet()))
                .param("person", person.value())
                .param("unit", unit.value())
                .param("profession", profession)
                .param("from", LocalDate.parse(from))
                .param("to", to == null ? null : LocalDate.parse(to), Types.DATE)
                .update();
    }

    public void absence(PersonId person, String from, @Nullable String to) {
        jdbc.sql("insert into absence (id, person, from_day, to_day) values (:id, :person, :from, :to)")
                .param("id", new UUID(5, NUMBERS.incrementAndGet()))
                .param("person", person.value())
                .param("from", LocalDate.parse(from))
                .param("to", to == null ? null : LocalDate.parse(to), Types.DATE)
                .update();
    }

    public void state(PersonId person, PersonState state) {
        jdbc.sql("update person set state = :state where id = :id")
                .param("state", state.name())
                .param("id", person.value())
                .update();
    }
}
