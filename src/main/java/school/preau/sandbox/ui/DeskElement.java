package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The desk under the roof: panes side by side between its posts, tabs where there is no room. It draws the ties from an open finding to
 * its evidence, and marks what is copied out as an exercise.
 */
@Tag("preau-desk")
@JsModule("./src/preau-desk.ts")
class DeskElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Where a pane stands. */
    enum Pane {
        RECORD,
        TALK,
        LETTER;

        String slot() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Pane, Component> panes = new LinkedHashMap<>();
    private final Map<Pane, String> words = new LinkedHashMap<>();

    DeskElement() {
        getElement().setProperty("exercise", getTranslation("sandbox.ribbon.exercise"));
    }

    /** Puts a pane into its place; where panes are tabs, the word is its tab. */
    final void put(Pane pane, String word, Component content) {
        Optional.ofNullable(panes.put(pane, content)).ifPresent(this::remove);
        words.put(pane, word);
        content.getElement().setAttribute("slot", pane.slot());
        add(content);
        getElement().setPropertyMap("words", slots());
        getElement()
                .setProperty(
                        "panes",
                        String.join(
                                " ",
                                panes.keySet().stream().sorted().map(Pane::slot).toList()));
    }

    /** Brings a pane to the front where panes are tabs. */
    final void show(Pane pane) {
        getElement().setProperty("shown", pane.slot());
    }

    /** How many major findings the letter has, beside the word of its tab. */
    final void count(int majors) {
        getElement().setProperty("count", majors);
    }

    /** Lights a line of the record and brings it into view. */
    final void light(String line) {
        getElement().callJsFunction("showEvidence", line);
    }

    private Map<String, String> slots() {
        var slots = new LinkedHashMap<String, String>();
        words.forEach((pane, word) -> slots.put(pane.slot(), word));
        return slots;
    }
}
