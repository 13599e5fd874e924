package school.preau.obligations;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.Programme;
import school.preau.catalog.spi.DecisionAwaited;
import school.preau.certification.CurrentProgramme;
import school.preau.people.People;
import school.preau.people.PersonChanged;
import school.preau.people.PersonState;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Computes again what is asked of somebody whenever a fact it rests on has changed. */
@Service
class Obliging {

    private final CurrentProgramme programme;
    private final Adoptions adoptions;
    private final Demands demands;
    private final Obligations obligations;
    private final People people;
    private final HospitalTime time;
    private final ApplicationEventPublisher events;

    Obliging(
            CurrentProgramme programme,
            Adoptions adoptions,
            Demands demands,
            Obligations obligations,
            People people,
            HospitalTime time,
            ApplicationEventPublisher events) {
        this.programme = programme;
        this.adoptions = adoptions;
        this.demands = demands;
        this.obligations = obligations;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(PersonChanged changed) {
        recompute(changed.person());
    }

    @ApplicationModuleListener
    void on(DecisionAwaited awaited) {
        events.publishEvent(new ObligationsChanged(awaited.person()));
    }

    /** Computes one person again. Says so when anything is different; an absence may change a state without moving a date. */
    @Transactional
    void recompute(PersonId person) {
        demands.inOrder(person);
        List<Demand> before = demands.of(person);
        List<Demand> now = current(person);
        if (!now.equals(before)) {
            demands.replace(person, now);
        }
        events.publishEvent(new ObligationsChanged(person));
    }

    private List<Demand> current(PersonId person) {
        boolean here = people.find(person)
                .filter(one -> one.state() != PersonState.LEFT)
                .isPresent();
        if (!here) {
            return List.of();
        }
        Programme now = programme.now();
        return Demand.of(
                        adoptions.adopted(now.rules()),
                        people.positions(person),
                        people.roles(person, time.today()),
                        obligations.absences(person),
                        time.today())
                .stream()
                .sorted(Comparator.comparing(Demand::certification))
                .toList();
    }
}
