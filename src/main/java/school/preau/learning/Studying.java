package school.preau.learning;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Lesson;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityCompleted;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;

/**
 * Going through a course: progress is written when it happens. A lesson is done when its end has been in sight and each of its
 * self-checks was tried; other kinds say themselves when they are done.
 */
@Service
public class Studying {

    private final Editions editions;
    private final Enrolling enrolling;
    private final Enrolments enrolments;
    private final SelfChecks checks;
    private final ApplicationEventPublisher events;
    private final HospitalTime time;

    Studying(
            Editions editions,
            Enrolling enrolling,
            Enrolments enrolments,
            SelfChecks checks,
            ApplicationEventPublisher events,
            HospitalTime time) {
        this.editions = editions;
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.checks = checks;
        this.events = events;
        this.time = time;
    }

    /** Opens a course, enrolling on the first opening; empty when there is no such course. */
    @Transactional
    public Optional<Study> open(Learner me, CourseId course) {
        return enrolling.enrol(me, course).flatMap(this::study);
    }

    /**
     * Opens one activity of a course: it is begun from now on. Empty when the course or the activity does not exist; then nothing is
     * written.
     */
    @Transactional
    public Optional<Study> open(Learner me, CourseId course, String activity) {
        var edition = enrolments
                .latest(me.id(), course)
                .flatMap(enrolment -> editions.of(enrolment.course()))
                .or(() -> editions.current(course));
        if (edition.flatMap(found -> found.activity(activity)).isEmpty()) {
            return Optional.empty();
        }
        return enrolling.enrol(me, course).flatMap(enrolment -> {
            enrolments.begin(enrolment.id(), activity, time.now());
            enrolments.touch(enrolment.id(), activity, time.now());
            return study(enrolment);
        });
    }

    /** How a course stands for a learner who has opened it. */
    @Transactional(readOnly = true)
    public Optional<Study> standing(Learner me, CourseId course) {
        return enrolments.latest(me.id(), course).flatMap(this::study);
    }

    /**
     * Keeps the reading place in a lesson.
     *
     * @param block index of the block at the top of the screen; one outside of the lesson is refused
     */
    @Transactional
    public void place(Learner me, CourseVersion course, String lesson, int block) {
        var reading = reading(me, course, lesson);
        if (block < 0 || block >= reading.lesson().fr().blocks().size()) {
            throw new IllegalArgumentException("No block " + block + " in " + lesson);
        }
        enrolments.place(reading.enrolment(), lesson, block, time.now());
    }

    /** The end of a lesson has been in sight. @return how the lesson stands now */
    @Transactional
    public LessonStanding reachEnd(Learner me, CourseVersion course, String lesson) {
        var reading = reading(me, course, lesson);
        enrolments.endReached(reading.enrolment(), lesson, time.now());
        return settle(me, course, lesson, reading);
    }

    /**
     * A self-check was answered. The first answer is kept, and every answer is as good: it is never graded.
     *
     * @param option index of the option
     */
    @Transactional
    public LessonStanding tryCheck(Learner me, CourseVersion course, String lesson, String check, int option) {
        var reading = reading(me, course, lesson);
        if (!LessonStanding.checksOf(reading.lesson()).contains(check)) {
            throw new IllegalArgumentException("No self-check " + check + " in " + lesson);
        }
        checks.add(reading.enrolment(), lesson, check, option, time.now());
        return settle(me, course, lesson, reading);
    }

    /** What was answered first to each self-check of a lesson: the index of the option by check id. */
    @Transactional(readOnly = true)
    public Map<String, Integer> tried(Learner me, CourseVersion course, String lesson) {
        return checks.of(reading(me, course, lesson).enrolment(), lesson);
    }

    @Transactional(readOnly = true)
    public LessonStanding standing(Learner me, CourseVersion course, String lesson) {
        return standing(lesson, reading(me, course, lesson));
    }

    private LessonStanding settle(Learner me, CourseVersion course, String lesson, Reading reading) {
        var standing = standing(lesson, reading);
        if (standing.shown() && !standing.done()) {
            events.publishEvent(new ActivityCompleted(me.id(), course, lesson, time.now()));
            return standing(lesson, reading);
        }
        return standing;
    }

    private LessonStanding standing(String lesson, Reading reading) {
        var progress =
                Optional.ofNullable(enrolments.progress(reading.enrolment()).get(lesson));
        return new LessonStanding(
                progress.map(Progress::done).orElse(false),
                progress.map(Progress::endReached).orElse(false),
                LessonStanding.untried(
                        reading.lesson(), checks.of(reading.enrolment(), lesson).keySet()));
    }

    private Reading reading(Learner me, CourseVersion course, String lesson) {
        return enrolments
                .latest(me.id(), course.course())
                .filter(enrolment -> enrolment.course().equals(course))
                .flatMap(enrolment -> editions.of(course)
                        .flatMap(edition -> edition.activity(lesson))
                        .map(Activity::content)
                        .filter(Lesson.class::isInstance)
                        .map(content -> new Reading(enrolment.id(), (Lesson) content)))
                .orElseThrow(() -> new IllegalArgumentException("Not studied: " + lesson + " in " + course));
    }

    private Optional<Study> study(Enrolment enrolment) {
        return editions.of(enrolment.course())
                .map(course -> new Study(enrolment, course, enrolments.progress(enrolment.id())));
    }

    private record Reading(EnrolmentId enrolment, Lesson lesson) {}
}
