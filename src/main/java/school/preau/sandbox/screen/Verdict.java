package school.preau.sandbox.screen;

/** What the screen says of a passage or of a whole text, from harmless to not sent. */
public enum Verdict {
    /** May be sent and stored as it stands. */
    PASS,
    /** Sent and stored masked, unless the learner says that the finding is wrong. */
    WARN,
    /** Never sent nor stored as it stands. */
    BLOCK;

    Verdict stronger(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
