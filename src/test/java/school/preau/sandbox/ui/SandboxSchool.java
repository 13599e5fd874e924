package school.preau.sandbox.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import school.preau.catalog.ContentSource;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.PublishedFolders;
import school.preau.catalog.SeedContent;
import school.preau.catalog.spi.KeptForProof;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.PersonState;
import school.preau.people.SignedIn;
import school.preau.people.TeamOf;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.Database;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.gateway.Gateways;
import school.preau.sandbox.gateway.ModelGateway;

/** The sandbox over an empty database, seeded with the patients and exercises of the repository, without a model; Inès is signed in. */
@EnableTransactionManagement(proxyTargetClass = true)
@Import({PublishedFolders.class, People.class, AuditTrail.class, ErrorReports.class, KeptForProof.class})
@ComponentScan(
        basePackages = "school.preau.sandbox",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "school\\.preau\\.sandbox\\.gateway\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?")
        })
class SandboxSchool {

    static final Learner INES = Acting.learner(new PersonId(new UUID(1, 2)));

    @Bean
    DataSource dataSource() {
        return Database.H2.freshSource();
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new DataSourceTransactionManager(source);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2027-02-09T13:02:00Z"), ZoneOffset.UTC);
    }

    @Bean
    HospitalTime time(Clock clock) {
        return new HospitalTime(
                clock,
                new Settings(
                        Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
    }

    @Bean
    Identifiers identifiers(Clock clock) {
        return new Identifiers(clock);
    }

    @Bean
    ModelGateway models() {
        return Gateways.none();
    }

    @Bean
    Translations words() {
        return new Translations();
    }

    @Bean
    SignedIn signedIn() {
        return new InesSignedIn();
    }

    /** Publishes what the repository brings. */
    static void seed(List<SeedContent> contents) {
        var source = new ContentSource(Path.of("."));
        contents.stream()
                .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                .forEach(content -> content.seed(source));
    }

    private static final class InesSignedIn implements SignedIn {

        @Override
        public Learner learner() {
            return INES;
        }

        @Override
        public Person person() {
            return new Person(
                    INES.id(), "1", "Inès", "Aubépine", "i@h.example", true, Language.FR, PersonState.ACTIVE, 1);
        }

        @Override
        public Optional<TeamOf> team() {
            return Optional.empty();
        }

        @Override
        public Optional<Trainer> trainer() {
            return Optional.empty();
        }

        @Override
        public Optional<Administrator> administrator() {
            return Optional.of(Acting.administrator(INES.id()));
        }
    }
}
