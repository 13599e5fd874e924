package school.preau.catalog;

/** A new version of a course has been published; the catalogue already shows it. */
public record CoursePublished(CourseVersion course, Change.Weight weight) {}
