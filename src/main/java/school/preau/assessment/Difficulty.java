package school.preau.assessment;

/** How hard its author thinks a question is. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
