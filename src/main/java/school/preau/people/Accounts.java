package school.preau.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** The local accounts: one hash of a password for each person who has chosen one. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person whose staff number or mail address this is, and their hash if they have one. Case does not matter. */
    Optional<Account> named(String name) {
        return jdbc
                .sql("""
                select p.id, p.state, a.password from person p left join account a on a.person = p.id
                where p.staff_number = :number or p.email = :email""")
                .param("number", name.strip().toUpperCase(Locale.ROOT))
                .param("email", name.strip().toLowerCase(Locale.ROOT))
                .query((row, index) -> new Account(
                        new PersonId(row.getObject("id", UUID.class)),
                        PersonState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("password"))))
                .list()
                .stream()
                .findFirst();
    }

    boolean exists(PersonId person) {
        return jdbc.sql("select count(*) from account where person = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void set(PersonId person, String hash, Instant now) {
        int changed = jdbc.sql("update account set password = :hash, changed_at = :now where person = :person")
                .param("hash", hash)
                .param("now", HospitalTime.utc(now))
                .param("person", person.value())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into account (person, password, changed_at) values (:person, :hash, :now)")
                    .param("person", person.value())
                    .param("hash", hash)
                    .param("now", HospitalTime.utc(now))
                    .update();
        }
    }

    record Account(PersonId person, PersonState state, Optional<String> hash) {

        boolean open() {
            return state != PersonState.LEFT && hash.isPresent();
        }
    }
}
