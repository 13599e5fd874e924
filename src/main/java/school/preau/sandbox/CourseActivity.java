package school.preau.sandbox;

import school.preau.catalog.CourseVersion;

/** Where in a course an exercise is done: what counts for the course is said for this place. */
public record CourseActivity(CourseVersion course, String activity) {}
