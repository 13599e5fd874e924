package school.preau.catalog;

/**
 * What a certification asks for: a whole course, or one of its quizzes or exercises.
 *
 * @param activity its id in the outline of the course; empty for the whole course
 */
public record Requirement(CourseId course, String activity) {

    public static Requirement whole(CourseId course) {
        return new Requirement(course, "");
    }

    public boolean wholeCourse() {
        return activity.isEmpty();
    }
}
