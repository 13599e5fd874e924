package school.preau.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that takes longer than a page may wait, on a thread of its own. What comes of it is shown in the page it was asked on, if that is still
 * open; what breaks is told there as anything else that breaks.
 */
public final class BackgroundWork {

    private BackgroundWork() {}

    /**
     * @param work touches no component
     * @param found shows what came of it
     * @param ended is done in the page before that, and when the work broke: a button can be pressed again
     */
    public static <T> void run(Supplier<T> work, Consumer<T> found, Runnable ended) {
        var ui = UI.getCurrentOrThrow();
        Thread.ofVirtual().name("background-work").start(() -> {
            Runnable shown;
            try {
                T result = work.get();
                shown = () -> found.accept(result);
            } catch (RuntimeException broken) {
                shown = () -> {
                    throw broken;
                };
            }
            Runnable last = shown;
            in(ui, () -> {
                ended.run();
                last.run();
            });
        });
    }

    /** Changes a page from the thread of its work; nothing happens when nobody looks at it any more. */
    public static void in(UI ui, Runnable change) {
        ui.accessLater(change::run, () -> {}).run();
    }
}
