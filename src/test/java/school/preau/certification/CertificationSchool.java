package school.preau.certification;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CertificationDefinition.BadgeColour;
import school.preau.catalog.CertificationDefinition.ValidityBase;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.LearningPath;
import school.preau.catalog.Programme;
import school.preau.catalog.Requirement;
import school.preau.catalog.RuleDefinition;
import school.preau.people.DemoHospitalReady;
import school.preau.people.People;
import school.preau.people.TeamScope;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.LocalText;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;

/** A small school for tests: a clock one can set, two certifications, and the real services over a database. */
public final class CertificationSchool {

    public static final CourseId COURSE = new CourseId("avec-verifier-avant-de-signer");
    public static final CourseId FIRST_HALF = new CourseId("lettre-de-liaison");
    public static final CourseId SECOND_HALF = new CourseId("lettre-suite");

    public final Settings settings = new Settings(
            Mode.DEMO, URI.create("https://preau.example"), ZoneId.of("Europe/Paris"), Path.of("."), false);
    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-12T10:00:00Z"));
    public final HospitalTime time = new HospitalTime(clock, settings);
    public final Identifiers identifiers = new Identifiers(clock);
    public final List<Object> published = new ArrayList<>();
    public final ApplicationEventPublisher events = published::add;
    public final Certifications certifications;
    public final JdbcClient jdbc;
    public List<RuleDefinition> rules = List.of();
    /** Quizzes that count for their whole course. */
    public List<Requirement> testOut = List.of();
    /** What the second certification asks for. */
    public List<Requirement> asked = List.of(Requirement.whole(FIRST_HALF), Requirement.whole(SECOND_HALF));

    final Cycles cycles;
    final Certificates certificates;
    final Certifying certifying;

    public CertificationSchool(JdbcClient jdbc) {
        this.jdbc = jdbc;
        cycles = new Cycles(jdbc);
        certificates = new Certificates(jdbc, identifiers);
        certifications = new Certifications(cycles, time);
        certifying = new Certifying(
                programme(), new RequirementFacts(jdbc, identifiers), cycles, certificates, identifiers, time, events);
    }

    public CurrentProgramme programme() {
        return new CurrentProgramme() {
            @Override
            public Programme now() {
                return new Programme(
                        List.of(),
                        List.of(
                                definition("avec", "A.V.E.C.", true, List.of(Requirement.whole(COURSE))),
                                definition("lettre", "Lettre de liaison", false, asked)),
                        List.of(new LearningPath("nurse", List.of("avec", "lettre"))),
                        rules);
            }

            @Override
            public LocalText titleOf(CourseVersion course) {
                return titleOf(course.course());
            }

            @Override
            public LocalText titleOf(CourseVersion course, String activity) {
                return LocalText.same(activity);
            }

            @Override
            public LocalText titleOf(CourseId course) {
                return LocalText.same(course.value());
            }

            @Override
            public Optional<CourseVersion> currentVersion(CourseId course) {
                return Optional.of(new CourseVersion(course, 1));
            }
        };
    }

    public CertificateInquiry inquiry(People people) {
        return new CertificateInquiry(certifications, certificates, new TeamScope(people, time), time);
    }

    public OwnCertificates own(People people) {
        return new OwnCertificates(
                certificates,
                certifications,
                new RequirementFacts(jdbc, identifiers),
                programme(),
                people,
                time,
                settings);
    }

    /** Badges of a school that has no keys: none are offered. */
    public OwnBadges badges(People people) {
        var links = new BadgeLinks(settings);
        return new OwnBadges(
                certificates,
                new Badges(jdbc, identifiers),
                new BadgeCredentials(links, new Issuer(people, settings), programme(), new Translations(), time),
                links,
                new OwnBadges.Signing(new BadgeSigner(""), people, time));
    }

    public CertificateDays days(People people) {
        return new CertificateDays(own(people), programme(), new Translations(), time, settings);
    }

    public CertificateDocuments documents(People people) {
        return new CertificateDocuments(
                own(people),
                cycles,
                certificates,
                programme(),
                people,
                new Issuer(people, settings),
                new Translations(),
                time,
                settings);
    }

    /** Fills the demonstration with certificates, as on the first start. */
    public void demonstrate(People people, DemoHospitalReady ready) {
        new DemoCertificates(certifying, programme(), people, time).on(ready);
    }

    /** Sets the clock to an hour of a day in UTC and lets somebody do a course then. */
    public void done(PersonId person, CourseId course, String at) {
        clock.set(Instant.parse(at));
        certifying.record(person, new CourseVersion(course, 1), "", clock.instant());
    }

    /** Sets the clock to an hour of a day in UTC and lets somebody pass a quiz then. */
    public void passed(PersonId person, Requirement quiz, String at) {
        clock.set(Instant.parse(at));
        certifying.record(person, new CourseVersion(quiz.course(), 1), quiz.activity(), clock.instant());
    }

    public void today(String day) {
        clock.set(LocalDate.parse(day).atTime(9, 0).atZone(settings.zone()).toInstant());
    }

    private CertificationDefinition definition(
            String id, String title, boolean opensTool, List<Requirement> requirements) {
        return new CertificationDefinition(
                id,
                LocalText.same(title),
                LocalText.same(title),
                requirements,
                testOut,
                12,
                ValidityBase.COMPLETION,
                60,
                30,
                opensTool,
                BadgeColour.PETROL,
                Optional.empty());
    }

    /** A clock that stands still until it is set. */
    public static final class SettableClock extends Clock {

        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        public void set(Instant instant) {
            now = instant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
