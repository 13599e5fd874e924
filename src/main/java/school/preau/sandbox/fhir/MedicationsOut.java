package school.preau.sandbox.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Moment;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was taken before and stopped as statements, what was given and prescribed at discharge as requests. */
final class MedicationsOut {

    private final PatientRecord record;
    private final Entries entries;

    MedicationsOut(PatientRecord record, Entries entries) {
        this.record = record;
        this.entries = entries;
    }

    void write() {
        record.medications().admission().forEach(line -> statement(line, "active"));
        record.medications().stopped().forEach(line -> statement(line, "stopped"));
        record.medications().given().forEach(line -> request(line, "completed", "inpatient"));
        record.medications().discharge().forEach(line -> request(line, "active", "discharge"));
    }

    private void statement(Medication line, String status) {
        var statement = entries.add("MedicationStatement", line.id(), "subject");
        statement.put("status", status);
        line.why().ifPresent(why -> statement.putArray("statusReason").add(Entries.concept(why)));
        statement.set("category", Entries.concept("medication-statement-category", "community"));
        statement.set("medicationCodeableConcept", medication(line));
        statement.set("context", entries.reference("Encounter", PeopleOut.STAY));
        line.stopped().ifPresent(day -> statement.putObject("effectivePeriod").put("end", day.toString()));
        statement.put("dateAsserted", record.stay().from().toString());
        line.source()
                .ifPresent(document ->
                        statement.putArray("derivedFrom").add(entries.reference("DocumentReference", document)));
        statement.putArray("dosage").add(dosage(line));
    }

    private void request(Medication line, String status, String category) {
        var request = entries.add("MedicationRequest", line.id(), "subject");
        request.put("status", status).put("intent", "order");
        request.putArray("category").add(Entries.concept("medicationrequest-category", category));
        request.set("medicationCodeableConcept", medication(line));
        request.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
        line.source()
                .ifPresent(document -> request.putArray("supportingInformation")
                        .add(entries.reference("DocumentReference", document)));
        line.from().ifPresent(day -> request.put("authoredOn", day.toString()));
        request.set(
                "requester",
                entries.reference("Practitioner", PeopleOut.id(record.stay().physician())));
        request.putArray("dosageInstruction").add(dosage(line));
        if (line.from().isPresent()) {
            var dispensing = request.putObject("dispenseRequest");
            var validity = dispensing.putObject("validityPeriod");
            validity.put("start", line.from().get().toString());
            line.until().ifPresent(day -> validity.put("end", day.toString()));
        }
    }

    private static ObjectNode medication(Medication line) {
        String name =
                line.brand().map(brand -> line.substance() + " (" + brand + ")").orElse(line.substance());
        var medication = Entries.word(name);
        line.atc().ifPresent(code -> medication.putArray("coding").add(Entries.coding(Codes.ATC, code)));
        return medication;
    }

    private static ObjectNode dosage(Medication line) {
        var dosage = Entries.text(Entries.object(), "text", line.text());
        var repeat = dosage.putObject("timing").putObject("repeat");
        line.days().ifPresent(days -> repeat.set("boundsDuration", Entries.days(days)));
        repeat.put("frequency", line.perDay()).put("period", 1).put("periodUnit", "d");
        if (!line.moments().isEmpty()) {
            var when = repeat.putArray("when");
            for (Moment moment : Moment.values()) {
                if (line.moments().contains(moment)) {
                    when.add(Codes.MOMENTS.get(moment.ordinal()));
                }
            }
        }
        dosage.put("asNeededBoolean", line.asNeeded());
        Optional.of(line.route())
                .filter(route -> !route.isEmpty())
                .ifPresent(route -> dosage.set("route", Entries.word(route)));
        dosage.putArray("doseAndRate")
                .addObject()
                .set(
                        "doseQuantity",
                        Entries.quantity(line.dose().value(), line.dose().unit()));
        if (line.asNeeded()) {
            var most = dosage.putObject("maxDosePerPeriod");
            most.set(
                    "numerator",
                    Entries.quantity(
                            line.dose().value().multiply(BigDecimal.valueOf(line.perDay())),
                            line.dose().unit()));
            most.set("denominator", Entries.days(1));
        }
        return dosage;
    }
}
