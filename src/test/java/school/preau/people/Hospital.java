package school.preau.people;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.platform.AuditTrail;
import school.preau.platform.AuditTrails;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

/** A hospital on a new database with its first administrator, whose clock stands until it is moved. */
final class Hospital {

    static final LocalDate TODAY = LocalDate.parse("2027-02-09");

    final StandingClock clock = new StandingClock();
    final List<Object> events = new ArrayList<>();
    final DataSource source;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final HospitalTime time;
    final Settings settings;
    final Identifiers identifiers;
    final AuditTrail audit;
    final People people;
    final RoleGrants grants;
    final Accounts accounts;
    final PasswordHashing hashing = new PasswordHashing();
    final SignInThrottle throttle;
    final StayingSignedIn staying;
    final OneTimeLinks links;
    final Passwords passwords;
    final SettingUp settingUp;
    final Staffing staffing;
    final Granting granting;
    final Organising organising;
    final StaffDirectory directory;
    final SigningIn signingIn;
    final Inviting inviting;
    final Welcoming welcoming;
    final SessionSignedIn signedIn;

    Hospital(Database database) {
        this(database, Mode.PRODUCTION);
    }

    Hospital(Database database, Mode mode) {
        source = database.freshSource();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        settings =
                new Settings(mode, URI.create("https://preau.example"), ZoneId.of("Europe/Paris"), Path.of("."), false);
        time = new HospitalTime(clock, settings);
        identifiers = new Identifiers(clock);
        audit = AuditTrails.over(jdbc, time);
        people = new People(jdbc);
        grants = new RoleGrants(jdbc);
        accounts = new Accounts(jdbc);
        throttle = new SignInThrottle(jdbc);
        staying = new StayingSignedIn(jdbc, identifiers, time, settings);
        links = new OneTimeLinks(jdbc, identifiers, time, settings);
        passwords = new Passwords(accounts, hashing, staying, throttle, time);
        var rows = new StaffRows(jdbc);
        ApplicationEventPublisher publisher = events::add;
        settingUp = new SettingUp(rows, grants, audit, publisher, identifiers, time);
        var changes = new Changes(audit, publisher, staying);
        var last = new LastAdministrator(grants, time);
        staffing = new Staffing(rows, people, last, changes, identifiers);
        granting = new Granting(grants, last, changes, identifiers, time);
        organising = new Organising(jdbc, people, audit, publisher, identifiers);
        directory = new StaffDirectory(jdbc, time);
        signingIn = new SigningIn(accounts, hashing, throttle, time);
        inviting = new Inviting(people, accounts, links, audit);
        welcoming = new Welcoming(links, people, passwords, settingUp, transaction);
        signedIn = new SessionSignedIn(people, grants, time);
    }

    Administrator administrator() {
        return new Administrator(
                done(settingUp.establish(draft("Rémi", "Cyprès"))).id());
    }

    UnitId unit(Administrator by, String name, Unit.Kind kind, @Nullable UnitId parent) {
        return done(organising.add(by, name, kind, parent));
    }

    PersonId nurse(Administrator by, String given, String family, UnitId unit) {
        return done(staffing.add(by, draft(given, family), since(unit, "nurse", TODAY.minusDays(36))));
    }

    static PersonDraft draft(String given, String family) {
        String email = DemoPlan.email(given, family);
        return new PersonDraft(family.substring(0, 3) + given.substring(0, 1), given, family, email, true, Language.FR);
    }

    static PositionDraft since(UnitId unit, String profession, LocalDate from) {
        return new PositionDraft(unit, profession, from, null);
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) -> throw new AssertionError("refused: " + why);
        };
    }

    /** A clock that moves when it is told to. */
    static final class StandingClock extends Clock {

        private volatile Instant now = Instant.parse("2027-02-09T09:00:00.123456789Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
