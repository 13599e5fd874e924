package school.preau.sandbox;

/**
 * What somebody asked of the models today, and what a day has.
 *
 * @param sent requests that were answered
 * @param written tokens of their answers
 */
public record Quota(int sent, int ofDay, long written, long tokensOfDay) {

    /** From so many requests on, one is told how many are left. */
    private static final int FEW = 15;
    /** From this share of the tokens on, likewise. */
    private static final int SHARE = 5;

    public int left() {
        return Math.max(0, ofDay - sent);
    }

    public long tokensLeft() {
        return Math.max(0, tokensOfDay - written);
    }

    public boolean usedUp() {
        return left() == 0 || tokensLeft() == 0;
    }

    /** Whether the requests are nearly used up. */
    public boolean fewLeft() {
        return left() <= FEW;
    }

    /** Whether the length of the answers is nearly used up. */
    public boolean shortOfTokens() {
        return tokensLeft() <= tokensOfDay / SHARE;
    }
}
