package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import school.preau.platform.Language;
import school.preau.sandbox.Turn;

/** What an answer cost: seconds and tokens at once; model, version, counts and settings when one opens the line. */
class MeasuresLine extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final Language language;

    MeasuresLine(Turn.End end, Language language) {
        this.language = language;
        addClassNames("measures", "tabular");
        var output = end.outputTokens();
        setSummaryText(
                output == null
                        ? getTranslation("sandbox.answer.seconds", seconds(end.whole()))
                        : getTranslation("sandbox.answer.cost", seconds(end.whole()), output));
        setContent(new Span(whole(end)));
    }

    private String whole(Turn.End end) {
        var said = new ArrayList<String>();
        var version = end.version();
        said.add(version == null ? end.model() : getTranslation("conversation.measures.version", end.model(), version));
        var input = end.inputTokens();
        if (input != null) {
            said.add(getTranslation("conversation.measures.read", input));
        }
        var output = end.outputTokens();
        if (output != null) {
            said.add(getTranslation("conversation.measures.written", output));
        }
        var first = end.firstToken();
        if (first != null) {
            said.add(getTranslation("conversation.measures.first", seconds(first)));
        }
        var asked = end.asked();
        if (asked != null) {
            said.add(getTranslation("conversation.measures.temperature", decimal(asked.temperature())));
            said.add(getTranslation("conversation.measures.longest", asked.maxTokens()));
        }
        return String.join(" · ", said);
    }

    private String seconds(Duration duration) {
        return decimal(duration.toMillis() / 1000.0);
    }

    private String decimal(double value) {
        String number = String.format(Locale.ROOT, "%.1f", value);
        return language == Language.FR ? number.replace('.', ',') : number;
    }
}
