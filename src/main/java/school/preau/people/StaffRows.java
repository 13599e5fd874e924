package school.preau.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.PersonId;

/** Writes persons, positions and absences. */
@Repository
class StaffRows {

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean staffNumberTaken(String staffNumber, @Nullable PersonId besides) {
        return taken("select id from person where staff_number = :value", staffNumber, besides);
    }

    boolean emailTaken(String email, @Nullable PersonId besides) {
        return taken("select id from person where email = :value", email, besides);
    }

    private boolean taken(String sql, String value, @Nullable PersonId besides) {
        return jdbc.sql(sql).param("value", value).query(UUID.class).list().stream()
                .anyMatch(id -> besides == null || !id.equals(besides.value()));
    }

    void add(PersonId id, PersonDraft draft) {
        jdbc.sql("""
                insert into person
                (id, staff_number, given_name, family_name, email, feminine, language, state, version)
                values (:id, :number, :given, :family, :email, :feminine, :language, 'ACTIVE', 1)""")
                .param("id", id.value())
                .param("number", draft.staffNumber())
                .param("given", draft.givenName())
                .param("family", draft.familyName())
                .param("email", draft.email())
                .param("feminine", draft.feminine(), Types.BOOLEAN)
                .param("language", draft.language().name())
                .update();
    }

    /** @return whether it still stood as it was read */
    boolean change(PersonId id, PersonDraft draft, int version) {
        return jdbc.sql("""
                        update person set staff_number = :number, given_name = :given, family_name = :family, email = :email,
                        feminine = :feminine, language = :language, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("number", draft.staffNumber())
                        .param("given", draft.givenName())
                        .param("family", draft.familyName())
                        .param("email", draft.email())
                        .param("feminine", draft.feminine(), Types.BOOLEAN)
                        .param("language", draft.language().name())
                        .param("version", version)
                        .update()
                > 0;
    }

    void setState(PersonId id, PersonState state) {
        jdbc.sql("update person set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void addPosition(UUID id, PersonId person, PositionDraft draft) {
        positionParameters("""
                insert into staff_position (id, person, unit, profession, from_day, to_day)
                values (:id, :person, :unit, :profession, :from, :to)""", draft)
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    void changePosition(UUID id, PositionDraft draft) {
        positionParameters("""
                update staff_position set unit = :unit, profession = :profession, from_day = :from, to_day = :to
                where id = :id""", draft).param("id", id).update();
    }

    private JdbcClient.StatementSpec positionParameters(String sql, PositionDraft draft) {
        return jdbc.sql(sql)
                .param("unit", draft.unit() == null ? null : draft.unit().value(), Types.OTHER)
                .param("profession", draft.profession())
                .param("from", draft.from())
                .param("to", draft.to(), Types.DATE);
    }

    void removePosition(UUID id) {
        jdbc.sql("delete from staff_position where id = :id").param("id", id).update();
    }

    Optional<StaffPosition> position(UUID id) {
        return jdbc.sql("select * from staff_position where id = :id")
                .param("id", id)
                .query((row, index) -> new StaffPosition(id, People.position(row, index)))
                .optional();
    }

    List<StaffPosition> positions(PersonId person) {
        return jdbc.sql("select * from staff_position where person = :person order by from_day desc, id")
                .param("person", person.value())
                .query((row, index) -> new StaffPosition(row.getObject("id", UUID.class), People.position(row, index)))
                .list();
    }

    void addAbsence(UUID id, Absence absence) {
        jdbc.sql("insert into absence (id, person, from_day, to_day) values (:id, :person, :from, :to)")
                .param("id", id)
                .param("person", absence.person().value())
                .param("from", absence.from())
                .param("to", absence.to(), Types.DATE)
                .update();
    }

    void changeAbsence(UUID id, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("update absence set from_day = :from, to_day = :to where id = :id")
                .param("from", from)
                .param("to", to, Types.DATE)
                .param("id", id)
                .update();
    }

    void removeAbsence(UUID id) {
        jdbc.sql("delete from absence where id = :id").param("id", id).update();
    }

    Optional<StaffAbsence> absence(UUID id) {
        return jdbc.sql("select * from absence where id = :id")
                .param("id", id)
                .query((row, index) -> new StaffAbsence(id, People.absence(row, index)))
                .optional();
    }

    List<StaffAbsence> absences(PersonId person) {
        return jdbc.sql("select * from absence where person = :person order by from_day desc, id")
                .param("person", person.value())
                .query((row, index) -> new StaffAbsence(row.getObject("id", UUID.class), People.absence(row, index)))
                .list();
    }
}
