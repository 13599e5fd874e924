package school.preau.learning;

import school.preau.catalog.CatalogLinks;
import school.preau.catalog.CourseId;

/** The addresses of the player, written once. They begin without a slash, as the router takes them. */
public final class LearningLinks {

    /** Route template of the player; without an activity it goes to where the learner stopped. */
    public static final String PLAYER = "learn/:course/:activity?";

    public static final String COURSE = "course";
    public static final String ACTIVITY = "activity";

    /** Query parameter that names an anchor of a lesson. */
    public static final String AT = CatalogLinks.AT;

    /** A minute of cards. */
    public static final String MINUTE = "minute";

    private LearningLinks() {}

    /** Where the learner stopped in a course, or its beginning. */
    public static String course(CourseId course) {
        return CatalogLinks.player(course);
    }

    public static String activity(CourseId course, String activity) {
        return CatalogLinks.player(course, activity);
    }

    /** A passage of a lesson; an empty anchor is its beginning. */
    public static String passage(CourseId course, String lesson, String anchor) {
        return CatalogLinks.passage(course, lesson, anchor);
    }
}
