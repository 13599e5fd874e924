package school.preau.sandbox.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import school.preau.platform.Language;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientLine;
import school.preau.sandbox.PatientLine.Section;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Document;
import school.preau.sandbox.PatientRecord.Line;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the documents with their French text and English gloss, and the composition that gives everything its section. */
final class DocumentsOut {

    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final PatientRecord record;
    private final Entries entries;
    private final Translations words;

    DocumentsOut(PatientRecord record, Entries entries, Translations words) {
        this.record = record;
        this.entries = entries;
        this.words = words;
    }

    void documents() {
        for (Document document : record.documents()) {
            var reference = entries.add("DocumentReference", document.id(), "subject");
            reference.put("status", "current");
            reference
                    .putObject("type")
                    .putArray("coding")
                    .add(Entries.coding(Codes.DOCUMENT_KIND, Kinds.spelled(document.kind())));
            reference.put("date", Entries.instant(document.on()));
            reference.putArray("author").add(entries.reference("Practitioner", PeopleOut.id(document.author())));
            Entries.text(reference, "description", document.title());
            var contents = reference.putArray("content");
            attachment(contents, document, Language.FR);
            attachment(contents, document, Language.EN);
            reference.putObject("context").putArray("encounter").add(entries.reference("Encounter", PeopleOut.STAY));
        }
    }

    private static void attachment(ArrayNode contents, Document document, Language language) {
        String text = document.text().in(language);
        contents.addObject()
                .putObject("attachment")
                .put("contentType", MARKDOWN)
                .put("language", language.code())
                .put("data", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .put("title", document.title().in(language))
                .put("creation", document.on().toString());
    }

    /** First of the bundle; must be begun before the rest and filled after it. */
    void composition(ObjectNode composition) {
        composition.put("status", "preliminary");
        composition.putObject("type").putArray("coding").add(Entries.coding(Codes.LOINC, "11490-0"));
        composition.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
        composition.put("date", record.stay().to().toString());
        composition
                .putArray("author")
                .add(entries.reference(
                        "Practitioner", PeopleOut.id(record.stay().physician())));
        composition.put(
                "title",
                words.text(Language.FR, "sandbox.fhir.title", record.title().fr()));
        composition.set("custodian", entries.reference("Organization", PeopleOut.HOSPITAL));
        var sections = composition.putArray("section");
        section(sections, Section.REASON, "42349-1", List.of(entries.reference("Encounter", PeopleOut.STAY)));
        section(
                sections,
                Section.PROBLEMS,
                "42545-4",
                references(record.problems(), "Condition", "FamilyMemberHistory"));
        section(sections, Section.RESULTS, "", observations());
        section(sections, Section.ACTS, "", references(record.acts(), "Procedure"));
        section(sections, Section.EVENTS, "", references(record.events(), "AdverseEvent", "Flag", "Procedure"));
        section(sections, Section.DEVICES, "", references(record.devices(), "DeviceUseStatement"));
        section(
                sections,
                Section.ALLERGIES,
                "",
                record.allergies().isEmpty()
                        ? List.of(entries.reference("AllergyIntolerance", LinesOut.NO_ALLERGY))
                        : references(record.allergies(), "AllergyIntolerance"));
        var medications = record.medications();
        section(
                sections,
                Section.ADMISSION_MEDICATIONS,
                "",
                references(medications.admission(), "MedicationStatement"));
        section(sections, Section.GIVEN_MEDICATIONS, "", references(medications.given(), "MedicationRequest"));
        section(sections, Section.DISCHARGE_MEDICATIONS, "", references(medications.discharge(), "MedicationRequest"));
        section(sections, Section.STOPPED_MEDICATIONS, "", references(medications.stopped(), "MedicationStatement"));
        section(sections, Section.PENDING, "", references(record.pending(), "ServiceRequest"));
        section(
                sections,
                Section.FOLLOW_UP,
                "",
                record.followUp().isEmpty() ? List.of() : List.of(entries.reference("CarePlan", LinesOut.PLAN)));
        section(sections, Section.DOCUMENTS, "", references(record.documents(), "DocumentReference"));
    }

    private void section(ArrayNode sections, Section part, String loinc, List<ObjectNode> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var section = sections.addObject().put("title", words.text(Language.FR, part.key()));
        if (!loinc.isEmpty()) {
            section.putObject("code").putArray("coding").add(Entries.coding(Codes.LOINC, loinc));
        }
        var shown = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><ul>");
        PatientLines.of(record).all().stream()
                .filter(line -> line.section() == part)
                .map(PatientLine::text)
                .forEach(text -> shown.append("<li>")
                        .append(HtmlUtils.htmlEscapeDecimal(text.fr(), "UTF-8"))
                        .append("</li>"));
        if (part == Section.ALLERGIES && record.allergies().isEmpty()) {
            shown.append("<li>")
                    .append(words.text(Language.FR, "sandbox.record.no-allergy"))
                    .append("</li>");
        }
        section.putObject("text")
                .put("status", "generated")
                .put("div", shown.append("</ul></div>").toString());
        var references = section.putArray("entry");
        lines.forEach(references::add);
    }

    /** The lines under whichever of the types each was written as. */
    private List<ObjectNode> references(List<? extends Line> lines, String... types) {
        var references = new ArrayList<ObjectNode>();
        for (Line line : lines) {
            for (String type : types) {
                if (entries.has(type, line.id())) {
                    references.add(entries.reference(type, line.id()));
                }
            }
        }
        return references;
    }

    private List<ObjectNode> observations() {
        var references = new ArrayList<ObjectNode>();
        for (var result : record.results()) {
            for (int place = 0; place < result.values().size(); place++) {
                references.add(entries.reference("Observation", LinesOut.observation(result, place)));
            }
        }
        return references;
    }
}
