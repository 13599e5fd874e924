package school.preau.certification;

import school.preau.catalog.CourseId;

/** The paths of this module, and those it leads to, written once. */
public final class CertificationLinks {

    public static final String CERTIFICATES = "certificates";

    private CertificationLinks() {}

    /** The page of a course. */
    public static String course(CourseId course) {
        return "courses/" + course.value();
    }
}
