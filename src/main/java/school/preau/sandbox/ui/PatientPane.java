package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Sex;

/** The record of the fictional patient, beside whatever one does with it. Every line can be pointed at as evidence. */
class PatientPane extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PatientRecord record;
    private final Language language;
    private final Div parts = new Div();
    private final Div sheet = new Div();

    /** @param beside small things under what the patient is called */
    PatientPane(PatientRecord record, Language language, Component... beside) {
        this.record = record;
        this.language = language;
        addClassName("desk-pane");
        getElement().setAttribute("aria-label", getTranslation("sandbox.record.title"));
        parts.addClassName("record-parts");
        sheet.addClassNames("pane-scroll", "record");
        // Reachable by keyboard, so that it can be scrolled without a mouse.
        sheet.getElement().setAttribute("tabindex", "0");
        sheet.getElement().setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("sandbox.record.title"));
        var who = who();
        who.add(beside);
        add(head(), who, parts, sheet, back());
        fill();
    }

    private Component head() {
        var head = new Div(
                new H2(getTranslation("sandbox.record.title")),
                new Ribbon(getTranslation("sandbox.ribbon.patient"), true));
        head.addClassNames("pane-head", "record-head");
        return head;
    }

    private Div who() {
        var identity = record.identity();
        int age = Period.between(identity.born(), record.stay().to()).getYears();
        var name = new Div(getTranslation(
                identity.sex() == Sex.FEMALE ? "sandbox.record.mrs" : "sandbox.record.mr",
                identity.givenName() + " " + Names.readable(identity.name()),
                age));
        name.addClassName("name");
        var where =
                new Div(new Span(identity.ipp() + " · " + record.stay().unit().in(language)));
        var when = new Div(getTranslation(
                "sandbox.record.stay-days",
                Days.compact(record.stay().from(), language),
                Days.full(record.stay().to(), language)));
        where.addClassNames("small", "quiet");
        when.addClassNames("small", "quiet");
        var who = new Div(name, where, when);
        if (!record.reviewed()) {
            var unread = new Div(getTranslation("sandbox.record.not-reviewed"));
            unread.addClassNames("extra-small", "quiet");
            who.add(unread);
        }
        who.addClassName("who");
        return who;
    }

    private void fill() {
        boolean gloss = language == Language.EN;
        record.allergies().forEach(line -> sheet.add(RecordWarnings.allergy(this, line, gloss)));
        if (record.allergies().isEmpty()) {
            sheet.add(RecordWarnings.noAllergy(this));
        }
        part("stay", List.of(new RecordStay(record, language)));
        part(
                "problems",
                record.problems().stream()
                        .map(line -> RecordWarnings.problem(this, line, gloss))
                        .toList());
        part("medications", List.of(new RecordMedications(record, language)));
        part("results", List.of(new RecordResults(record.results(), language)));
        part("follow-up", List.of(new RecordEvents(record, language)));
        part("documents", List.of(new RecordDocuments(record.documents(), language)));
    }

    private void part(String name, List<? extends Component> content) {
        String word = getTranslation("sandbox.record." + name);
        var heading = new H3(word);
        heading.getElement().setAttribute("data-part", name.toLowerCase(Locale.ROOT));
        heading.getElement().setAttribute("tabindex", "-1");
        sheet.add(heading);
        content.forEach(sheet::add);
        var way = new NativeButton(word);
        way.getElement().setAttribute("data-to-part", name.toLowerCase(Locale.ROOT));
        parts.add(way);
    }

    /** Lights a line and brings it into view, where no desk does. */
    final void light(String line) {
        lines(this)
                .filter(each -> line.equals(each.getElement().getAttribute("data-line")))
                .findFirst()
                .ifPresent(found -> {
                    found.addClassName("lit");
                    found.getChildren()
                            .filter(NativeDetails.class::isInstance)
                            .filter(details -> found.hasClassName("document"))
                            .forEach(details -> ((NativeDetails) details).setOpen(true));
                    found.scrollIntoView();
                });
    }

    private static Stream<RecordLine> lines(Component in) {
        return in.getChildren().flatMap(child -> child instanceof RecordLine line ? Stream.of(line) : lines(child));
    }

    /** A small heading inside a part. */
    static H4 group(Component at, String key) {
        return new H4(at.getTranslation(key));
    }

    /** On a narrow screen one comes here to see the evidence of a finding, and goes back to it. */
    private Component back() {
        var button = new Button(getTranslation("sandbox.record.back"), Icon.ARROW_LEFT.svg(18));
        button.getElement().setAttribute("data-back", true);
        var bar = new Div(button);
        bar.addClassName("evidence-back");
        return bar;
    }
}
