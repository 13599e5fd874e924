package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.Room;
import school.preau.sandbox.Sending;
import school.preau.sandbox.Wording;
import school.preau.sandbox.Wording.Manner;

/** The field for a request, and a second one where two wordings are compared; each with its shield, and what fits into the model. */
class RequestFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Dialogue dialogue;
    private final transient ShieldWords shield;
    private final transient BiFunction<String, Manner, Wording> wording;
    private final transient Go go;
    private final Paragraph room = new Paragraph();
    private final PromptElement first = new PromptElement();
    private final PromptElement second = new PromptElement();
    /** What stands in each field, and in what manner its learner wants to send it. */
    private final transient Map<PromptElement, Wording> typed = new HashMap<>();

    /** What one does with a wording that shall go. */
    interface Go {
        void go(PromptElement field, Wording wording);
    }

    /** @param wording makes a request of a text as everything is set now */
    RequestFields(Dialogue dialogue, BiFunction<String, Manner, Wording> wording, Go go) {
        this.dialogue = dialogue;
        this.shield = new ShieldWords(this, dialogue.talk().language());
        this.wording = wording;
        this.go = go;
        addClassName("request-fields");
        room.addClassNames("small", "room");
        room.getElement().setAttribute("role", "status");
        second.setVisible(false);
        second.words(words("conversation.compare.other-wording"));
        listen(first);
        listen(second);
        add(room, first, second);
    }

    final PromptElement first() {
        return first;
    }

    final PromptElement second() {
        return second;
    }

    /** What stands in a field. */
    final Wording in(PromptElement field) {
        var known = typed.get(field);
        return known == null ? wording.apply("", Manner.AS_TYPED) : wording.apply(known.text(), known.manner());
    }

    final void two(boolean whether) {
        second.setVisible(whether);
        first.words(whether ? words("conversation.compare.one-wording") : Map.of());
    }

    private Map<String, String> words(String field) {
        String name = getTranslation(field);
        return Map.of("label", name, "placeholder", name, "send", getTranslation("conversation.compare.send-both"));
    }

    final void fill(String text) {
        first.fill(text);
    }

    final void clear() {
        room.setText("");
        typed.clear();
        first.clear();
        second.clear();
    }

    /** Says why nothing can be sent now; empty when it can. */
    final void close(String reason) {
        first.close(reason);
        second.close(reason);
    }

    /** The shield says what was held back. @return whether that was the reason */
    final boolean held(PromptElement field, String text, Sending why) {
        boolean held = why instanceof Sending.Blocked || why instanceof Sending.AskMasked;
        if (held) {
            shield(field, text);
        }
        return held;
    }

    private void listen(PromptElement field) {
        field.addTypedListener(event -> look(field, event.text()));
        field.addSentListener(event -> send(field, event.text(), Manner.AS_TYPED));
        field.addMaskedListener(event -> send(field, event.text(), Manner.MASKED));
        field.addAsIsListener(event -> send(field, event.text(), Manner.AS_IT_IS));
        field.addWhyListener(event -> new LessonOfTheScreen(ShieldWords.lessons(dialogue.look(event.text()))).open());
    }

    private void send(PromptElement field, String text, Manner manner) {
        var now = wording.apply(text, manner);
        typed.put(field, now);
        go.go(field, now);
    }

    private void look(PromptElement field, String text) {
        var before = typed.get(field);
        if (before == null || !before.text().equals(text)) {
            typed.put(field, wording.apply(text, Manner.AS_TYPED));
        }
        room.setText("");
        if (!text.isBlank() && text.length() <= Conversing.LONGEST_REQUEST) {
            shield(field, text);
            show(dialogue.room(wording.apply(text, Manner.AS_TYPED)));
        }
    }

    private void shield(PromptElement field, String text) {
        field.show(shield.of(text, dialogue.look(text)));
    }

    private void show(Room fit) {
        if (!fit.fits()) {
            room.setText(getTranslation("conversation.room.too-much"));
        } else if (fit.leftOut() > 0) {
            room.setText(getTranslation("conversation.room.left-out", fit.leftOut()));
        }
        room.setClassName("trouble", !fit.fits());
    }
}
