package school.preau.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;

/** The life of a certificate as a line: what has passed, a stroke for today, dots from where renewing loses no time. */
class LifeLine extends Div {

    private static final long serialVersionUID = 1L;

    LifeLine(LocalDate from, LocalDate renewFrom, LocalDate until, LocalDate today) {
        Language language = Language.of(getLocale());
        var past = new Span();
        past.addClassName("past");
        past.getStyle().set("width", share(from, today, until));
        var now = new Span();
        now.addClassName("now");
        now.getStyle().set("left", share(from, today, until));
        var renew = new Span();
        renew.addClassName("renew");
        renew.getStyle().set("left", share(from, renewFrom, until));
        var line = new Div(past, now, renew);
        line.addClassName("life-line");
        line.getElement().setAttribute("aria-hidden", "true");
        var ends = new Paragraph(
                getTranslation("certification.validity", Days.full(from, language), Days.full(until, language)));
        ends.addClassNames("small", "tabular");
        String renewal = today.isBefore(renewFrom)
                ? getTranslation("certification.line.renew", Days.full(renewFrom, language))
                : getTranslation("certification.line.renewing");
        var left = new Paragraph(getTranslation("certification.line", ChronoUnit.DAYS.between(today, until), renewal));
        left.addClassNames("small", "quiet");
        var key = new Paragraph(getTranslation("certification.line.key"));
        key.addClassNames("extra-small", "quieter");
        key.getElement().setAttribute("aria-hidden", "true");
        add(ends, line, left, key);
    }

    private static String share(LocalDate from, LocalDate day, LocalDate until) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        long part = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
        return Math.round(1000.0 * part / whole) / 10.0 + "%";
    }
}
