package school.preau.sandbox.fhir;

import java.util.Optional;
import school.preau.platform.LocalText;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Allergy;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.ConditionStatus;
import school.preau.sandbox.PatientRecord.Device;
import school.preau.sandbox.PatientRecord.Event;
import school.preau.sandbox.PatientRecord.EventKind;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Value;
import tools.jackson.databind.node.ObjectNode;

/** Writes problems, allergies, results, acts, devices, events and what comes after the stay. */
final class LinesOut {

    static final String NO_ALLERGY = "none-known";
    static final String PLAN = "plan";

    private final PatientRecord record;
    private final Entries entries;

    LinesOut(PatientRecord record, Entries entries) {
        this.record = record;
        this.entries = entries;
    }

    void write() {
        for (Condition problem : record.problems()) {
            if (problem.status() == ConditionStatus.FAMILY) {
                family(problem);
            } else {
                problem(problem);
            }
        }
        if (record.allergies().isEmpty()) {
            noAllergy();
        }
        record.allergies().forEach(this::allergy);
        record.results().forEach(this::result);
        record.acts().forEach(act -> {
            var procedure = entries.add("Procedure", act.id(), "subject");
            procedure.put("status", "completed").set("code", Entries.concept(act.label()));
            procedure.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
            procedure.put("performedDateTime", act.on().toString());
            act.side().ifPresent(side -> procedure.putArray("bodySite").add(Entries.side(side)));
        });
        record.devices().forEach(this::device);
        record.events().forEach(this::event);
        record.pending().forEach(pending -> {
            var request = entries.add("ServiceRequest", pending.id(), "subject");
            request.put("status", "active").put("intent", "order").set("code", Entries.concept(pending.label()));
            request.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
            request.put("authoredOn", pending.ordered().toString());
        });
        followUp();
    }

    private void problem(Condition problem) {
        var condition = entries.add("Condition", problem.id(), "subject");
        String course = switch (problem.status()) {
            case ACTIVE -> problem.present() ? "active" : "inactive";
            case RESOLVED -> "resolved";
            case HISTORY, FAMILY -> "inactive";
        };
        condition.set("clinicalStatus", Entries.concept("condition-clinical", course));
        condition.set(
                "verificationStatus",
                Entries.concept("condition-ver-status", problem.present() ? "confirmed" : "refuted"));
        condition
                .putArray("category")
                .add(Entries.concept(
                        "condition-category",
                        problem.status() == ConditionStatus.HISTORY ? "problem-list-item" : "encounter-diagnosis"));
        condition.set("code", Entries.concept(problem.label(), Codes.CIM10, problem.cim10()));
        problem.side().ifPresent(side -> condition.putArray("bodySite").add(Entries.side(side)));
        condition.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
        problem.since().ifPresent(since -> condition.put("onsetDateTime", since));
    }

    private void family(Condition problem) {
        var history = entries.add("FamilyMemberHistory", problem.id(), "patient");
        history.put("status", "completed");
        history.set("relationship", Entries.concept("v3-RoleCode", "FAMMEMB"));
        var code = Entries.concept(problem.label(), Codes.CIM10, problem.cim10());
        if (problem.present()) {
            var condition = history.putArray("condition").addObject();
            condition.set("code", code);
            problem.since().ifPresent(since -> condition.put("onsetString", since));
        } else {
            // A relative's history has no way to say that it was asked for and is absent: only words.
            history.putArray("note")
                    .addObject()
                    .put("text", "Recherché, absent : " + problem.label().fr());
        }
    }

    private void noAllergy() {
        var allergy = entries.add("AllergyIntolerance", NO_ALLERGY, "patient");
        allergy.set("clinicalStatus", Entries.concept("allergyintolerance-clinical", "active"));
        allergy.set("verificationStatus", Entries.concept("allergyintolerance-verification", "confirmed"));
        allergy.set(
                "code",
                Entries.concept(
                        new LocalText("Aucune allergie connue", "No known allergy"),
                        Codes.SNOMED,
                        Optional.of(Codes.NO_KNOWN_ALLERGY)));
    }

    private void allergy(Allergy line) {
        var allergy = entries.add("AllergyIntolerance", line.id(), "patient");
        allergy.set("clinicalStatus", Entries.concept("allergyintolerance-clinical", "active"));
        allergy.set("verificationStatus", Entries.concept("allergyintolerance-verification", "confirmed"));
        allergy.put("type", "allergy").set("code", Entries.concept(line.substance()));
        line.since().ifPresent(year -> allergy.put("onsetDateTime", Integer.toString(year)));
        var reaction = allergy.putArray("reaction").addObject();
        line.drugClass().ifPresent(name -> reaction.set("substance", Entries.word(name)));
        reaction.putArray("manifestation").add(Entries.concept(line.reaction()));
    }

