package school.preau.platform;

/** What an installation is for. A database seeded in one mode refuses to start in the other. */
public enum Mode {
    /** Invented people, passwords on the sign-in page, loopback only. */
    DEMO,
    /** A real hospital. */
    PRODUCTION
}
