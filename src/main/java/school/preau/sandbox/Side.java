package school.preau.sandbox;

/** The side of the body a line of the record is about. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}
