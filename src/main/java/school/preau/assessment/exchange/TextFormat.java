package school.preau.assessment.exchange;

/** How the texts of an item are written. */
enum TextFormat {
    MARKDOWN,
    HTML,
    /** Moodle's own: HTML where there are tags, otherwise plain words. */
    AUTOMATIC,
    PLAIN
}
