package school.preau.sandbox.gateway;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import school.preau.sandbox.gateway.ModelFailure.Slow;
import school.preau.sandbox.gateway.ModelFailure.Stage;

/** Cuts a call when nothing came for too long. A token only moves the deadline; the timer looks at it when it rings. */
final class Watch {

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Call call;
    private final ModelEndpoint.Patience patience;
    private final long begun = System.nanoTime();
    private volatile Stage stage = Stage.HEADERS;
    private volatile long deadline;
    private volatile boolean over;
    private volatile ScheduledFuture<?> ring;

    Watch(Call call, ModelEndpoint.Patience patience) {
        this.call = call;
        this.patience = patience;
        this.deadline = begun + patience.firstToken().toNanos();
        this.ring = TIMER.schedule(this::look, patience.firstToken().toNanos(), TimeUnit.NANOSECONDS);
    }

    void headersCame() {
        stage = Stage.FIRST_TOKEN;
    }

    void tokenCame() {
        boolean first = stage != Stage.NEXT_TOKEN;
        stage = Stage.NEXT_TOKEN;
        deadline = System.nanoTime() + patience.nextToken().toNanos();
        if (first) {
            // The next token may be due before the timer would ring for the first one.
            ring.cancel(false);
            ring = TIMER.schedule(this::look, patience.nextToken().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    void end() {
        over = true;
        ring.cancel(false);
    }

    private void look() {
        if (over) {
            return;
        }
        long now = System.nanoTime();
        long end = begun + patience.whole().toNanos();
        if (now - end >= 0) {
            call.fail(new Slow(Stage.WHOLE_ANSWER));
        } else if (now - deadline >= 0) {
            call.fail(new Slow(stage));
        } else {
            ring = TIMER.schedule(this::look, Math.min(deadline, end) - now, TimeUnit.NANOSECONDS);
        }
    }

    private static ScheduledThreadPoolExecutor timer() {
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("model-watch").daemon().factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
