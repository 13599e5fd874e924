package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import school.preau.sandbox.LetterDraft;

/** The letter one writes, in the browser: text, whose sentence is whose, findings. All offsets are code points. */
@Tag("preau-letter")
@JsModule("./src/preau-letter.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
class LetterElement extends Component {

    private static final long serialVersionUID = 1L;

    private static final List<String> WORDS = List.of(
            "placeholder",
            "taken",
            "own",
            "unsaved",
            "finding",
            "letter-says",
            "record-says",
            "correct",
            "complete",
            "not-an-error",
            "evidence",
            "close",
            "why",
            "why-hint",
            "send",
            "cancel",
            "corrected",
            "contested");

    /** Nothing written yet. */
    static final Stored NOTHING = new Stored("", List.of(), 0);

    /** @param title what is being written */
    LetterElement(String title) {
        var words = Words.of(this, "sandbox.letter.", WORDS);
        words.put("title", title);
        words.put("letter", title);
        words.put("exercise", getTranslation("sandbox.ribbon.exercise"));
        getElement().setPropertyMap("words", words);
    }

    /** A sentence taken over from the model as it stood, and the answer it was taken from. */
    record Origin(int from, int to, String turn) {}

    /** An answer of the model: what is pasted from it stays the model's. */
    record Source(String turn, String text) {}

    /** What was found in a version of the letter. */
    record Findings(int version, List<Note> notes) {}

    /** The letter as it is stored, with the number of its version. */
    record Stored(String text, List<Origin> origins, int version) {}

    /** What the browser has: {@code number} grows with every version it sends. */
    record Written(String text, List<Origin> origins, int number) {}

    /** A finding in words; see {@code sandbox-note.ts}. */
    record Note(
            String id,
            int number,
            String severity,
            String title,
            int start,
            int end,
            boolean omission,
            String missing,
            String letterSays,
            String recordSays,
            String line,
            String state,
            String note) {}

    static Stored stored(LetterDraft draft) {
        var origins = draft.origins().stream()
                .map(origin ->
                        new Origin(origin.passage().start(), origin.passage().end(), origin.turn()))
                .toList();
        return new Stored(draft.text(), origins, draft.version());
    }

    void open(Stored letter, String recipient, String copyKey) {
        getElement().setProperty("recipient", recipient);
        getElement().setProperty("copyKey", copyKey);
        getElement().setPropertyBean("letter", letter);
    }

    /** Shows another version of the same letter instead. */
    void reopen(Stored letter) {
        getElement().setPropertyBean("letter", letter);
    }

    void readOnly(boolean readOnly) {
        getElement().setProperty("readOnly", readOnly);
    }

    void sources(List<Source> answers) {
        getElement().setPropertyList("sources", answers);
    }

    void show(Findings findings) {
        getElement().setPropertyBean("findings", findings);
    }

    void takeOver(Source answer) {
        getElement().callJsFunction("takeOver", answer.text(), answer.turn());
    }

    /** Everything up to a number is stored. */
    void saved(int number, String words) {
        getElement().callJsFunction("saved", number, words);
    }

    /** Has everything typed sent; then goes on. */
    void settle(SerializableRunnable then) {
        getElement().callJsFunction("settle").then(number -> then.run());
    }

    /** Another page has stored a newer version, and this one shall follow it. */
    void overwrite(int version) {
        getElement().callJsFunction("overwrite", version);
    }

    void openNext(String severity) {
        getElement().callJsFunction("openNext", severity);
    }

    Registration addWrittenListener(ComponentEventListener<WrittenEvent> listener) {
        return addListener(WrittenEvent.class, listener);
    }

    Registration addContestedListener(ComponentEventListener<ContestedEvent> listener) {
        return addListener(ContestedEvent.class, listener);
    }

    /** A version to be stored. */
    @DomEvent("letter-written")
    public static class WrittenEvent extends ComponentEvent<LetterElement> {

        private static final long serialVersionUID = 1L;

        private final transient Written written;

        public WrittenEvent(LetterElement source, boolean fromClient, @EventData("event.detail") Written written) {
            super(source, fromClient);
            this.written = written;
        }

        Written written() {
            return written;
        }
    }

    /** The learner says in a sentence why a finding is none. */
    @DomEvent("finding-contested")
    public static class ContestedEvent extends ComponentEvent<LetterElement> {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String sentence;

        public ContestedEvent(
                LetterElement source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.sentence") String sentence) {
            super(source, fromClient);
            this.id = id;
            this.sentence = sentence;
        }

        String id() {
            return id;
        }

        String sentence() {
            return sentence;
        }
    }
}
