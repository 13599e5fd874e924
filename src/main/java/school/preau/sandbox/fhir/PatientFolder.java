package school.preau.sandbox.fhir;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Allergy;
import school.preau.sandbox.PatientRecord.Document;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.Side;

/**
 * A record as the folder it is read from. An English gloss nobody has written yet is left empty, and the gloss of a document is left
 * out: the reader then names each of them, and takes the patient when a trainer has written the last.
 */
final class PatientFolder {

    private final PatientRecord record;
    private final boolean filled;
    private int missing;

    private PatientFolder(PatientRecord record, boolean filled) {
        this.record = record;
        this.filled = filled;
    }

    /** As it is handed over, with the glosses that are missing empty. */
    static ContentFolder of(PatientRecord record) {
        return new PatientFolder(record, false).folder();
    }

    /** With the French words where a gloss is missing: to prove that nothing else is. */
    static ContentFolder filled(PatientRecord record) {
        return new PatientFolder(record, true).folder();
    }

    static int missingGlosses(PatientRecord record) {
        var folder = new PatientFolder(record, false);
        folder.folder();
        return folder.missing;
    }

    private ContentFolder folder() {
        var files = new TreeMap<String, byte[]>();
        files.put("patient.yaml", yaml(patient()).getBytes(StandardCharsets.UTF_8));
        for (Document document : record.documents()) {
            String french = document.text().fr();
            String english = document.text().en();
            files.put("documents/" + document.id() + ".fr.md", (french + "\n").getBytes(StandardCharsets.UTF_8));
            if (english.isBlank()) {
                missing++;
            }
            if (filled || !english.isBlank()) {
                String digest = ContentFolder.digest(french).substring(0, 12);
                String gloss = "---\ntranslation-of: \"" + digest + "\"\n---\n\n"
                        + (english.isBlank() ? french : english) + "\n";
                files.put("documents/" + document.id() + ".en.md", gloss.getBytes(StandardCharsets.UTF_8));
            }
        }
        return ContentFolder.of(record.id(), files);
    }

