package school.preau.certification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CourseVersion;
import school.preau.learning.CourseCompleted;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** Turns courses done into certifications held. Hearing of the same course twice changes nothing. */
@Service
class Certifying {

    private final CurrentProgramme programme;
    private final RequirementFacts facts;
    private final Cycles cycles;
    private final Certificates certificates;
    private final Identifiers identifiers;
    private final HospitalTime time;
    private final ApplicationEventPublisher events;

    Certifying(
            CurrentProgramme programme,
            RequirementFacts facts,
            Cycles cycles,
            Certificates certificates,
            Identifiers identifiers,
            HospitalTime time,
            ApplicationEventPublisher events) {
        this.programme = programme;
        this.facts = facts;
        this.cycles = cycles;
        this.certificates = certificates;
        this.identifiers = identifiers;
        this.time = time;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        record(completed.person(), completed.course(), completed.at());
    }

    /** Adds the fact that a course was done, and every cycle that it completes. */
    @Transactional
    void record(PersonId person, CourseVersion course, Instant at) {
        facts.inOrder(person);
        // Both databases keep microseconds: what is compared must be what was stored.
        if (!facts.add(person, course, at.truncatedTo(ChronoUnit.MICROS))) {
            return;
        }
        for (CertificationDefinition certification : programme.now().unlockedBy(course.course())) {
            CycleEarned.by(
                            certification,
                            facts.unused(person, certification.id()),
                            cycles.latestUntil(person, certification.id()).orElse(null),
                            time::dayOf)
                    .ifPresent(earned -> begin(person, earned));
        }
    }

    private void begin(PersonId person, CycleEarned earned) {
        Instant now = time.now();
        var cycle = identifiers.next();
        cycles.add(cycle, person, earned, now);
        certificates.issue(cycle, person, earned.certification(), now);
        events.publishEvent(new CertificationHeld(
                person,
                earned.certification(),
                earned.validity().from(),
                earned.validity().until()));
    }
}
