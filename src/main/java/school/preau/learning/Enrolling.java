package school.preau.learning;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.Course;
import school.preau.catalog.CourseId;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/**
 * Beginning a course. A learner is enrolled on first opening it, in the version that is current that day, and stays on that version until
 * it is completed.
 */
@Service
public class Enrolling {

    private final Editions editions;
    private final Enrolments enrolments;
    private final Identifiers identifiers;
    private final HospitalTime time;

    Enrolling(Editions editions, Enrolments enrolments, Identifiers identifiers, HospitalTime time) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.identifiers = identifiers;
        this.time = time;
    }

    /**
     * The learner's open enrolment in a course, else the last completed one, else a new one in the current version; empty when there is no
     * such course.
     */
    @Transactional
    public Optional<Enrolment> enrol(Learner me, CourseId course) {
        return enrolments.latest(me.id(), course).or(() -> begin(me.id(), course));
    }

    /**
     * Begins a course anew in its current version. Possible once the last enrolment is completed and a newer version has been published;
     * otherwise nothing changes and the standing enrolment is given back.
     */
    @Transactional
    public Optional<Enrolment> beginAgain(Learner me, CourseId course) {
        var latest = enrolments.latest(me.id(), course);
        return latest.filter(this::newerVersionPublished).isPresent() ? begin(me.id(), course) : latest;
    }

    /** Whether a completed course has since been published in a newer version. */
    public boolean newerVersionPublished(Enrolment enrolment) {
        return !enrolment.open()
                && editions.current(enrolment.course().course())
                        .filter(current ->
                                current.version().number() > enrolment.course().number())
                        .isPresent();
    }

    private Optional<Enrolment> begin(PersonId person, CourseId id) {
        return editions.current(id).map(Course::version).flatMap(version -> {
            enrolments.add(new Enrolment(new EnrolmentId(identifiers.next()), person, version, time.now(), null));
            return enrolments.latest(person, id);
        });
    }
}
