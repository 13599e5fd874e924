package school.preau.sandbox.gateway;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Lets so many through at once; the others wait in the order they came and hear their place and how long it may take. */
final class Turnstile {

    private final int atOnce;
    private final int longestQueue;
    private final Pace pace;
    private final ArrayDeque<Ticket> waiting = new ArrayDeque<>();
    /** Who went through, and when. */
    private final Map<Ticket, Long> inside = new IdentityHashMap<>();

    Turnstile(int atOnce, int longestQueue, Pace pace) {
        this.atOnce = atOnce;
        this.longestQueue = longestQueue;
        this.pace = pace;
    }

    /** A place in the queue: what to do when it is one's turn, and whom to tell the place (1 is next). */
    record Ticket(Runnable go, Told place) {}

    /** Hears one's place. */
    interface Told {
        void is(int place, Duration wait);
    }

    private record News(Ticket ticket, int place, Duration until) {
        void tell() {
            ticket.place().is(place, until);
        }
    }

    /** @return false when the queue is full */
    boolean enter(Ticket ticket) {
        List<News> news = List.of();
        synchronized (this) {
            if (inside.size() >= atOnce) {
                if (waiting.size() >= longestQueue) {
                    return false;
                }
                waiting.add(ticket);
                news = List.of(news().getLast());
            } else {
                inside.put(ticket, System.nanoTime());
            }
        }
        if (news.isEmpty()) {
            ticket.go().run();
        } else {
            news.forEach(News::tell);
        }
        return true;
    }

    /** Gives up waiting. @return whether it was waiting */
    boolean leaveQueue(Ticket ticket) {
        List<News> behind;
        synchronized (this) {
            if (!waiting.remove(ticket)) {
                return false;
            }
            behind = news();
        }
        behind.forEach(News::tell);
        return true;
    }

    /** To be called once by whoever went through. */
    void leave(Ticket ticket) {
        Ticket next;
        List<News> behind;
        synchronized (this) {
            inside.remove(ticket);
            next = waiting.poll();
            if (next != null) {
                inside.put(next, System.nanoTime());
            }
            behind = news();
        }
        if (next != null) {
            next.go().run();
        }
        behind.forEach(News::tell);
    }

    /** Tells all who wait where they are: time alone changes how long it may take. */
    void tell() {
        List<News> all;
        synchronized (this) {
            all = news();
        }
        all.forEach(News::tell);
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Whoever waits takes the place that is free first, and holds it for the time of an answer. */
    private List<News> news() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        long now = System.nanoTime();
        long answer = pace.answer().toNanos();
        var free = new PriorityQueue<Long>();
        inside.values().forEach(begun -> free.add(Math.max(0, begun + answer - now)));
        var news = new ArrayList<News>();
        for (Ticket ticket : waiting) {
            long wait = free.isEmpty() ? 0 : free.remove();
            free.add(wait + answer);
            news.add(new News(ticket, news.size() + 1, Duration.ofNanos(wait)));
        }
        return news;
    }
}
