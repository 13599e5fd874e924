package school.preau.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.Mode;
import school.preau.platform.Settings;

/**
 * Which mode this database belongs to. Invented people must never stand among real ones: a database first used in one mode refuses to start
 * in the other.
 */
@Component
class Installation {

    private final JdbcClient jdbc;
    private final HospitalTime time;
    private final Mode mode;

    /** @throws OtherModeSeeded before the application serves anything */
    Installation(JdbcClient jdbc, HospitalTime time, Settings settings) {
        this.jdbc = jdbc;
        this.time = time;
        this.mode = settings.mode();
        jdbc.sql("select mode from installation where id = 1")
                .query(String.class)
                .optional()
                .map(Mode::valueOf)
                .filter(seeded -> seeded != mode)
                .ifPresent(seeded -> {
                    throw new OtherModeSeeded(seeded, mode);
                });
    }

    /** Takes the database for this mode, once for all nodes. @return whether this call was the one that did */
    boolean claim() {
        return jdbc.sql("""
                        insert into installation (id, mode, seeded_at) values (1, :mode, :now)
                        on conflict do nothing""")
                        .param("mode", mode.name())
                        .param("now", HospitalTime.utc(time.now()))
                        .update()
                > 0;
    }
}
