package school.preau.catalog;

/**
 * Where somebody found an error.
 *
 * @param course course id, exercise id or patient id, as the kind says; empty for a page of the school itself
 * @param version its number, 0 when it has none
 * @param activity lesson or other activity of the course, or empty
 * @param detail question, line of the record, or code of the finding; or empty
 */
public record Place(Kind kind, String course, int version, String activity, String detail) {

    /** What the error stands in. */
    public enum Kind {
        COURSE,
        LESSON,
        QUESTION,
        EXERCISE,
        PATIENT,
        FINDING,
        PAGE
    }

    public Place {
        if (course.length() > 60 || activity.length() > 60 || detail.length() > 120 || version < 0) {
            throw new IllegalArgumentException("A place of ids, not of text");
        }
    }

    public static Place course(CourseVersion course) {
        return new Place(Kind.COURSE, course.course().value(), course.number(), "", "");
    }

    public static Place lesson(CourseVersion course, String lesson) {
        return new Place(Kind.LESSON, course.course().value(), course.number(), lesson, "");
    }

    public static Place question(CourseVersion course, String quiz, String question) {
        return new Place(Kind.QUESTION, course.course().value(), course.number(), quiz, question);
    }

    public static Place exercise(String exercise, int version) {
        return new Place(Kind.EXERCISE, exercise, version, "", "");
    }

    public static Place patient(String patient, int version) {
        return new Place(Kind.PATIENT, patient, version, "", "");
    }

    /** @param finding its code and, where it has one, the line of the record it names */
    public static Place finding(String exercise, int version, String finding) {
        return new Place(Kind.FINDING, exercise, version, "", finding);
    }
}
