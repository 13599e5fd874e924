package school.preau.sandbox.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.preau.platform.LocalText;
import school.preau.sandbox.PatientRecord.Reference;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Stay;
import school.preau.sandbox.PatientRecord.Value;

/** Reads measures: observations of one thing in one unit become one line with its values in order of time. */
final class ResultsIn {

    private static final int MOST_VALUES = 60;

    private final Source source;
    private final Stay stay;
    private final Map<Key, Series> series = new LinkedHashMap<>();

    private record Key(String what, String unit) {}

    private record Series(LocalText name, Optional<String> loinc, Optional<Reference> reference, List<Value> values) {}

    ResultsIn(Source source, Stay stay) {
        this.source = source;
        this.stay = stay;
    }

    List<Result> read() {
        for (Item observation : source.bundle.all("Observation")) {
            if (!source.mistaken(observation)
                    && !observation.text("status").filter("cancelled"::equals).isPresent()) {
                var at = observation
                        .text("effectiveDateTime")
                        .or(() -> observation.text("effectiveInstant"))
                        .or(() -> observation.at("effectivePeriod").text("start"))
                        .or(() -> observation.text("issued"));
                var parts = observation.all("component");
                if (parts.isEmpty() || observation.at("valueQuantity").exists()) {
                    value(observation, at);
                }
                parts.forEach(part -> value(part, at));
            }
        }
        return series.entrySet().stream().map(ResultsIn.this::result).toList();
    }

    private Result result(Map.Entry<Key, Series> entry) {
        var one = entry.getValue();
        var values = one.values().stream()
                .sorted(Comparator.comparing(Value::at))
                .limit(MOST_VALUES)
                .toList();
        return new Result(
                source.id(one.name(), "resultat"),
                one.name(),
                one.loinc(),
                entry.getKey().unit(),
                one.reference(),
                List.of(),
                values);
    }

    private void value(Item measure, Optional<String> at) {
        var quantity = measure.at("valueQuantity");
        var number = quantity.number("value");
        var moment = at.filter(text -> text.length() >= 10).flatMap(source.shift::moment);
        if (number.isEmpty()
                || quantity.at("comparator").exists()
                || moment.isEmpty()
                || moment.get().toLocalDate().isAfter(stay.to())) {
            source.report.note(
                    measure, "A result that is no plain number, or not of a day up to the discharge, was left out.");
            return;
        }
        var unit = quantity.text("code")
                .filter(code -> quantity.text("unit").isEmpty())
                .flatMap(Codes::written)
                .or(() -> source.line(quantity.at("unit")))
                .or(() -> source.line(quantity.at("code")));
        if (unit.isEmpty()) {
            source.report.note(measure, "A result without a unit was left out.");
            return;
        }
        var loinc = source.code(
                measure.at("code"),
                "\\d{1,7}-\\d",
                system -> Set.of(Codes.LOINC, "urn:oid:2.16.840.1.113883.6.1").contains(system));
        source.required(measure.at("code"), "A result")
                .ifPresent(name -> series.computeIfAbsent(
                                new Key(loinc.orElse(Folding.fold(name.fr())), unit.get()),
                                key -> new Series(name, loinc, reference(measure), new ArrayList<>()))
                        .values()
                        .add(new Value(moment.get(), at.orElse("").contains("T"), number.get())));
    }

    private static Optional<Reference> reference(Item measure) {
        var range = measure.first("referenceRange");
        return range.at("low")
                .number("value")
                .flatMap(low -> range.at("high")
                        .number("value")
                        .filter(high -> low.compareTo(high) <= 0)
                        .map(high -> new Reference(low, high)));
    }
}
