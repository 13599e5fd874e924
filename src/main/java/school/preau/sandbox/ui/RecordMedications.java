package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Document;
import school.preau.sandbox.PatientRecord.Medication;

/** The treatments of the record: on admission, stopped, on discharge, given during the stay. */
class RecordMedications extends Div {

    private static final long serialVersionUID = 1L;

    /** What fits beside the dose; longer words stand below. */
    private static final int BESIDE = 24;

    private final transient PatientRecord record;
    private final Language language;

    RecordMedications(PatientRecord record, Language language) {
        this.record = record;
        this.language = language;
        var medications = record.medications();
        group("admission", medications.admission());
        group("stopped", medications.stopped());
        group("discharge", medications.discharge());
        group("given", medications.given());
    }

    private void group(String name, List<Medication> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var heading = new H4(getTranslation("sandbox.record.medications." + name));
        String source = source(lines);
        if (!source.isEmpty()) {
            var said = new Span(source);
            said.addClassName("quiet");
            heading.add(said);
        }
        add(heading);
        lines.forEach(line -> add(line(line, name.equals("stopped"))));
    }

    private RecordLine line(Medication medication, boolean stopped) {
        var name = RecordLine.text(
                LocalText.same(medication
                        .brand()
                        .map(brand -> medication.substance() + " (" + brand + ")")
                        .orElse(medication.substance())),
                false);
        var dose = new Span(RecordNumbers.dose(medication.dose()));
        dose.addClassName("dose");
        var when = new Span();
        when.addClassName("when");
        when.getElement().setAttribute("lang", "fr");
        var line = new RecordLine(medication.id(), name, dose, when).styled("medication");
        String taken = RecordNumbers.when(medication, medication.text().fr());
        if (taken.length() <= BESIDE) {
            when.setText(taken);
        } else {
            line.noted(taken);
        }
        if (stopped) {
            line.addClassName("stopped");
            var why = medication.why().map(LocalText::fr).orElse("");
            medication.stopped().ifPresent(day -> line.noted(stoppedOn(day, why)));
        }
        if (language == Language.EN) {
            line.add(gloss(medication));
        }
        return line;
    }

    private String stoppedOn(LocalDate day, String why) {
        return getTranslation("sandbox.record.stopped", Days.compact(day, Language.FR), why);
    }

    private static Span gloss(Medication medication) {
        var gloss = new Span(medication.text().en()
                + medication.why().map(why -> " · " + why.en()).orElse(""));
        gloss.addClassNames("gloss", "note-line");
        gloss.getElement().setAttribute("lang", "en");
        return gloss;
    }

    /** The document all lines come from, and for how long all of them are prescribed. */
    private String source(List<Medication> lines) {
        var sources = lines.stream().map(Medication::source).distinct().toList();
        var days = lines.stream().map(Medication::days).distinct().toList();
        String document = sources.size() == 1
                ? sources.getFirst().flatMap(this::document).map(this::titled).orElse("")
                : "";
        OptionalInt length = days.size() == 1 ? days.getFirst() : OptionalInt.empty();
        return length.isPresent() && !document.isEmpty()
                ? getTranslation("sandbox.record.source-days", document, length.getAsInt())
                : document;
    }

    private Optional<Document> document(String id) {
        return record.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    private String titled(Document document) {
        return document.title().in(language) + ", " + Days.compact(document.on(), language);
    }
}
