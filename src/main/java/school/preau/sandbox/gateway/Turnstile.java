package school.preau.sandbox.gateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Lets so many through at once; the others wait in the order they came and hear their place. */
final class Turnstile {

    private final int atOnce;
    private final int longestQueue;
    private final ArrayDeque<Ticket> waiting = new ArrayDeque<>();
    private int inside;

    Turnstile(int atOnce, int longestQueue) {
        this.atOnce = atOnce;
        this.longestQueue = longestQueue;
    }

    /** A place in the queue: what to do when it is one's turn, and whom to tell the place (1 is next). */
    record Ticket(Runnable go, IntConsumer place) {}

    /** @return false when the queue is full */
    boolean enter(Ticket ticket) {
        int place;
        synchronized (this) {
            if (inside >= atOnce) {
                if (waiting.size() >= longestQueue) {
                    return false;
                }
                waiting.add(ticket);
                place = waiting.size();
            } else {
                inside++;
                place = 0;
            }
        }
        if (place == 0) {
            ticket.go().run();
        } else {
            ticket.place().accept(place);
        }
        return true;
    }

    /** Gives up waiting. @return whether it was waiting */
    boolean leaveQueue(Ticket ticket) {
        List<Ticket> behind;
        synchronized (this) {
            if (!waiting.remove(ticket)) {
                return false;
            }
            behind = List.copyOf(waiting);
        }
        announce(behind);
        return true;
    }

    /** To be called once by whoever went through. */
    void leave() {
        Ticket next;
        List<Ticket> behind;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                inside--;
            }
            behind = new ArrayList<>(waiting);
        }
        if (next != null) {
            next.go().run();
        }
        announce(behind);
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private static void announce(List<Ticket> tickets) {
        for (int i = 0; i < tickets.size(); i++) {
            tickets.get(i).place().accept(i + 1);
        }
    }
}
