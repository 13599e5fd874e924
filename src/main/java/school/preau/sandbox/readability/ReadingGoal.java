package school.preau.sandbox.readability;

/** What a text for somebody aims at: our own targets, not a standard. */
public enum ReadingGoal {
    ADULT(60, 15),
    CHILD(75, 10);

    private final int ease;
    private final int words;

    ReadingGoal(int ease, int words) {
        this.ease = ease;
        this.words = words;
    }

    /** Reading ease by Kandel and Moles, at least. */
    public int ease() {
        return ease;
    }

    /** Words a sentence, at most. */
    public int words() {
        return words;
    }

    public boolean easyEnough(ReadingEase text) {
        return Math.round(text.kandelMoles()) >= ease;
    }

    public boolean shortEnough(ReadingEase text) {
        return text.wordsPerSentence() <= words;
    }
}
