package school.preau.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as icon, word and colour. Only what needs a hand has a ground: soon and late. */
public class StateChip extends Span {

    private static final long serialVersionUID = 1L;

    /** What the colour says. */
    public enum Tone {
        /** Achieved, valid. */
        DONE,
        /** To do, no hurry. */
        DUE,
        /** Soon. */
        SOON,
        /** Too late. */
        LATE,
        /** Suspended, exempt, not required. */
        OFF
    }

    /**
     * @param word the state in words, translated
     * @param ground whether it lies on its tint, as in reading contexts; in tables only soon and late do
     */
    public StateChip(Tone tone, Icon icon, String word, boolean ground) {
        addClassNames("state", tone.name().toLowerCase(Locale.ROOT));
        if (ground) {
            addClassName("chip");
        }
        add(icon.svg(16), new Span(word));
    }
}
