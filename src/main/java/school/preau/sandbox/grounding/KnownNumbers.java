package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.sandbox.PatientRecord;

/** Every number of a record, and those that follow from it: ages, lengths of stay, doses a day, differences between values. */
final class KnownNumbers {

    private final Map<String, Set<String>> valuesByUnit = new HashMap<>();
    private final Set<String> values = new HashSet<>();

    KnownNumbers(PatientRecord record, Statements statements, Set<Integer> years) {
        statements
                .readings()
                .forEach(reading -> reading.quantities().forEach(quantity -> add(quantity.value(), quantity.unit())));
        statements
                .all()
                .forEach(statement -> statement
                        .days()
                        .forEach(one -> statement.days().stream()
                                .filter(one::isBefore)
                                .forEach(other -> {
                                    long between = ChronoUnit.DAYS.between(one, other);
                                    if (between <= 366) {
                                        addDays(between);
                                        addDays(between + 1);
                                    }
                                })));
        var stay = record.stay();
        long nights = ChronoUnit.DAYS.between(stay.from(), stay.to());
        addDays(nights);
        addDays(nights + 1);
        add(BigDecimal.valueOf(age(record, stay.from())), "year");
        add(BigDecimal.valueOf(age(record, stay.to())), "year");
        record.followUp().forEach(line -> {
            line.withinDays().ifPresent(this::addDays);
            line.on().ifPresent(on -> addDays(ChronoUnit.DAYS.between(stay.to(), on)));
        });
        Stream.of(
                        record.medications().discharge(),
                        record.medications().stopped(),
                        record.medications().given(),
                        record.medications().admission())
                .flatMap(List::stream)
                .forEach(line -> {
                    add(line.dose().value(), line.dose().unit());
                    add(
                            line.dose().value().multiply(BigDecimal.valueOf(line.perDay())),
                            line.dose().unit());
                    line.days().ifPresent(this::addDays);
                });
        record.results().forEach(line -> {
            var seen = new ArrayList<BigDecimal>();
            for (var value : line.values()) {
                add(value.value(), line.unit());
                seen.forEach(earlier -> add(earlier.subtract(value.value()).abs(), line.unit()));
                seen.add(value.value());
            }
            line.reference().ifPresent(reference -> {
                add(reference.low(), line.unit());
                add(reference.high(), line.unit());
            });
        });
        record.allergies().forEach(line -> line.since().ifPresent(since -> add(BigDecimal.valueOf(since), "")));
        years.forEach(year -> add(BigDecimal.valueOf(year), ""));
        add(BigDecimal.valueOf(record.medications().discharge().size()), "");
    }

    /** Whether a number stands anywhere in the record, or follows from it. */
    boolean know(Quantity quantity) {
        String value = RecordFacts.plain(quantity.value());
        if (!quantity.hasUnit()) {
            return values.contains(value);
        }
        if (valuesByUnit.getOrDefault(quantity.unit(), Set.of()).contains(value)) {
            return true;
        }
        if (quantity.unit().equals("L")
                && valuesByUnit.getOrDefault("L/min", Set.of()).contains(value)) {
            return true; // « O2 2 L »
        }
        return valuesByUnit.entrySet().stream()
                .anyMatch(unit -> Units.convert(quantity.value(), quantity.unit(), unit.getKey())
                        .map(RecordFacts::plain)
                        .filter(unit.getValue()::contains)
                        .isPresent());
    }

    static int age(PatientRecord record, LocalDate on) {
        return Period.between(record.identity().born(), on).getYears();
    }

    private void addDays(long count) {
        add(BigDecimal.valueOf(count), "day");
        if (count % 7 == 0) {
            add(BigDecimal.valueOf(count / 7), "week");
        }
        if (count >= 28 && count % 30 <= 1) {
            add(BigDecimal.valueOf(count / 30), "month");
        }
        add(BigDecimal.valueOf(count * 24), "hour");
    }

    private void add(BigDecimal value, String unit) {
        values.add(RecordFacts.plain(value));
        valuesByUnit.computeIfAbsent(unit, key -> new HashSet<>()).add(RecordFacts.plain(value));
    }
}
