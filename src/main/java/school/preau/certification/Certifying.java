package school.preau.certification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Requirement;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.learning.CourseCompleted;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** Turns courses, and quizzes and exercises that count by themselves, into certifications held. Hearing of the same twice changes nothing. */
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
        record(completed.person(), completed.course(), "", completed.at());
    }

    /** An activity is done, in the transaction of that fact: only what counts by itself is passed on, to be recorded after it. */
    @EventListener
    void on(ActivityCompleted completed) {
        var done = new Requirement(completed.course().course(), completed.activity());
        if (programme.now().certifications().stream().anyMatch(certification -> certification.counts(done))) {
            events.publishEvent(
                    new ProofGiven(completed.person(), completed.course(), completed.activity(), completed.at()));
        }
    }

    @ApplicationModuleListener
    void on(ProofGiven proof) {
        record(proof.person(), proof.course(), proof.activity(), proof.at());
    }

    /**
     * Adds the fact that a course was done, or one of its activities, and every cycle that it completes.
     *
     * @param activity empty for the whole course
     */
    @Transactional
    void record(PersonId person, CourseVersion course, String activity, Instant at) {
        facts.inOrder(person);
        // Both databases keep microseconds: what is compared must be what was stored.
        var added = facts.add(person, course, activity, at.truncatedTo(ChronoUnit.MICROS));
        if (added.isEmpty()) {
            return;
        }
        for (CertificationDefinition certification : programme.now().unlockedBy(course.course())) {
            var held = cycles.latest(person, certification.id())
                    .filter(cycle -> CycleEarned.onlySupports(added.get(), cycle, certification, time::dayOf));
            if (held.isPresent()) {
                cycles.support(held.get().id(), certification.id(), added.get());
                continue;
            }
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
