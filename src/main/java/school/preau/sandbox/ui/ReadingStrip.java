package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.readability.Jargon;
import school.preau.sandbox.readability.Jargon.Unexplained;
import school.preau.sandbox.readability.ReadingEase;
import school.preau.sandbox.readability.ReadingGoal;

/** How easily a text reads, as far as counting can tell. It helps; it decides nothing. */
class ReadingStrip extends Div {

    private static final long serialVersionUID = 1L;

    private final ReadingGoal goal;
    private final Language language;

    ReadingStrip(ReadingGoal goal, Language language) {
        this.goal = goal;
        this.language = language;
        addClassName("reading-strip");
    }

    final void measure(String text) {
        removeAll();
        var ease = ReadingEase.of(text);
        var figures = new Div();
        figures.addClassNames("row", "wrap", "gap-4");
        if (ease.measurable()) {
            figures.add(
                    figure(
                            goal.easyEnough(ease),
                            getTranslation("sandbox.reading.ease", Math.round(ease.kandelMoles()), goal.ease())),
                    figure(
                            goal.shortEnough(ease),
                            getTranslation("sandbox.reading.words", decimal(ease.wordsPerSentence()), goal.words())));
        } else {
            figures.add(new Span(getTranslation("sandbox.reading.too-short", ReadingEase.LEAST)));
        }
        add(figures);
        terms(text);
        var caution = new Paragraph(getTranslation("sandbox.reading.caution"));
        caution.addClassNames("extra-small", "quiet");
        add(caution);
    }

    private void terms(String text) {
        var terms = Jargon.unexplainedIn(text);
        if (!terms.isEmpty()) {
            var words = new Paragraph(getTranslation(
                    "sandbox.reading.unexplained",
                    terms.stream().map(this::term).collect(Collectors.joining(" · "))));
            words.addClassName("small");
            add(words);
        }
    }

    /** Glosses are French: so is the text. */
    private String term(Unexplained one) {
        return one.gloss().isEmpty() ? one.term() : getTranslation("sandbox.reading.term", one.term(), one.gloss());
    }

    private static Component figure(boolean reached, String words) {
        return new StateChip(
                reached ? StateChip.Tone.DONE : StateChip.Tone.SOON,
                reached ? Icon.CHECK : Icon.INFORMATION,
                words,
                false);
    }

    private String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return language == Language.FR ? text.replace('.', ',') : text;
    }
}
