package school.preau.people;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

/** The links of one use, as digests of their secrets. */
@Repository
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final HospitalTime time;
    private final Settings settings;

    OneTimeLinks(JdbcClient jdbc, Identifiers identifiers, HospitalTime time, Settings settings) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.time = time;
        this.settings = settings;
    }

    /** Makes a link; those made before for the same person are over. */
    IssuedLink issue(LinkPurpose purpose, @Nullable PersonId person) {
        withdraw(purpose, person);
        String secret = identifiers.secret();
        // The database counts microseconds at most.
        Instant until = Instant.ofEpochMilli(time.now().plus(purpose.validity()).toEpochMilli());
        jdbc.sql("""
                insert into sign_in_link (digest, purpose, person, expires_at, used_at)
                values (:digest, :purpose, :person, :until, null)""")
                .param("digest", ContentFolder.digest(secret))
                .param("purpose", purpose.name())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("until", HospitalTime.utc(until))
                .update();
        return new IssuedLink(purpose, settings.publicAddress("/welcome#" + secret), until);
    }

    private void withdraw(LinkPurpose purpose, @Nullable PersonId person) {
        if (person == null) {
            jdbc.sql("delete from sign_in_link where purpose = :purpose and used_at is null")
                    .param("purpose", purpose.name())
                    .update();
        } else {
            jdbc.sql("delete from sign_in_link where person = :person and used_at is null")
                    .param("person", person.value())
                    .update();
        }
    }

    Optional<Link> find(String secret) {
        return jdbc.sql("""
                select purpose, person from sign_in_link
                where digest = :digest and used_at is null and expires_at > :now""")
                .param("digest", ContentFolder.digest(secret))
                .param("now", HospitalTime.utc(time.now()))
                .query((row, index) -> new Link(
                        LinkPurpose.valueOf(row.getString("purpose")),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new)))
                .optional();
    }

    /** Uses a link up. @return whether it was there to be used; of two at once only one gets it */
    boolean use(String secret) {
        return jdbc.sql("""
                        update sign_in_link set used_at = :now
                        where digest = :digest and used_at is null and expires_at > :now""")
                        .param("digest", ContentFolder.digest(secret))
                        .param("now", HospitalTime.utc(time.now()))
                        .update()
                > 0;
    }

    record Link(LinkPurpose purpose, Optional<PersonId> person) {}
}
