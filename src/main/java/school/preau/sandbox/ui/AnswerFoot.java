package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.Turn;

/** The foot of an answer: what one may do with it, and what it cost when one asks. */
class AnswerFoot extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AnswerVerbs verbs;
    private final Language language;
    private boolean veiled;
    private boolean beside;

    AnswerFoot(AnswerVerbs verbs, Language language) {
        this.verbs = verbs;
        this.language = language;
        addClassName("foot");
    }

    /** In a blind comparison only the words count: it can be stopped and copied. */
    final void veiled(boolean whether) {
        veiled = whether;
    }

    /** Stands beside another answer: no further one is asked for there. */
    final void beside() {
        beside = true;
    }

    /** @param stop translation key of what stopping is called now */
    final void running(String stop, Component... more) {
        removeAll();
        add(new Button(getTranslation(stop), Icon.STOP.svg(16), click -> verbs.stop()));
        add(more);
    }

    final void only(Component part) {
        removeAll();
        add(part);
    }

    final void ended(AnswerCard card, Turn.End end) {
        removeAll();
        boolean words = !card.said().isBlank();
        boolean unfinished = end.state() == Turn.State.STOPPED || end.state() == Turn.State.FAILED || end.cutShort();
        if (words && !veiled) {
            put(takeOver());
        }
        if (words && unfinished && end.recording() == null && !beside) {
            put(text("conversation.answer.go-on", verbs::goOn));
        }
        if (!beside && (end.state() == Turn.State.COMPLETE || end.state() == Turn.State.STOPPED)) {
            put(text("sandbox.answer.again", verbs::again));
        }
        if (words) {
            put(new CopyElement(card.said()));
            if (!veiled) {
                put(new OpinionThumbs(verbs));
            }
        }
        if (end.cutShort()) {
            put(new Span(getTranslation("sandbox.answer.cut-short")));
        }
        if (end.masked() > 0) {
            put(new Span(getTranslation("sandbox.answer.masked", end.masked())));
        }
        if (!veiled && end.recording() == null && end.state() != Turn.State.FAILED) {
            put(new MeasuresLine(end, language));
        }
    }

    final void interrupted(AnswerCard card) {
        removeAll();
        boolean words = !card.said().isBlank();
        if (words) {
            put(takeOver());
        }
        if (words && !beside) {
            put(text("conversation.answer.go-on", verbs::goOn));
        }
        if (!beside) {
            put(text("sandbox.answer.again", verbs::again));
        }
    }

    private @Nullable Component takeOver() {
        var takeOver = verbs.takeOver();
        return takeOver == null
                ? null
                : new Button(getTranslation("sandbox.answer.take-over"), click -> takeOver.run());
    }

    private Component text(String key, Runnable verb) {
        var button = new Button(getTranslation(key), click -> verb.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void put(@Nullable Component part) {
        if (part != null) {
            add(part);
        }
    }
}
