package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.screen.ScreenResult;

/** What the privacy screen would do with a text: quiet, or words about what it sees and what would leave. */
class ScreenStrip extends Div {

    private static final long serialVersionUID = 1L;

    private final Language language;

    ScreenStrip(Language language) {
        this.language = language;
        addClassName("screen-strip");
        getElement().setAttribute("role", "status");
    }

    final void show(ScreenResult result) {
        removeAll();
        boolean quiet = result.withheld().isEmpty();
        setClassName("holds", !quiet);
        if (result.text().isBlank()) {
            add(line(Icon.SHIELD, getTranslation("sandbox.strip.waiting")));
        } else if (quiet) {
            add(line(Icon.SHIELD, getTranslation("sandbox.strip.quiet")));
        } else {
            String kinds = result.withheld().stream()
                    .map(finding -> getTranslation(finding.kind().key() + ".name"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            var label = new Span(getTranslation("sandbox.strip.masked"));
            label.addClassName("overline");
            var masked = new Paragraph(result.masked(language));
            masked.getElement().setAttribute("lang", "fr");
            masked.addClassName("masked-preview");
            add(line(Icon.SHIELD_ALERT, getTranslation("sandbox.strip.sees", kinds)), label, masked);
        }
    }

    private static Div line(Icon icon, String words) {
        var line = new Div(icon.svg(18), new Span(words));
        line.addClassName("strip-line");
        return line;
    }
}
