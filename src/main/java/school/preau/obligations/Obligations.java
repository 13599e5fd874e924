package school.preau.obligations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CourseId;
import school.preau.catalog.Programme;
import school.preau.catalog.spi.AwaitedDecisions;
import school.preau.certification.Certifications;
import school.preau.certification.CurrentProgramme;
import school.preau.people.Absence;
import school.preau.people.People;
import school.preau.people.PersonState;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** What is asked of a person today, how they stand, and why. */
@Service
@Transactional(readOnly = true)
public class Obligations {

    private final Demands demands;
    private final Exemptions exemptions;
    private final Certifications certifications;
    private final CurrentProgramme programme;
    private final People people;
    private final Reasons reasons;
    private final ObjectProvider<AwaitedDecisions> awaited;
    private final HospitalTime time;

    Obligations(
            Demands demands,
            Exemptions exemptions,
            Certifications certifications,
            CurrentProgramme programme,
            People people,
            Reasons reasons,
            ObjectProvider<AwaitedDecisions> awaited,
            HospitalTime time) {
        this.demands = demands;
        this.exemptions = exemptions;
        this.certifications = certifications;
        this.programme = programme;
        this.people = people;
        this.reasons = reasons;
        this.awaited = awaited;
        this.time = time;
    }

    /** One obligation a certification, in the order of the programme. */
    public List<Obligation> of(PersonId person) {
        var asked = demands.of(person);
        if (asked.isEmpty()) {
            return List.of();
        }
        Programme now = programme.now();
        var facts = new PersonFacts(
                certifications.statusOf(person), absences(person), exemptions.of(person), waiting(person));
        return now.certifications().stream()
                .flatMap(definition -> asked.stream()
                        .filter(demand -> demand.certification().equals(definition.id()))
                        .map(demand -> obligation(now, definition, demand, facts)))
                .toList();
    }

    /** The times away that matter for the clock; somebody on leave whose absence nobody entered is away from today on. */
    public List<Absence> absences(PersonId person) {
        var known = people.absences(person);
        boolean onLeave = people.find(person)
                .filter(one -> one.state() == PersonState.ON_LEAVE)
                .isPresent();
        if (onLeave && known.stream().noneMatch(absence -> Standing.away(absence, time.today()))) {
            return Stream.concat(known.stream(), Stream.of(new Absence(person, time.today(), null)))
                    .toList();
        }
        return known;
    }

    /** The absence a person is in today. */
    public Optional<Absence> leave(PersonId person) {
        return absences(person).stream()
                .filter(absence -> Standing.away(absence, time.today()))
                .findFirst();
    }

    /** A person's exemptions, past ones too. */
    public List<Exemption> exemptions(PersonId person) {
        return exemptions.of(person);
    }

    private Obligation obligation(Programme now, CertificationDefinition definition, Demand demand, PersonFacts facts) {
        var holding = facts.holdings().get(definition.id());
        var standing = Standing.on(
                time.today(),
                demand,
                definition,
                holding,
                facts.absences(),
                facts.exemptions().stream()
                        .filter(exemption -> exemption.certification().equals(definition.id()))
                        .toList(),
                definition.courses().stream().anyMatch(facts.waiting()::contains));
        return reasons.explain(now, definition, demand, holding, standing);
    }

    private Set<CourseId> waiting(PersonId person) {
        return awaited.stream()
                .flatMap(decisions -> decisions.coursesOf(person).stream())
                .collect(Collectors.toSet());
    }
}
