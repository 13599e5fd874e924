package school.preau.catalog;

/** A published, immutable version of a course, numbered from 1. */
public record CourseVersion(CourseId course, int number) {

    public CourseVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Version " + number + " of " + course);
        }
    }
}
