package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Side;

/** What was done, what happened, what is awaited and what comes next, each with its day. */
class RecordEvents extends Div {

    private static final long serialVersionUID = 1L;

    private final Language language;

    RecordEvents(PatientRecord record, Language language) {
        this.language = language;
        group("acts", record.acts(), act -> line(act.id(), act.label(), Optional.of(act.on()), act.side()));
        group("devices", record.devices(), line -> line(line.id(), line.label(), line.on(), line.side()));
        group("events", record.events(), event -> line(event.id(), event.label(), Optional.of(event.on()), none()));
        group(
                "pending",
                record.pending(),
                pending -> RecordLine.pair(
                        pending.id(),
                        text(pending.label()),
                        aside(getTranslation("sandbox.record.ordered", Days.compact(pending.ordered(), language)))));
        group(
                "next",
                record.followUp(),
                next -> next.withinDays().isPresent()
                        ? RecordLine.pair(
                                next.id(),
                                text(next.label()),
                                aside(getTranslation(
                                        "sandbox.record.within",
                                        next.withinDays().getAsInt())))
                        : line(next.id(), next.label(), next.on(), none()));
    }

    private <T> void group(String name, Collection<T> lines, Function<T, Component> line) {
        if (!lines.isEmpty()) {
            add(PatientPane.group(this, "sandbox.record." + name));
            lines.forEach(each -> add(line.apply(each)));
        }
    }

    private Component line(String id, LocalText label, Optional<LocalDate> on, Optional<Side> side) {
        String day = on.map(date -> Days.compact(date, language)).orElse("");
        var line = RecordLine.pair(id, text(label), aside(day));
        side.ifPresent(which ->
                line.noted(getTranslation("sandbox.record.side." + which.name().toLowerCase(Locale.ROOT))));
        return line;
    }

    private Component text(LocalText label) {
        return RecordLine.text(label, language == Language.EN);
    }

    private static Component aside(String words) {
        var aside = new Span(words);
        aside.addClassNames("when", "nowrap");
        return aside;
    }

    private static Optional<Side> none() {
        return Optional.empty();
    }
}
