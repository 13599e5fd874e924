package school.preau.platform.ui;

import com.vaadin.flow.component.Component;

/** The frame around every page, as far as a page may touch it. */
public final class Frame {

    private Frame() {}

    /** While somebody is at work in an attempt, the frame steps back: on the phone the bottom bar goes. */
    public static void immerse(Component inside, boolean immersed) {
        var at = inside.getElement();
        while (at != null) {
            if (at.getClassList().contains("frame")) {
                at.getClassList().set("immersed", immersed);
                return;
            }
            at = at.getParent();
        }
    }
}
