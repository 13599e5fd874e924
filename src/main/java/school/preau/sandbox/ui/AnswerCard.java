package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Prose;
import school.preau.sandbox.Turn;

/** An answer in all its states: waiting, being written, whole, stopped, recorded, folded once it is in the letter. */
class AnswerCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final Div text = new Div();
    private final AnswerFoot foot;
    private final ModelText model;
    private final StringBuilder said = new StringBuilder();
    private final Span count = new Span();
    /** Stands for the model where nothing shall say which one it is. */
    private transient Optional<String> veil = Optional.empty();

    private long begun;

    AnswerCard(AnswerVerbs verbs, Language language) {
        this.language = language;
        this.foot = new AnswerFoot(verbs, language);
        text.addClassName("answer-text");
        text.getElement().setAttribute("lang", "fr");
        count.addClassName("tabular");
        model = new ModelText(getTranslation("sandbox.answer.writing"), "", text, foot);
        add(model);
    }

    String said() {
        return said.toString();
    }

    final void beside() {
        foot.beside();
    }

    /** Nothing says which model writes, or what it cost: the name stands for it. */
    final void veil(String name) {
        veil = Optional.of(name);
        foot.veiled(true);
        model.state(name, "");
    }

    final void unveil() {
        veil = Optional.empty();
        foot.veiled(false);
    }

    void queued(int place, Duration wait) {
        model.state(label("sandbox.answer.queued"), QueueWords.of(this, place, wait));
        foot.running("conversation.queue.leave");
    }

    void asked() {
        begun = System.nanoTime();
        model.state(label("sandbox.answer.writing"), getTranslation("sandbox.answer.reads"));
        text.addClassName("writing");
        foot.running("sandbox.answer.stop");
    }

    /** More words of the model, plain while it writes. */
    void words(String more) {
        if (said.isEmpty()) {
            text.addClassName("writing");
            foot.running("sandbox.answer.stop", count);
        }
        said.append(more);
        text.add(new Span(more));
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        count.setText(getTranslation("sandbox.answer.count", wordsSaid(), seconds));
        model.state(label("sandbox.answer.writing"), "");
    }

    /** What another page, or an earlier visit, has begun: words so far, replaced each time. */
    void soFar(String words) {
        begun = System.nanoTime();
        said.setLength(0);
        said.append(words);
        text.removeAll();
        text.add(new Span(words));
        text.addClassName("writing");
        model.state(label("sandbox.answer.writing"), getTranslation("sandbox.answer.words", wordsSaid()));
        foot.running("sandbox.answer.stop");
    }

    /** The answer as it is stored, in its final state. */
    void show(Turn.Answer answer, LocalTime at) {
        said.setLength(0);
        said.append(answer.text());
        text.removeClassName("writing");
        text.removeAll();
        text.setVisible(true);
        if (!answer.text().isBlank()) {
            text.add(new Prose(answer.text()));
        }
        model.removeClassName("folded");
        model.setVisible(true);
        answer.end().ifPresentOrElse(end -> ended(end, Days.hour(at)), this::interrupted);
    }

    private void ended(Turn.End end, String at) {
        switch (end.state()) {
            case COMPLETE ->
                model.state(label("sandbox.answer.by-model"), veil.isPresent() ? at : end.model() + " · " + at);
            case STOPPED ->
                model.state(label("sandbox.answer.stopped"), getTranslation("sandbox.answer.kept", at, wordsSaid()));
            case FAILED -> {
                model.state(label("sandbox.answer.broken"), getTranslation("sandbox.answer.kept", at, wordsSaid()));
                model.setVisible(!said.isEmpty());
            }
            case RECORDED -> model.state(getTranslation("sandbox.answer.recorded"), origin(end));
        }
        foot.ended(this, end);
    }

    /** The server went down while it was being written. */
    private void interrupted() {
        model.state(label("sandbox.answer.interrupted"), getTranslation("sandbox.answer.words", wordsSaid()));
        foot.interrupted(this);
    }

    private String label(String state) {
        return veil.map(name -> name + " · " + getTranslation(state)).orElse(getTranslation(state));
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
        foot.only(read);
    }

    private int wordsSaid() {
        String words = said.toString().strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }
}
