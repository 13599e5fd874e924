package school.preau.learning;

import java.time.Instant;
import java.util.List;
import school.preau.catalog.Course;
import school.preau.catalog.spi.Activity;
import school.preau.platform.LocalText;

/**
 * A course somebody is in the middle of, and the exact place where they stopped.
 *
 * @param at the activity to resume
 * @param number its place in the outline, from 1
 * @param quote the last lines read, to recognise the place by; empty when the activity is not a lesson
 * @param parts how much of each activity lies behind, in the order of the outline
 * @param minutesLeft by the authors' figures
 * @param lastThere when they were last in the course
 */
public record CourseInProgress(
        Course course, Activity at, int number, LocalText quote, List<Part> parts, int minutesLeft, Instant lastThere) {

    public CourseInProgress {
        parts = List.copyOf(parts);
    }

    public int partsDone() {
        return (int) parts.stream().filter(Part::done).count();
    }

    /** The address that goes back to the place. */
    public String address() {
        return LearningLinks.activity(course.id(), at.id());
    }

    /** @param share how much of it lies behind, from 0 to 1 */
    public record Part(Activity activity, boolean done, double share) {}
}
