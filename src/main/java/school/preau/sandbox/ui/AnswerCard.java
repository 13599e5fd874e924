package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Prose;
import school.preau.sandbox.Turn;

/** An answer in all its states: waiting, being written, whole, stopped, recorded, folded once it is in the letter. */
class AnswerCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Verbs verbs;
    private final Language language;
    private final Div text = new Div();
    private final Div foot = new Div();
    private final ModelText model;
    private final StringBuilder said = new StringBuilder();
    private final Span count = new Span();
    private long begun;

    /** What one may do with an answer. */
    interface Verbs {
        void stop();

        /** Another answer to the same request. */
        void again();

        /** Null where there is no letter. */
        @Nullable
        Runnable takeOver(AnswerCard card);
    }

    AnswerCard(Verbs verbs, Language language) {
        this.verbs = verbs;
        this.language = language;
        text.addClassName("answer-text");
        text.getElement().setAttribute("lang", "fr");
        foot.addClassName("foot");
        count.addClassName("tabular");
        model = new ModelText(getTranslation("sandbox.answer.writing"), "", text, foot);
        add(model);
    }

    String said() {
        return said.toString();
    }

    void queued(int place) {
        model.state(getTranslation("sandbox.answer.queued"), getTranslation("sandbox.answer.place", place));
        foot(stopButton());
    }

    void asked() {
        begun = System.nanoTime();
        model.state(getTranslation("sandbox.answer.writing"), getTranslation("sandbox.answer.reads"));
        text.addClassName("writing");
        foot(stopButton());
    }

    /** More words of the model, plain while it writes. */
    void words(String more) {
        if (said.isEmpty()) {
            text.addClassName("writing");
            foot(stopButton(), count);
        }
        said.append(more);
        text.add(new Span(more));
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        count.setText(getTranslation("sandbox.answer.count", wordsSaid(), seconds));
        model.state(getTranslation("sandbox.answer.writing"), "");
    }

    /** What another page, or an earlier visit, has begun: words so far, replaced each time. */
    void soFar(String words) {
        begun = System.nanoTime();
        said.setLength(0);
        said.append(words);
        text.removeAll();
        text.add(new Span(words));
        text.addClassName("writing");
        model.state(getTranslation("sandbox.answer.writing"), getTranslation("sandbox.answer.words", wordsSaid()));
        foot(stopButton());
    }

    /** The answer as it is stored, in its final state. */
    void show(Turn.Answer answer, LocalTime at) {
        said.setLength(0);
        said.append(answer.text());
        text.removeClassName("writing");
        text.removeAll();
        if (!answer.text().isBlank()) {
            text.add(new Prose(answer.text()));
        }
        answer.end().ifPresentOrElse(end -> ended(end, Days.hour(at)), this::interrupted);
    }

    private void ended(Turn.End end, String at) {
        switch (end.state()) {
            case COMPLETE -> {
                model.state(getTranslation("sandbox.answer.by-model"), end.model() + " · " + at);
                foot(takeOverButton(), againButton(), measures(end));
            }
            case STOPPED -> {
                model.state(
                        getTranslation("sandbox.answer.stopped"),
                        getTranslation("sandbox.answer.kept", at, wordsSaid()));
                foot(said.isEmpty() ? null : takeOverButton(), againButton());
            }
            case FAILED -> {
                model.state(
                        getTranslation("sandbox.answer.broken"),
                        getTranslation("sandbox.answer.kept", at, wordsSaid()));
                foot(takeOverButton());
                model.setVisible(!said.isEmpty());
            }
            case RECORDED -> {
                model.state(getTranslation("sandbox.answer.recorded"), origin(end));
                foot(takeOverButton());
            }
        }
        if (end.cutShort()) {
            foot.add(new Span(getTranslation("sandbox.answer.cut-short")));
        }
        if (end.masked() > 0) {
            foot.add(new Span(getTranslation("sandbox.answer.masked", end.masked())));
        }
    }

    /** The server went down while it was being written. */
    private void interrupted() {
        model.state(getTranslation("sandbox.answer.interrupted"), getTranslation("sandbox.answer.words", wordsSaid()));
        foot(said.isEmpty() ? null : takeOverButton(), againButton());
    }

    private String origin(Turn.End end) {
        var recording = end.recording();
        if (recording == null) {
            return "";
        }
        String day = Days.full(recording.written(), language);
        String writer = end.model().isBlank()
                ? getTranslation("sandbox.answer.for-exercise", day)
                : getTranslation("sandbox.answer.recorded-from", end.model(), day);
        return writer + " · "
                + (recording.reader().equals("none")
                        ? getTranslation("sandbox.answer.not-read")
                        : getTranslation("sandbox.answer.read-by", recording.reader()));
    }

    /** Once it is in the letter it makes room; one line is left, which opens it again. */
    void fold(String at) {
        model.state(getTranslation("sandbox.answer.by-model"), getTranslation("sandbox.answer.taken-over", at));
        model.addClassName("folded");
        text.setVisible(false);
        var read = new Button(getTranslation("sandbox.answer.read-again"));
        read.addThemeVariants(ButtonVariant.TERTIARY);
        read.addClickListener(click -> {
            boolean open = !text.isVisible();
            text.setVisible(open);
            model.setClassName("folded", !open);
            read.setText(getTranslation(open ? "sandbox.answer.fold" : "sandbox.answer.read-again"));
        });
        foot(read);
    }

    private Component stopButton() {
        return new Button(getTranslation("sandbox.answer.stop"), Icon.STOP.svg(16), click -> verbs.stop());
    }

    private Component againButton() {
        var again = new Button(getTranslation("sandbox.answer.again"), click -> verbs.again());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        return again;
    }

    private @Nullable Component takeOverButton() {
        var takeOver = verbs.takeOver(this);
        return takeOver == null
                ? null
                : new Button(getTranslation("sandbox.answer.take-over"), click -> takeOver.run());
    }

    private Component measures(Turn.End end) {
        var output = end.outputTokens();
        String seconds = String.format(Locale.ROOT, "%.1f", end.whole().toMillis() / 1000.0);
        return new Span(
                output == null
                        ? getTranslation("sandbox.answer.seconds", decimal(seconds))
                        : getTranslation("sandbox.answer.cost", decimal(seconds), output));
    }

    private String decimal(String number) {
        return language == Language.FR ? number.replace('.', ',') : number;
    }

    private void foot(@Nullable Component... parts) {
        foot.removeAll();
        for (Component part : parts) {
            if (part != null) {
                foot.add(part);
            }
        }
    }

    private int wordsSaid() {
        String words = said.toString().strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }
}
