package school.preau.sandbox;

/** How many requests somebody sent to a model today, and how many a day has. */
public record Quota(int sent, int ofDay) {

    public int left() {
        return Math.max(0, ofDay - sent);
    }
}
