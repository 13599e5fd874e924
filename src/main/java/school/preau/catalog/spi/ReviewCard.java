package school.preau.catalog.spi;

import school.preau.catalog.CourseId;

/**
 * Something of a course that is worth being asked again now and then.
 *
 * @param id permanent in its course
 * @param version digest of its present definition: when it changes, what was remembered of it starts anew
 */
public record ReviewCard(CourseId course, String id, String version) {}
