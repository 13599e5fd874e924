package school.preau.catalog.spi;

/** How far somebody is with an activity. */
public enum ActivityState {
    TO_DO,
    BEGUN,
    DONE
}