    private void result(Result result) {
        int place = 0;
        for (Value value : result.values()) {
            var observation = entries.add("Observation", observation(result, place++), "subject");
            observation.put("status", "final");
            result.loinc()
                    .filter(Codes::vitalSign)
                    .ifPresent(loinc -> observation
                            .putArray("category")
                            .add(Entries.concept("observation-category", "vital-signs")));
            observation.set("code", Entries.concept(result.name(), Codes.LOINC, result.loinc()));
            observation.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
            observation.put(
                    "effectiveDateTime",
                    value.hourKnown()
                            ? Entries.instant(value.at())
                            : value.at().toLocalDate().toString());
            observation.set("valueQuantity", Entries.quantity(value.value(), result.unit()));
            result.reference().ifPresent(range -> {
                var reference = observation.putArray("referenceRange").addObject();
                reference.set("low", Entries.quantity(range.low(), result.unit()));
                reference.set("high", Entries.quantity(range.high(), result.unit()));
            });
        }
    }

    /** One observation a value: the line and its place in time. */
    static String observation(Result result, int place) {
        return result.id() + "-" + (place + 1);
    }

    private void device(Device line) {
        var device = entries.add("Device", line.id(), "patient");
        device.put("status", "active").set("type", Entries.concept(line.label()));
        var use = entries.add("DeviceUseStatement", line.id(), "subject");
        use.put("status", "active");
        line.on().ifPresent(day -> use.put("timingDateTime", day.toString()));
        use.set("device", entries.reference("Device", line.id()));
        line.side().ifPresent(side -> use.set("bodySite", Entries.side(side)));
    }

    private void event(Event event) {
        switch (event.kind()) {
            case ADVERSE_EVENT -> {
                var adverse = entries.add("AdverseEvent", event.id(), "subject");
                adverse.put("actuality", "actual").set("event", Entries.concept(event.label()));
                adverse.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
                adverse.put("date", event.on().toString());
            }
            case TRANSFUSION -> {
                var procedure = entries.add("Procedure", event.id(), "subject");
                procedure.put("status", "completed").set("category", kind(event.kind()));
                procedure.set("code", Entries.concept(event.label()));
                procedure.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
                procedure.put("performedDateTime", event.on().toString());
            }
            case RESISTANT_ORGANISM, OTHER -> {
                var flag = entries.add("Flag", event.id(), "subject");
                flag.put("status", "active").putArray("category").add(kind(event.kind()));
                flag.set("code", Entries.concept(event.label()));
                flag.putObject("period").put("start", event.on().toString());
                flag.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
            }
        }
    }

    private static ObjectNode kind(EventKind kind) {
        var concept = Entries.object();
        concept.putArray("coding").add(Entries.coding(Codes.EVENT_KIND, Kinds.spelled(kind)));
        return concept;
    }

    /** One plan that holds what comes after: appointments of a known day, and what is due within some days. */
    private void followUp() {
        if (record.followUp().isEmpty()) {
            return;
        }
        var plan = entries.add("CarePlan", PLAN, "subject");
        plan.put("status", "active").put("intent", "plan");
        plan.set("encounter", entries.reference("Encounter", PeopleOut.STAY));
        var activities = plan.putArray("activity");
        record.followUp().forEach(line -> {
            if (line.on().isPresent()) {
                String day = line.on().get().toString();
                // The hour is not known yet, so it is asked for, not booked.
                var appointment = entries.add("Appointment", line.id());
                Entries.text(appointment.put("status", "proposed"), "description", line.label());
                appointment
                        .putArray("requestedPeriod")
                        .addObject()
                        .put("start", day)
                        .put("end", day);
                appointment
                        .putArray("participant")
                        .addObject()
                        .put("status", "needs-action")
                        .set("actor", entries.reference("Patient", record.id()));
                activities.addObject().set("reference", entries.reference("Appointment", line.id()));
            } else {
                var detail = activities.addObject().putObject("detail");
                detail.set("code", Entries.concept(line.label()));
                detail.put("status", "not-started")
                        .putObject("scheduledPeriod")
                        .put("start", record.stay().to().toString())
                        .put(
                                "end",
                                record.stay()
                                        .to()
                                        .plusDays(line.withinDays().orElseThrow())
                                        .toString());
            }
        });
    }
}
