package school.preau.learning;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.Course;
import school.preau.catalog.Lesson;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityState;

/**
 * One learner's way through one course, as it stands: the version they began and how far each activity is.
 *
 * @param progress by activity id; an activity that was never opened is absent
 */
public record Study(Enrolment enrolment, Course course, Map<String, Progress> progress) {

    public Study {
        progress = Map.copyOf(progress);
    }

    public ActivityState state(Activity activity) {
        var reached = progress.get(activity.id());
        return reached == null ? ActivityState.TO_DO : reached.state();
    }

    public boolean done(Activity activity) {
        return state(activity) == ActivityState.DONE;
    }

    public boolean allDone() {
        return course.outline().stream().allMatch(this::done);
    }

    public int doneCount() {
        return (int) course.outline().stream().filter(this::done).count();
    }

    /** Where one goes on: the unfinished activity last touched, else the first that is not done, else the first. */
    public Activity resumeAt() {
        return course.outline().stream()
                .filter(activity -> state(activity) == ActivityState.BEGUN)
                .max(Comparator.comparing(activity -> reached(activity).updated()))
                .or(() -> course.outline().stream()
                        .filter(activity -> !done(activity))
                        .findFirst())
                .orElse(course.outline().getFirst());
    }

    /** The activity after the given one in the outline. */
    public Optional<Activity> after(Activity activity) {
        int next = course.outline().indexOf(activity) + 1;
        return next < course.outline().size() ? Optional.of(course.outline().get(next)) : Optional.empty();
    }

    public Optional<Activity> before(Activity activity) {
        int index = course.outline().indexOf(activity);
        return index > 0 ? Optional.of(course.outline().get(index - 1)) : Optional.empty();
    }

    /** Its place in the outline, from 1. */
    public int number(Activity activity) {
        return course.outline().indexOf(activity) + 1;
    }

    /** The reading place in a lesson: the index of a block, 0 for a lesson never opened and for other kinds. */
    public int block(Activity activity) {
        var reached = progress.get(activity.id());
        return reached == null ? 0 : reached.block();
    }

    /** How much of an activity lies behind the learner, from 0 to 1. */
    public double share(Activity activity) {
        var reached = progress.get(activity.id());
        return switch (state(activity)) {
            case TO_DO -> 0;
            case DONE -> 1;
            case BEGUN ->
                activity.content() instanceof Lesson lesson && reached != null
                        ? Math.min(
                                0.95,
                                (double) reached.block()
                                        / Math.max(1, lesson.fr().blocks().size()))
                        : 0.5;
        };
    }

    /** Minutes of what is not yet done, by the authors' figures; at least 1 while something is left. */
    public int minutesLeft() {
        double left = 0;
        for (Activity activity : course.outline()) {
            left += activity.minutes() * (1 - share(activity));
        }
        return allDone() ? 0 : Math.max(1, (int) Math.ceil(left - 1e-9));
    }

    /** How much of the whole course lies behind the learner by minutes, from 0 to 1. */
    public double share() {
        double total = 0;
        double behind = 0;
        for (Activity activity : course.outline()) {
            total += activity.minutes();
            behind += activity.minutes() * share(activity);
        }
        return total == 0 ? 0 : behind / total;
    }

    /** The progress of an activity that was opened. */
    private Progress reached(Activity activity) {
        @Nullable Progress reached = progress.get(activity.id());
        if (reached == null) {
            throw new IllegalStateException("Never opened: " + activity.id());
        }
        return reached;
    }
}