    private static String yaml(Map<String, Object> patient) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(140);
        options.setSplitLines(false);
        return new Yaml(options).dump(patient);
    }

    private Map<String, Object> patient() {
        var identity = record.identity();
        var stay = record.stay();
        var who = entry();
        who.put("birth-name", identity.birthName());
        identity.usedName().ifPresent(name -> who.put("used-name", name));
        who.put("given-name", identity.givenName());
        who.put("sex", Kinds.spelled(identity.sex()));
        who.put("born", identity.born().toString());
        who.put("ipp", identity.ipp());
        identity.nir().ifPresent(nir -> who.put("nir", nir));
        who.put("address", identity.address());
        identity.phone().ifPresent(phone -> who.put("phone", phone));

        var practitioner = entry("name", record.generalPractitioner().name());
        record.generalPractitioner().phone().ifPresent(phone -> practitioner.put("phone", phone));

        var patient = entry("title", both(record.title()));
        patient.put("level", record.level());
        patient.put("reviewer", record.reviewer());
        patient.put("identity", who);
        patient.put("general-practitioner", practitioner);
        patient.put("contacts", each(record.contacts(), contact -> {
            var line = entry("id", contact.id(), "name", contact.name(), "link", both(contact.link()));
            contact.phone().ifPresent(phone -> line.put("phone", phone));
            return line;
        }));
        var bounds = entry(
                "number",
                stay.number(),
                "unit",
                both(stay.unit()),
                "from",
                stay.from().toString());
        bounds.put("to", stay.to().toString());
        bounds.put("physician", stay.physician());
        bounds.put("admission", both(stay.admission()));
        bounds.put("discharge", both(stay.discharge()));
        patient.put("stay", bounds);
        patient.put("reason", both(record.reason()));
        lines(patient);
        patient.put("must-mention", List.of());
        patient.put("documents", each(record.documents(), document -> {
            var line = entry(
                    "id",
                    document.id(),
                    "title",
                    both(document.title()),
                    "on",
                    document.on().toString());
            line.put("author", document.author());
            line.put("kind", Kinds.spelled(document.kind()));
            return line;
        }));
        var provenance = record.provenance();
        patient.put(
                "provenance",
                entry(
                        "authors",
                        provenance.authors(),
                        "written",
                        provenance.written().toString(),
                        "statement",
                        both(provenance.statement())));
        return patient;
    }

    private void lines(Map<String, Object> patient) {
        patient.put("problems", each(record.problems(), problem -> {
            var line = entry("id", problem.id(), "label", both(problem.label()));
            problem.cim10().ifPresent(code -> line.put("cim10", code));
            line.put("status", Kinds.spelled(problem.status()));
            line.put("present", problem.present());
            problem.since().ifPresent(since -> line.put("since", since));
            return sided(line, problem.side());
        }));
        patient.put("allergies", record.allergies().isEmpty() ? "none-known" : each(record.allergies(), this::allergy));
        var medications = record.medications();
        patient.put(
                "medications",
                entry(
                        "admission",
                        each(medications.admission(), this::medication),
                        "stopped",
                        each(medications.stopped(), this::medication),
                        "discharge",
                        each(medications.discharge(), this::medication),
                        "given",
                        each(medications.given(), this::medication)));
        patient.put("results", each(record.results(), this::result));
        patient.put(
                "acts",
                each(
                        record.acts(),
                        act -> sided(
                                entry(
                                        "id",
                                        act.id(),
                                        "label",
                                        both(act.label()),
                                        "on",
                                        act.on().toString()),
                                act.side())));
        patient.put("devices", each(record.devices(), device -> {
            var line = entry("id", device.id(), "label", both(device.label()));
            device.on().ifPresent(day -> line.put("on", day.toString()));
            return sided(line, device.side());
        }));
        patient.put("events", each(record.events(), event -> {
            var line = entry(
                    "id",
                    event.id(),
                    "label",
                    both(event.label()),
                    "on",
                    event.on().toString());
            line.put("kind", Kinds.spelled(event.kind()));
            return line;
        }));
        patient.put(
                "pending",
                each(
                        record.pending(),
                        line -> entry(
                                "id",
                                line.id(),
                                "label",
                                both(line.label()),
                                "ordered",
                                line.ordered().toString())));
        patient.put("follow-up", each(record.followUp(), line -> {
            var planned = entry("id", line.id(), "label", both(line.label()));
            line.on().ifPresent(day -> planned.put("on", day.toString()));
            line.withinDays().ifPresent(days -> planned.put("within-days", days));
            return planned;
        }));
    }

    private Map<String, Object> allergy(Allergy allergy) {
        var line = entry("id", allergy.id(), "substance", both(allergy.substance()));
        allergy.drugClass().ifPresent(name -> line.put("class", name));
        line.put("reaction", both(allergy.reaction()));
        allergy.since().ifPresent(year -> line.put("since", year));
        return line;
    }

    private Map<String, Object> medication(Medication medication) {
        var line = entry("id", medication.id(), "substance", medication.substance());
        medication.brand().ifPresent(brand -> line.put("brand", brand));
        medication.atc().ifPresent(code -> line.put("atc", code));
        line.put(
                "dose",
                entry(
                        "value",
                        plain(medication.dose().value()),
                        "unit",
                        medication.dose().unit()));
        if (!medication.route().isEmpty()) {
            line.put("route", medication.route());
        }
        line.put("per-day", medication.perDay());
        if (!medication.moments().isEmpty()) {
            line.put(
                    "moments",
                    medication.moments().stream().sorted().map(Kinds::spelled).toList());
        }
        line.put("text", both(medication.text()));
        medication.source().ifPresent(document -> line.put("source", document));
        medication.from().ifPresent(day -> line.put("from", day.toString()));
        medication.days().ifPresent(days -> line.put("days", days));
        line.put("as-needed", medication.asNeeded());
        medication.stopped().ifPresent(day -> line.put("stopped", day.toString()));
        medication.why().ifPresent(why -> line.put("why", both(why)));
        return line;
    }

    private Map<String, Object> result(Result result) {
        var line = entry("id", result.id(), "name", both(result.name()));
        result.loinc().ifPresent(code -> line.put("loinc", code));
        line.put("unit", result.unit());
        result.reference()
                .ifPresent(
                        range -> line.put("reference", entry("low", plain(range.low()), "high", plain(range.high()))));
        line.put("values", each(result.values(), value -> {
            String at = value.hourKnown()
                    ? value.at().toString()
                    : value.at().toLocalDate().toString();
            return entry("at", at, "value", plain(value.value()));
        }));
        return line;
    }

    /** Without the type SnakeYAML would write before a whole number that is a decimal. */
    private static Number plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() <= 0 ? shortest.toBigInteger() : shortest;
    }

    private static Map<String, Object> sided(Map<String, Object> line, Optional<Side> side) {
        side.ifPresent(known -> line.put("side", Kinds.spelled(known)));
        return line;
    }

    private Map<String, Object> both(LocalText text) {
        if (text.en().isBlank()) {
            missing++;
        }
        return entry("fr", text.fr(), "en", text.en().isBlank() && filled ? text.fr() : text.en());
    }

    private static <T> List<Object> each(List<T> lines, Function<T, Map<String, Object>> write) {
        var all = new ArrayList<Object>();
        lines.forEach(line -> all.add(write.apply(line)));
        return all;
    }

    private static Map<String, Object> entry(Object... keysAndValues) {
        var entry = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entry.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return entry;
    }
}
