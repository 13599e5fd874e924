package school.preau.catalog;

/** How far a course goes. */
public enum Level {
    FOUNDATION,
    PRACTICE,
    ADVANCED
}
