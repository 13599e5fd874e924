package school.preau.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CourseVersion;
import school.preau.platform.PersonId;

/**
 * Somebody studies a course, in the version they began: they stay on it when a new one is published.
 *
 * @param completed when every activity was done, or null while it is open
 */
public record Enrolment(
        EnrolmentId id,
        PersonId person,
        CourseVersion course,
        Instant began,
        @Nullable Instant completed) {

    public boolean open() {
        return completed == null;
    }
}
