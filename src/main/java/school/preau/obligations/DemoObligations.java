package school.preau.obligations;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.catalog.RuleDefinition;
import school.preau.certification.CurrentProgramme;
import school.preau.people.DemoHospitalReady;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;

/** In the demonstration the rules were adopted some months ago, and two people are exempt. */
@Component
class DemoObligations {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 2, 1);
    private static final List<String> EXEMPT = List.of("Églantine", "Pervenche");
    private static final int EVERYONE = 1000;
    private static final int DAYS_EXEMPT = 120;

    private final Adoptions adoptions;
    private final Exempting exempting;
    private final EveryonesObligations everyone;
    private final CurrentProgramme programme;
    private final People people;
    private final Translations words;
    private final HospitalTime time;
    private final TransactionTemplate transaction;

    DemoObligations(
            Adoptions adoptions,
            Exempting exempting,
            EveryonesObligations everyone,
            CurrentProgramme programme,
            People people,
            Translations words,
            HospitalTime time,
            PlatformTransactionManager transactions) {
        this.adoptions = adoptions;
        this.exempting = exempting;
        this.everyone = everyone;
        this.programme = programme;
        this.people = people;
        this.words = words;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(DemoHospitalReady ready) {
        List<RuleDefinition> rules = programme.now().rules();
        transaction.executeWithoutResult(status -> rules.forEach(rule -> adoptions.adopt(rule.id(), ADOPTED)));
        if (rules.size() > 1) {
            String certification = rules.get(1).certification();
            people.present(0, EVERYONE).stream()
                    .filter(person -> EXEMPT.contains(person.familyName()))
                    .filter(person -> !person.id().equals(ready.manager()))
                    .forEach(person -> exempt(person, certification, ready));
        }
        everyone.recompute();
    }

    private void exempt(Person person, String certification, DemoHospitalReady ready) {
        exempting.grant(new Exemption(
                person.id(),
                certification,
                words.text(Language.FR, "obligations.demo.reason"),
                words.text(Language.FR, "obligations.demo.evidence"),
                ready.manager(),
                time.today(),
                time.today().plusDays(DAYS_EXEMPT),
                time.now()));
    }
}
