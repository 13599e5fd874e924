package school.preau.catalog;

/** The addresses of the catalogue, written once. They begin without a slash, as the router takes them. */
public final class CatalogLinks {

    public static final String CATALOG = "courses";

    /** Route template of a course's page. */
    public static final String COURSE = "courses/:course";

    /** Query parameter that names an anchor of a lesson. */
    public static final String AT = "at";

    private CatalogLinks() {}

    /** The page that says what a course is. */
    public static String course(CourseId course) {
        return CATALOG + "/" + course.value();
    }

    /** The player, where the learner stopped or at the beginning; it belongs to the module that keeps progress. */
    public static String player(CourseId course) {
        return "learn/" + course.value();
    }

    public static String player(CourseId course, String activity) {
        return player(course) + "/" + activity;
    }

    /** A passage of a lesson; an empty anchor is its beginning. */
    public static String passage(CourseId course, String lesson, String anchor) {
        String address = player(course, lesson);
        return anchor.isEmpty() ? address : address + "?" + AT + "=" + anchor;
    }
}
