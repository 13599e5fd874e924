package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;

/** The field for one's request with the shield fused under it. Offsets are code points; it counts a verdict only for its very text. */
@Tag("preau-prompt")
@JsModule("./src/preau-prompt.ts")
class PromptElement extends Component {

    private static final long serialVersionUID = 1L;

    private static final List<String> WORDS = List.of(
            "label",
            "placeholder",
            "send",
            "send-hint",
            "active",
            "nothing",
            "send-masked",
            "send-as-is",
            "edit",
            "why");

    PromptElement() {
        words(Map.of());
    }

    /** Changes some of its words, by the names of its translations. */
    final void words(Map<String, String> others) {
        var words = Words.of(this, "sandbox.prompt.", WORDS);
        others.forEach((name, word) -> words.put(Words.camel(name), word));
        getElement().setPropertyMap("words", words);
    }

    /** A stretch of the text typed. */
    record Stretch(int from, int to) {}

    /** A piece of the text as the model would receive it. */
    record Piece(String text, boolean masked) {}

    /** @param verdict {@code pass}, {@code warn} or {@code block} */
    record Shown(
            String verdict, String text, List<Stretch> ranges, String heading, String detail, List<Piece> preview) {}

    void show(Shown verdict) {
        getElement().setPropertyBean("verdict", verdict);
    }

    /** Says why nothing can be sent now; empty when it can. */
    void close(String reason) {
        getElement().setProperty("closed", reason);
    }

    void fill(String text) {
        getElement().callJsFunction("fill", text);
    }

    void clear() {
        getElement().callJsFunction("clear");
    }

    Registration addTypedListener(ComponentEventListener<Typed> listener) {
        return addListener(Typed.class, listener);
    }

    Registration addSentListener(ComponentEventListener<Sent> listener) {
        return addListener(Sent.class, listener);
    }

    Registration addMaskedListener(ComponentEventListener<Masked> listener) {
        return addListener(Masked.class, listener);
    }

    Registration addAsIsListener(ComponentEventListener<AsIs> listener) {
        return addListener(AsIs.class, listener);
    }

    Registration addWhyListener(ComponentEventListener<Why> listener) {
        return addListener(Why.class, listener);
    }

    /** Something is in the field. */
    public abstract static class Said extends ComponentEvent<PromptElement> {

        private static final long serialVersionUID = 1L;

        private final String text;

        Said(PromptElement source, boolean fromClient, String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Keys have rested for 300 ms. */
    @DomEvent("prompt-typed")
    public static class Typed extends Said {

        private static final long serialVersionUID = 1L;

        public Typed(PromptElement source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient, text);
        }
    }

    @DomEvent("prompt-sent")
    public static class Sent extends Said {

        private static final long serialVersionUID = 1L;

        public Sent(PromptElement source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient, text);
        }
    }

    @DomEvent("prompt-masked")
    public static class Masked extends Said {

        private static final long serialVersionUID = 1L;

        public Masked(PromptElement source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient, text);
        }
    }

    /** The learner says that what was found identifies nobody. */
    @DomEvent("prompt-as-is")
    public static class AsIs extends Said {

        private static final long serialVersionUID = 1L;

        public AsIs(PromptElement source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient, text);
        }
    }

    @DomEvent("why-wanted")
    public static class Why extends Said {

        private static final long serialVersionUID = 1L;

        public Why(PromptElement source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient, text);
        }
    }
}
