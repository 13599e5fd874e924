package school.preau.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.PersonId;

/** The grants of roles. They are ended, never removed. */
@Repository
class RoleGrants {

    private final JdbcClient jdbc;

    RoleGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RoleGrant grant) {
        jdbc.sql("""
                insert into role_grant (id, person, role, scope_unit, scope_course, from_day, to_day, granted_by)
                values (:id, :person, :role, :unit, null, :from, :to, :by)""")
                .param("id", grant.id())
                .param("person", grant.person().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit() == null ? null : grant.unit().value(), Types.OTHER)
                .param("from", grant.from())
                .param("to", grant.to(), Types.DATE)
                .param("by", grant.grantedBy().value())
                .update();
    }

    void end(UUID grant, LocalDate lastDay) {
        jdbc.sql("update role_grant set to_day = :to where id = :id")
                .param("to", lastDay)
                .param("id", grant)
                .update();
    }

    Optional<RoleGrant> find(UUID grant) {
        return jdbc.sql("select * from role_grant where id = :id")
                .param("id", grant)
                .query(RoleGrants::grant)
                .optional();
    }

    /** All grants of a person, ended ones too, newest first. */
    List<RoleGrant> of(PersonId person) {
        return jdbc.sql("select * from role_grant where person = :person order by from_day desc, id desc")
                .param("person", person.value())
                .query(RoleGrants::grant)
                .list();
    }

    /** What holds on a day for somebody who has not left: grants of a leaver are asleep. */
    List<RoleGrant> inForce(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select g.* from role_grant g join person p on p.id = g.person and p.state <> 'LEFT'
                where g.person = :person and g.scope_course is null
                and g.from_day <= :day and (g.to_day is null or g.to_day >= :day)""")
                .param("person", person.value())
                .param("day", day)
                .query(RoleGrants::grant)
                .list();
    }

    /** Who administers on a day. The rows stay locked until the transaction ends, so that two people cannot remove each other. */
    Set<PersonId> administratorsLocked(LocalDate day) {
        return jdbc
                .sql("""
                select person, from_day, to_day from role_grant where role = 'ADMINISTRATOR' order by id for update""")
                .query((row, index) -> new Holder(
                        row.getObject("person", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("to_day", LocalDate.class))))
                .list()
                .stream()
                .filter(holder -> !day.isBefore(holder.from)
                        && holder.to.map(to -> !day.isAfter(to)).orElse(true))
                .map(holder -> new PersonId(holder.person))
                .filter(this::present)
                .collect(Collectors.toSet());
    }

    boolean anyAdministrator(LocalDate day) {
        return jdbc.sql("""
                        select count(*) from role_grant g join person p on p.id = g.person and p.state <> 'LEFT'
                        where g.role = 'ADMINISTRATOR' and g.from_day <= :day
                        and (g.to_day is null or g.to_day >= :day)""").param("day", day).query(Integer.class).single() > 0;
    }

    private boolean present(PersonId person) {
        return jdbc.sql("select count(*) from person where id = :id and state <> 'LEFT'")
                        .param("id", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static RoleGrant grant(ResultSet row, int index) throws SQLException {
        UUID unit = row.getObject("scope_unit", UUID.class);
        return new RoleGrant(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Role.valueOf(row.getString("role")),
                unit == null ? null : new UnitId(unit),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new PersonId(row.getObject("granted_by", UUID.class)));
    }

    private record Holder(UUID person, LocalDate from, Optional<LocalDate> to) {}
}
