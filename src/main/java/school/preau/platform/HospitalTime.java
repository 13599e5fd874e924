package school.preau.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Time as the hospital counts it. Instants are stored in UTC; days, due dates, quotas and validity are calendar days in the
 * hospital's zone.
 */
@Component
public class HospitalTime {

    private final Clock clock;
    private final ZoneId zone;

    public HospitalTime(Clock clock, Settings settings) {
        this.clock = clock;
        this.zone = settings.zone();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    /** The first instant of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The instant at which a day is over: 24:00 of that day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public ZoneId zone() {
        return zone;
    }

    /** An instant as JDBC takes it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
