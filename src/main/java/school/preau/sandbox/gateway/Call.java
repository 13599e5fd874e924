package school.preau.sandbox.gateway;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way, from any thread: it can be cut at any moment, once, with the reason why. Whatever is open at that moment is
 * closed, and whatever opens later is closed at once.
 */
final class Call {

    /** Why it was cut. */
    sealed interface Cut {
        record ByPerson() implements Cut {}

        record ByFailure(ModelFailure why) implements Cut {}
    }

    private final AtomicReference<@Nullable Cut> cut = new AtomicReference<>();
    private @Nullable Runnable open;

    /** @return whether this was the first reason */
    boolean cut(Cut reason) {
        if (!cut.compareAndSet(null, reason)) {
            return false;
        }
        Runnable close;
        synchronized (this) {
            close = open;
            open = null;
        }
        if (close != null) {
            close.run();
        }
        return true;
    }

    void fail(ModelFailure why) {
        cut(new Cut.ByFailure(why));
    }

    /** Says what to do to close the connection from now on. */
    void holds(Runnable close) {
        synchronized (this) {
            open = close;
        }
        if (cut.get() != null) {
            close.run();
        }
    }

    boolean isCut() {
        return cut.get() != null;
    }

    Optional<Cut> reason() {
        return Optional.ofNullable(cut.get());
    }
}
