package school.preau.assessment;

/**
 * Sums over the gradings of one version of a question: whatever can be said of it in one number follows from them, and each further
 * grading is one addition.
 *
 * @param x points of the question, 0 to {@value Score#QUESTION}
 * @param y share of the points of the rest of the attempt, 0 to {@value #WHOLE}
 */
record ItemSums(long asked, long x, long xx, long y, long yy, long xy) {

    static final ItemSums NONE = new ItemSums(0, 0, 0, 0, 0, 0);
    static final long WHOLE = 10_000;

    static ItemSums one(long points, long rest) {
        return new ItemSums(1, points, points * points, rest, rest * rest, points * rest);
    }

    ItemSums plus(ItemSums other) {
        return new ItemSums(asked + other.asked, x + other.x, xx + other.xx, y + other.y, yy + other.yy, xy + other.xy);
    }

    /** The share of the rest of an attempt; 0 where there is no rest. */
    static long rest(long points, long outOf) {
        return outOf == 0 ? 0 : points * WHOLE / outOf;
    }
}
