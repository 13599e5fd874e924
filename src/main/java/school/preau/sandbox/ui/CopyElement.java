package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Copies a text as plain words, with the mark that it is an exercise. */
@Tag("preau-copy")
@JsModule("./src/preau-copy.ts")
class CopyElement extends Component {

    private static final long serialVersionUID = 1L;

    CopyElement(String text) {
        getElement().setProperty("text", getTranslation("sandbox.ribbon.exercise") + "\n\n" + PlainLetter.of(text));
        getElement().setProperty("word", getTranslation("conversation.copy"));
        getElement().setProperty("done", getTranslation("conversation.copied"));
        getElement().setProperty("failed", getTranslation("conversation.copy-failed"));
    }
}
