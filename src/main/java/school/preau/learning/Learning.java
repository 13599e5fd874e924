package school.preau.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.Lesson;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityState;
import school.preau.catalog.spi.OutlineProgress;
import school.preau.people.Learner;
import school.preau.platform.LocalText;

/** How far a learner is, for other modules to show. */
@Service
@Transactional(readOnly = true)
public class Learning implements OutlineProgress {

    private final Editions editions;
    private final Enrolments enrolments;

    Learning(Editions editions, Enrolments enrolments) {
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /** The courses the learner is in the middle of, the last touched first. */
    public List<CourseInProgress> inProgress(Learner me) {
        var progress = enrolments.progressOf(me.id());
        var courses = new ArrayList<CourseInProgress>();
        for (Enrolment enrolment : enrolments.of(me.id())) {
            if (enrolment.open()) {
                editions.of(enrolment.course())
                        .map(course -> new Study(enrolment, course, progress.getOrDefault(enrolment.id(), Map.of())))
                        .filter(study -> !study.allDone())
                        .ifPresent(study -> courses.add(inProgress(study)));
            }
        }
        courses.sort(Comparator.comparing(CourseInProgress::lastThere).reversed());
        return courses;
    }

    /** The courses the learner has completed, each once, the last completed first. */
    public List<CourseDone> completed(Learner me) {
        var latest = new HashMap<CourseId, CourseDone>();
        for (Enrolment enrolment : enrolments.of(me.id())) {
            Instant completed = enrolment.completed();
            if (completed != null) {
                editions.of(enrolment.course())
                        .ifPresent(course -> latest.merge(
                                course.id(),
                                new CourseDone(course, completed),
                                (one, other) -> one.at().isBefore(other.at()) ? other : one));
            }
        }
        return latest.values().stream()
                .sorted(Comparator.comparing(CourseDone::at).reversed())
                .toList();
    }

    /** Whether the learner has ever opened a course. */
    public boolean hasBegun(Learner me) {
        return !enrolments.of(me.id()).isEmpty();
    }

    @Override
    public OptionalInt minutesLeft(Learner learner, CourseId course) {
        return inProgress(learner).stream()
                .filter(begun -> begun.course().id().equals(course))
                .mapToInt(CourseInProgress::minutesLeft)
                .findFirst();
    }

    @Override
    public Map<CourseId, CourseProgress> of(Learner learner) {
        var progress = enrolments.progressOf(learner.id());
        var courses = new HashMap<CourseId, CourseProgress>();
        // The last begun comes first, and an open enrolment is always the last begun of its course.
        for (Enrolment enrolment : enrolments.of(learner.id())) {
            courses.computeIfAbsent(
                    enrolment.course().course(),
                    course -> new CourseProgress(
                            enrolment.course(),
                            states(progress.getOrDefault(enrolment.id(), Map.of())),
                            !enrolment.open()));
        }
        return courses;
    }

    private static Map<String, ActivityState> states(Map<String, Progress> progress) {
        return progress.values().stream().collect(Collectors.toMap(Progress::activity, Progress::state));
    }

    private static CourseInProgress inProgress(Study study) {
        Activity at = study.resumeAt();
        Progress reached = study.progress().get(at.id());
        LocalText quote = reached != null && at.content() instanceof Lesson lesson
                ? Quote.at(lesson, reached.block())
                : LocalText.EMPTY;
        Instant lastThere = study.progress().values().stream()
                .map(Progress::updated)
                .max(Comparator.naturalOrder())
                .orElse(study.enrolment().began());
        return new CourseInProgress(
                study.course(),
                at,
                study.number(at),
                quote,
                study.course().outline().stream()
                        .map(activity ->
                                new CourseInProgress.Part(activity, study.done(activity), study.share(activity)))
                        .toList(),
                study.minutesLeft(),
                lastThere);
    }
}
