package school.preau.people;

/** Whether somebody works here today. Leavers keep their history. */
public enum PersonState {
    ACTIVE,
    ON_LEAVE,
    LEFT
}
