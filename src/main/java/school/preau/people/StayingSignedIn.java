package school.preau.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

/**
 * Keeps somebody signed in on one browser over a restart and the loss of a node: a token in a cookie that changes at each use. The token
 * before stays valid for {@value #GRACE_SECONDS} seconds, so that requests sent together all pass, and beyond them as long as the browser
 * has not shown the new one: an answer can be lost on its way. Any other token that comes back was copied, and ends everything that began
 * with it.
 */
@Service
public class StayingSignedIn {

    static final int GRACE_SECONDS = 30;

    /** How long a browser whose owner ticked “this is my own device” is remembered since it was last used. */
    public static final Duration OWN_DEVICE = Duration.ofDays(30);

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration IDLE_SHARED = Duration.ofMinutes(10);
    private static final int UUID_LENGTH = 36;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final HospitalTime time;
    private final Settings settings;

    StayingSignedIn(JdbcClient jdbc, Identifiers identifiers, HospitalTime time, Settings settings) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.time = time;
        this.settings = settings;
    }

    /** How long somebody may be idle on a browser that is not their own. */
    public Duration idleLimit() {
        return settings.sharedWorkstation() ? IDLE_SHARED : IDLE;
    }

    /** Begins a series of tokens for a browser. */
    @Transactional
    public Resumed begin(PersonId person, boolean ownDevice) {
        var series = identifiers.next();
        String token = identifiers.secret();
        var now = HospitalTime.utc(time.now());
        jdbc.sql("""
                insert into sign_in_token
                (series, person, digest, previous_digest, rotated_at, own_device, began_at, seen_at)
                values (:series, :person, :digest, :digest, :now, :own, :now, :now)""")
                .param("series", series)
                .param("person", person.value())
                .param("digest", ContentFolder.digest(token))
                .param("now", now)
                .param("own", ownDevice)
                .update();
        return new Resumed(person, series, ownDevice, series + token);
    }

    /**
     * Recognises a browser by its cookie, and changes the token.
     *
     * @return empty when the cookie is unknown, too old or was used before; its series is then over
     */
    @Transactional
    public Optional<Resumed> resume(String cookie) {
        var series = seriesOf(cookie);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        Instant now = time.now();
        Instant grace = now.minusSeconds(GRACE_SECONDS);
        String given = ContentFolder.digest(cookie.substring(UUID_LENGTH));
        String next = identifiers.secret();
        // One statement decides which of several requests changes the token; the others find theirs as the previous
        // one. Its second case is the browser that never received what it was given in exchange.
        boolean changed = jdbc.sql("""
                        update sign_in_token
                        set previous_digest = :given, digest = :next, rotated_at = :now, seen_at = :now, confirmed = false
                        where series = :series
                        and (digest = :given or (previous_digest = :given and not confirmed and rotated_at <= :grace))
                        and ((own_device and seen_at > :own) or (not own_device and seen_at > :idle))""")
                        .param("next", ContentFolder.digest(next))
                        .param("now", HospitalTime.utc(now))
                        .param("series", series.get())
                        .param("given", given)
                        .param("grace", HospitalTime.utc(grace))
                        .param("own", HospitalTime.utc(now.minus(OWN_DEVICE)))
                        .param("idle", HospitalTime.utc(now.minus(idleLimit())))
                        .update()
                > 0;
        var row = row(series.get());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (changed) {
            return Optional.of(row.get().resumed(series.get() + next));
        }
        if (equal(row.get().previous(), given) && row.get().rotatedAt().isAfter(grace)) {
            return Optional.of(row.get().resumed(null));
        }
        end(series.get());
        return Optional.empty();
    }

    /** Notes that a browser carries the token it was given last: the one before is of no more use to it. */
    @Transactional
    public void confirm(String cookie) {
        seriesOf(cookie)
                .ifPresent(series -> jdbc.sql("""
                        update sign_in_token set confirmed = true
                        where series = :series and digest = :given and not confirmed""")
                        .param("series", series)
                        .param("given", ContentFolder.digest(cookie.substring(UUID_LENGTH)))
                        .update());
    }

    /** Notes that a browser is in use. @return whether its series still holds: somebody may have ended it elsewhere */
    @Transactional
    public boolean seen(UUID series) {
        return jdbc.sql("update sign_in_token set seen_at = :now where series = :series")
                        .param("now", HospitalTime.utc(time.now()))
                        .param("series", series)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    public boolean holds(UUID series) {
        return row(series).isPresent();
    }

    /** Signs a browser out. */
    @Transactional
    public void end(UUID series) {
        jdbc.sql("delete from sign_in_token where series = :series")
                .param("series", series)
                .update();
    }

    /** Signs out the browser that carries a cookie, even when its session is gone. Only who has the token may. */
    @Transactional
    public void end(String cookie) {
        seriesOf(cookie).ifPresent(series -> {
            String given = ContentFolder.digest(cookie.substring(UUID_LENGTH));
            jdbc.sql("""
                    delete from sign_in_token
                    where series = :series and (digest = :given or previous_digest = :given)""").param("series", series).param("given", given).update();
        });
    }

    /** Signs a person out everywhere: they left, or their password changed. */
    @Transactional
    public void endAll(PersonId person) {
        jdbc.sql("delete from sign_in_token where person = :person")
                .param("person", person.value())
                .update();
    }

    private Optional<TokenRow> row(UUID series) {
        return jdbc.sql("""
                select series, person, previous_digest, rotated_at, own_device from sign_in_token
                where series = :series""")
                .param("series", series)
                .query((row, index) -> new TokenRow(
                        series,
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("previous_digest"),
                        row.getObject("rotated_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("own_device")))
                .optional();
    }

    private static Optional<UUID> seriesOf(String cookie) {
        if (cookie.length() <= UUID_LENGTH || cookie.length() > 2 * UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(cookie.substring(0, UUID_LENGTH)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * A recognised browser.
     *
     * @param cookie the new value of its cookie, or null when another request of the same moment has already changed it
     */
    public record Resumed(
            PersonId person,
            UUID series,
            boolean ownDevice,
            @Nullable String cookie) {}

    private record TokenRow(UUID series, PersonId person, String previous, Instant rotatedAt, boolean ownDevice) {

        Resumed resumed(@Nullable String cookie) {
            return new Resumed(person, series, ownDevice, cookie);
        }
    }
}
