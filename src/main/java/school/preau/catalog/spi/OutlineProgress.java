package school.preau.catalog.spi;

import java.util.Map;
import java.util.OptionalInt;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.people.Learner;

/** How far a learner is, for the catalogue to show. Declared as a bean by the module that keeps progress. */
public interface OutlineProgress {

    /** The courses the learner has begun or completed, by course; one they never opened is absent. */
    Map<CourseId, CourseProgress> of(Learner learner);

    /** Minutes of what is left of a course the learner is in the middle of; empty when there is no such course. */
    OptionalInt minutesLeft(Learner learner, CourseId course);

    /**
     * @param version the one the learner stays on
     * @param activities state by activity id; one that is absent is still to do
     * @param completed whether every activity was done once
     */
    record CourseProgress(CourseVersion version, Map<String, ActivityState> activities, boolean completed) {

        public CourseProgress {
            activities = Map.copyOf(activities);
        }

        public ActivityState of(String activity) {
            return activities.getOrDefault(activity, ActivityState.TO_DO);
        }
    }
}
