package school.preau.obligations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import school.preau.catalog.Audience;
import school.preau.catalog.CourseId;
import school.preau.catalog.RuleDefinition;
import school.preau.catalog.spi.AwaitedDecisions;
import school.preau.certification.CertificationSchool;
import school.preau.people.DemoHospitalReady;
import school.preau.people.Directory;
import school.preau.people.People;
import school.preau.people.TeamScope;
import school.preau.platform.AuditTrails;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Translations;

/** The small school with rules: nurses hold A.V.E.C. 60 days after joining, everyone the letter after 90. */
public final class ObligationsSchool {

    public final CertificationSchool school;
    public final Directory directory;
    public final People people;
    public final Obligations obligations;
    public final Exempting exempting;
    public final Reminding reminding;
    public final TeamScope scope;
    final Obliging obliging;
    final Adoptions adoptions;
    final EveryonesObligations everyone;
    private final DataSourceTransactionManager transactions;
    final Set<PersonId> waiting = new HashSet<>();

    public ObligationsSchool(DataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        transactions = new DataSourceTransactionManager(source);
        school = new CertificationSchool(jdbc);
        school.rules = List.of(rule("verifier", "avec", 60, List.of("nurse")), rule("lettre", "lettre", 90, List.of()));
        directory = new Directory(jdbc);
        people = Directory.people(jdbc);
        adoptions = new Adoptions(jdbc, school.identifiers, school.time);
        var demands = new Demands(jdbc);
        var exemptions = new Exemptions(jdbc, school.identifiers);
        var beans = new StaticListableBeanFactory();
        beans.addBean("decisions", (AwaitedDecisions)
                person -> waiting.contains(person) ? Set.<CourseId>of(CertificationSchool.COURSE) : Set.of());
        obligations = new Obligations(
                demands,
                exemptions,
                school.certifications,
                school.programme(),
                people,
                new Reasons(people),
                beans.getBeanProvider(AwaitedDecisions.class),
                school.time);
        obliging =
                new Obliging(school.programme(), adoptions, demands, obligations, people, school.time, school.events);
        everyone = new EveryonesObligations(obliging, people, transactions);
        scope = new TeamScope(people, school.time);
        var audit = AuditTrails.over(jdbc, school.time);
        exempting = new Exempting(exemptions, scope, school.programme(), audit, school.time, school.events);
        reminding = new Reminding(jdbc, obligations, scope, audit, school.identifiers, school.time);
    }

    /** Fills the demonstration with adopted rules and exemptions, as on the first start. */
    public void demonstrate(DemoHospitalReady ready) {
        new DemoObligations(
                        adoptions,
                        exempting,
                        everyone,
                        school.programme(),
                        people,
                        new Translations(),
                        school.time,
                        transactions)
                .on(ready);
    }

    /** As the nightly job does. */
    public void recompute() {
        everyone.recompute();
    }

    public void adopt(String rule, String day) {
        adoptions.adopt(rule, LocalDate.parse(day));
    }

    private static RuleDefinition rule(String id, String certification, int days, List<String> professions) {
        return new RuleDefinition(
                id,
                LocalText.same(id),
                new Audience(professions, Set.of()),
                certification,
                days,
                LocalDate.parse("2026-09-01"),
                LocalText.same("Why"));
    }
}
