package school.preau.sandbox.fhir;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRecord.Act;
import school.preau.sandbox.PatientRecord.Allergy;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.ConditionStatus;
import school.preau.sandbox.PatientRecord.Device;
import school.preau.sandbox.PatientRecord.Event;
import school.preau.sandbox.PatientRecord.EventKind;
import school.preau.sandbox.PatientRecord.FollowUp;
import school.preau.sandbox.PatientRecord.Pending;
import school.preau.sandbox.PatientRecord.Stay;

/** Reads problems, allergies, acts, devices, events and what comes after the stay. */
final class LinesIn {

    private static final Set<String> NO_ALLERGY = Set.of(Codes.NO_KNOWN_ALLERGY, "409137002", "no-known-allergies");

    private final Source source;
    private final Stay stay;
    private final Translations words;

    LinesIn(Source source, Stay stay, Translations words) {
        this.source = source;
        this.stay = stay;
        this.words = words;
    }

    List<Condition> problems() {
        var problems = new ArrayList<Condition>();
        for (Item condition : source.bundle.all("Condition")) {
            if (!source.mistaken(condition)) {
                source.required(condition.at("code"), "A problem")
                        .ifPresent(label -> problems.add(problem(condition, label)));
            }
        }
        for (Item history : source.bundle.all("FamilyMemberHistory")) {
            for (Item condition : history.all("condition")) {
                source.required(condition.at("code"), "A relative's problem")
                        .ifPresent(label -> problems.add(new Condition(
                                source.id(label, "antecedent-familial"),
                                label,
                                cim10(condition.at("code")),
                                ConditionStatus.FAMILY,
                                true,
                                since(condition
                                        .text("onsetString")
                                        .filter(text -> text.matches("\\d{4}(-\\d{2}){0,2}"))),
                                Optional.empty(),
                                List.of())));
            }
        }
        return problems;
    }

    private Condition problem(Item condition, LocalText label) {
        boolean present = !condition.at("verificationStatus").coded("refuted");
        boolean listed = condition.all("category").stream().anyMatch(category -> category.coded("problem-list-item"));
        var course = condition.at("clinicalStatus");
        // What is refuted is never active: then only the list it stands in says whether it is of today.
        boolean past = present ? course.coded("inactive") : listed;
        ConditionStatus status = course.coded("resolved") || course.coded("remission")
                ? ConditionStatus.RESOLVED
                : past ? ConditionStatus.HISTORY : ConditionStatus.ACTIVE;
        return new Condition(
                source.id(label, "probleme"),
                label,
                cim10(condition.at("code")),
                status,
                present,
                since(condition.text("onsetDateTime")),
                source.side(condition.all("bodySite")),
                List.of());
    }

    private Optional<String> cim10(Item concept) {
        return source.code(
                concept,
                "[A-Z]\\d{2}(\\.[0-9A-Z+]{1,4})?",
                system -> system.equals(Codes.CIM10)
                        || system.toLowerCase(Locale.ROOT)
                                .matches(".*(?:icd-?10|cim-?10|2\\.16\\.840\\.1\\.113883\\.6\\.3).*"));
    }

    /** With the precision it is written in, and never after the stay. */
    private Optional<String> since(Optional<String> written) {
        return written.map(text -> text.length() > 10 ? text.substring(0, 10) : text)
                .flatMap(source.shift::shift)
                .map(since -> {
                    String end = stay.to().toString();
                    return since.compareTo(end) > 0 ? end.substring(0, since.length()) : since;
                });
    }

    /** A list, or none known. Silence is no answer. */
    List<Allergy> allergies() {
        var all = source.bundle.all("AllergyIntolerance").stream()
                .filter(allergy -> !source.mistaken(allergy))
                .toList();
        if (all.isEmpty()) {
            source.report.refuse(
                    source.bundle.root(),
                    "Nothing says whether there are allergies.",
                    "Add an AllergyIntolerance, or one with the code “no known allergy” (SNOMED CT "
                            + Codes.NO_KNOWN_ALLERGY + ").");
        }
        var allergies = new ArrayList<Allergy>();
        for (Item allergy : all) {
            boolean none = allergy.at("code")
                    .codings()
                    .anyMatch(coding ->
                            coding.text("code").filter(NO_ALLERGY::contains).isPresent());
            boolean refuted = allergy.at("verificationStatus").coded("refuted");
            if (refuted) {
                source.report.note(allergy, "A refuted allergy was left out.");
            }
            if (!none && !refuted) {
                source.required(allergy.at("code"), "An allergy")
                        .ifPresent(substance -> allergies.add(allergy(allergy, substance)));
            }
        }
        return allergies;
    }

