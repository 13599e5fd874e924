package school.preau.sandbox;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;
import school.preau.sandbox.PatientRecord.Dose;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Moment;

/** Reads the four lists of medications. */
final class MedicationParts {

    List<Medication> admission(YamlMap map) {
        return map.maps("admission").stream().map(this::medication).toList();
    }

    List<Medication> stopped(YamlMap map) {
        return map.maps("stopped").stream()
                .map(entry -> {
                    var medication = medication(entry);
                    if (medication.stopped().isEmpty()) {
                        entry.missing("stopped", "the day it was stopped");
                    }
                    if (medication.why().isEmpty()) {
                        entry.missing("why", "the reason, in both languages");
                    }
                    return medication;
                })
                .toList();
    }

    List<Medication> discharge(YamlMap map) {
        return map.maps("discharge").stream()
                .map(entry -> {
                    var medication = medication(entry);
                    if (medication.from().isEmpty()) {
                        entry.missing("from", "its first day after the stay");
                    }
                    return medication;
                })
                .toList();
    }

    List<Medication> given(YamlMap map) {
        return map.maps("given").stream().map(this::medication).toList();
    }

    private Medication medication(YamlMap map) {
        var medication = new Medication(
                map.slug("id"),
                map.string("substance"),
                map.optionalString("brand"),
                map.optionalString("atc"),
                dose(map),
                map.optionalString("route").orElse(""),
                map.integer("per-day", 1, 24),
                moments(map),
                map.truth("as-needed", false),
                map.localText("text"),
                map.optionalString("source"),
                map.optionalDate("from"),
                days(map),
                map.optionalDate("stopped"),
                map.optionalLocalText("why"));
        if (medication.from().isPresent() != medication.days().isPresent()
                && medication.days().isPresent()) {
            map.missing("from", "the first of its days");
        }
        medication
                .atc()
                .filter(atc -> !atc.matches("[A-Z]\\d{2}[A-Z]{2}\\d{2}"))
                .ifPresent(atc ->
                        map.problem("atc", "“" + atc + "” is not an ATC code.", "Write seven signs, such as C03CA01."));
        map.done();
        return medication;
    }

    private static Dose dose(YamlMap map) {
        var dose = map.map("dose");
        if (dose.isEmpty()) {
            map.missing("dose", "value and unit");
            return new Dose(BigDecimal.ONE, "mg");
        }
        var read = new Dose(dose.get().decimal("value"), dose.get().string("unit"));
        if (read.value().signum() <= 0) {
            dose.get().problem("value", "A dose is more than zero.", "Write the amount of one take.");
        }
        if (!Dose.UNITS.contains(read.unit())) {
            dose.get().problem("unit", "“" + read.unit() + "” is not a known unit.", "Use one of " + Dose.UNITS + ".");
        }
        dose.get().done();
        return read;
    }

    private static OptionalInt days(YamlMap map) {
        int days = map.integer("days", 1, 400, 0);
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private static Set<Moment> moments(YamlMap map) {
        var moments = EnumSet.noneOf(Moment.class);
        for (String moment : map.strings("moments")) {
            Optional<Moment> known = EnumSet.allOf(Moment.class).stream()
                    .filter(candidate ->
                            candidate.name().toLowerCase(Locale.ROOT).equals(moment))
                    .findFirst();
            if (known.isEmpty()) {
                map.problem("moments", "“" + moment + "” is not a moment.", "Use morning, noon, evening or bedtime.");
            }
            known.ifPresent(moments::add);
        }
        return Set.copyOf(moments);
    }

    /** @return the text of a medication line with its name, as it is shown as evidence */
    static LocalText line(Medication medication) {
        String name = medication
                .brand()
                .map(brand -> medication.substance() + " (" + brand + ")")
                .orElse(medication.substance());
        return new LocalText(
                name + "\u00a0: " + medication.text().fr(),
                name + ": " + medication.text().en());
    }
}
