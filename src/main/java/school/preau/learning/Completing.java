package school.preau.learning;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.Course;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.platform.Identifiers;

/**
 * Hears that an activity is done, in the transaction of the fact itself, and closes the enrolment with its last one. The same fact may be
 * heard twice.
 */
@Component
class Completing {

    private final Editions editions;
    private final Enrolments enrolments;
    private final Identifiers identifiers;
    private final ApplicationEventPublisher events;

    Completing(Editions editions, Enrolments enrolments, Identifiers identifiers, ApplicationEventPublisher events) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.identifiers = identifiers;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(ActivityCompleted fact) {
        editions.of(fact.course())
                .filter(course -> course.activity(fact.activity()).isPresent())
                .flatMap(course -> enrolment(fact).map(enrolment -> enrolments.lock(enrolment.id())))
                .filter(Enrolment::open)
                .ifPresent(enrolment -> done(enrolment, fact));
    }

    private void done(Enrolment enrolment, ActivityCompleted fact) {
        enrolments.done(enrolment.id(), fact.activity(), fact.at());
        Course course = editions.of(fact.course()).orElseThrow();
        boolean all = new Study(enrolment, course, enrolments.progress(enrolment.id())).allDone();
        if (all && enrolments.complete(enrolment.id(), fact.at())) {
            events.publishEvent(new CourseCompleted(fact.person(), fact.course(), fact.at()));
        }
    }

    /** The enrolment in exactly this version; an activity done outside of any enrolment begins one. */
    private Optional<Enrolment> enrolment(ActivityCompleted fact) {
        var latest = enrolments.latest(fact.person(), fact.course().course());
        if (latest.isEmpty()) {
            enrolments.add(
                    new Enrolment(new EnrolmentId(identifiers.next()), fact.person(), fact.course(), fact.at(), null));
            latest = enrolments.latest(fact.person(), fact.course().course());
        }
        return latest.filter(enrolment -> enrolment.course().equals(fact.course()));
    }
}