    private Allergy allergy(Item allergy, LocalText substance) {
        var reaction = allergy.first("reaction");
        var year = since(allergy.text("onsetDateTime")).map(since -> Integer.parseInt(since.substring(0, 4)));
        return new Allergy(
                source.id(substance, "allergie"),
                substance,
                source.concept(reaction.at("substance")).map(LocalText::fr),
                source.concept(reaction.first("manifestation")).orElse(said("sandbox.fhir.not-said")),
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                List.of());
    }

    List<Act> acts() {
        var acts = new ArrayList<Act>();
        for (Item procedure : source.bundle.all("Procedure")) {
            if (done(procedure) && !transfusion(procedure)) {
                performed(procedure)
                        .ifPresent(day -> source.required(procedure.at("code"), "An act")
                                .ifPresent(label -> acts.add(new Act(
                                        source.id(label, "acte"),
                                        label,
                                        day,
                                        source.side(procedure.all("bodySite")),
                                        List.of()))));
            }
        }
        return acts;
    }

    private boolean done(Item procedure) {
        return !source.mistaken(procedure)
                && !Set.of("not-done", "preparation")
                        .contains(procedure.text("status").orElse(""));
    }

    private static boolean transfusion(Item procedure) {
        return procedure.at("category").coded(Codes.EVENT_KIND, Kinds.spelled(EventKind.TRANSFUSION))
                || Stream.of(procedure.at("category"), procedure.at("code"))
                        .flatMap(concept -> concept.text("text").stream())
                        .anyMatch(text -> Folding.fold(text).contains("transfusion"));
    }

    private Optional<LocalDate> performed(Item procedure) {
        return during(
                procedure,
                procedure
                        .text("performedDateTime")
                        .or(() -> procedure.at("performedPeriod").text("start")));
    }

    /** The shifted day when it lies in the stay; otherwise the line is left out, and the import says so. */
    private Optional<LocalDate> during(Item line, Optional<String> written) {
        var day = source.shift.day(written).filter(found -> Source.during(stay, found));
        if (day.isEmpty()) {
            source.report.note(line, "A line without a day in the stay was left out.");
        }
        return day;
    }

    List<Device> devices() {
        var devices = new ArrayList<Device>();
        var used = new ArrayList<Item>();
        for (Item use : source.bundle.all("DeviceUseStatement")) {
            source.bundle
                    .resolve(use, use.at("device"))
                    .filter(device -> !source.mistaken(use))
                    .ifPresent(device -> {
                        used.add(device);
                        device(device, source.shift.day(use.text("timingDateTime")), use)
                                .ifPresent(devices::add);
                    });
        }
        source.bundle.all("Device").stream()
                .filter(device -> !used.contains(device) && !source.mistaken(device))
                .forEach(device -> device(device, Optional.empty(), device).ifPresent(devices::add));
        return devices;
    }

    private Optional<Device> device(Item device, Optional<LocalDate> on, Item use) {
        var label = source.concept(device.at("type")).or(() -> source.text(device.first("deviceName"), "name"));
        if (label.isEmpty()) {
            source.report.note(device, "A device without a name was left out.");
        }
        return label.map(name ->
                new Device(source.id(name, "dispositif"), name, on, source.side(use.all("bodySite")), List.of()));
    }

