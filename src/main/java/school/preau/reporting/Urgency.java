package school.preau.reporting;

/** What a person's row asks of the manager, the most urgent first. The order is stored. */
public enum Urgency {
    /** Something is overdue. */
    LATE,
    /** Something is to be done or renewed. */
    SOON,
    /** Away, the clock stands still. */
    AWAY,
    /** Nothing to do. */
    UP_TO_DATE
}