    List<Event> events() {
        var events = new ArrayList<Event>();
        for (Item adverse : source.bundle.all("AdverseEvent")) {
            event(adverse, adverse.at("event"), adverse.text("date"), EventKind.ADVERSE_EVENT)
                    .ifPresent(events::add);
        }
        for (Item flag : source.bundle.all("Flag")) {
            EventKind kind = flag.first("category")
                    .codings()
                    .flatMap(coding -> coding.text("code").stream())
                    .flatMap(code -> Kinds.of(EventKind.class, code).stream())
                    .findFirst()
                    .orElse(EventKind.OTHER);
            event(flag, flag.at("code"), flag.at("period").text("start"), kind).ifPresent(events::add);
        }
        for (Item procedure : source.bundle.all("Procedure")) {
            if (done(procedure) && transfusion(procedure)) {
                event(
                                procedure,
                                procedure.at("code"),
                                procedure
                                        .text("performedDateTime")
                                        .or(() ->
                                                procedure.at("performedPeriod").text("start")),
                                EventKind.TRANSFUSION)
                        .ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<Event> event(Item line, Item concept, Optional<String> written, EventKind kind) {
        return source.mistaken(line)
                ? Optional.empty()
                : during(line, written)
                        .flatMap(day -> source.required(concept, "An event")
                                .map(label -> new Event(source.id(label, "evenement"), label, day, kind, List.of())));
    }

    List<Pending> pending() {
        var pending = new ArrayList<Pending>();
        for (Item request : source.bundle.all("ServiceRequest")) {
            if (Set.of("active", "on-hold").contains(request.text("status").orElse(""))) {
                pending(request, request.text("authoredOn")).ifPresent(pending::add);
            }
        }
        for (Item report : source.bundle.all("DiagnosticReport")) {
            if (report.text("status").filter("registered"::equals).isPresent()) {
                pending(report, report.text("effectiveDateTime").or(() -> report.text("issued")))
                        .ifPresent(pending::add);
            }
        }
        return pending;
    }

    private Optional<Pending> pending(Item line, Optional<String> written) {
        return during(line, written)
                .flatMap(day -> source.required(line.at("code"), "What is pending")
                        .map(label -> new Pending(source.id(label, "en-attente"), label, day, List.of())));
    }

    List<FollowUp> followUp() {
        var followUp = new ArrayList<FollowUp>();
        for (Item appointment : source.bundle.all("Appointment")) {
            if (Set.of("cancelled", "noshow", "entered-in-error", "fulfilled")
                    .contains(appointment.text("status").orElse(""))) {
                continue;
            }
            var day = source.shift
                    .day(appointment.text("start"))
                    .or(() -> source.shift.day(
                            appointment.first("requestedPeriod").text("start")));
            var label =
                    source.text(appointment, "description").or(() -> source.concept(appointment.first("serviceType")));
            planned(appointment, label, day, OptionalInt.empty()).ifPresent(followUp::add);
        }
        for (Item plan : source.bundle.all("CarePlan")) {
            for (Item activity : plan.all("activity")) {
                var detail = activity.at("detail");
                if (detail.exists()) {
                    detail(detail).ifPresent(followUp::add);
                }
            }
        }
        return followUp;
    }

    /** Planned from the last day of the stay on means: within so many days. */
    private Optional<FollowUp> detail(Item detail) {
        var label = source.concept(detail.at("code")).or(() -> source.text(detail, "description"));
        var start = source.shift.day(detail.at("scheduledPeriod").text("start"));
        var end = source.shift.day(detail.at("scheduledPeriod").text("end"));
        boolean within = end.isPresent()
                && start.filter(day -> day.isAfter(stay.to())).isEmpty()
                && end.get().isAfter(stay.to());
        return planned(
                detail,
                label,
                start,
                within
                        ? OptionalInt.of((int) Math.min(400, ChronoUnit.DAYS.between(stay.to(), end.orElseThrow())))
                        : OptionalInt.empty());
    }

    private Optional<FollowUp> planned(
            Item line, Optional<LocalText> label, Optional<LocalDate> day, OptionalInt within) {
        var on = within.isPresent() ? Optional.<LocalDate>empty() : day.filter(found -> !found.isBefore(stay.to()));
        if (label.isEmpty() || (on.isEmpty() && within.isEmpty())) {
            source.report.note(line, "A plan without words or without a day after the stay was left out.");
            return Optional.empty();
        }
        return label.map(text -> new FollowUp(source.id(text, "suite"), text, on, within, List.of()));
    }

    private LocalText said(String key) {
        return new LocalText(words.text(Language.FR, key), words.text(Language.EN, key));
    }
}
