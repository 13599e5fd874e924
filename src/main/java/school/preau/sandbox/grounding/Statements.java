package school.preau.sandbox.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Medication;

/**
 * Everything the record says, one statement a line or sentence: its folded French words, the days it names, and the line that proves
 * it. What a letter says is traced to these.
 */
final class Statements {

    /** @param line id of the line of the record; for a sentence of a document the document's id */
    record Statement(String line, String text, Set<LocalDate> days, List<Quantity> quantities, boolean ofDocument) {

        boolean mentions(Pattern words) {
            return words.matcher(text).find();
        }
    }

    private final PatientRecord record;
    private final LocalDate near;
    private final List<Statement> all = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Reading> lineReadings = new ArrayList<>();

    Statements(PatientRecord record) {
        this.record = record;
        this.near = record.stay().to();
        lines();
        medications();
        documents();
    }

    List<Statement> all() {
        return all;
    }

    /** The lines of the record, read: all but the documents. */
    List<Reading> ofLines() {
        return lineReadings;
    }

    /** Every text of the record, read. */
    List<Reading> readings() {
        return readings;
    }

    /** The days the record names together with some words. */
    Set<LocalDate> daysOf(Pattern words) {
        var days = new HashSet<LocalDate>();
        for (Statement statement : all) {
            if (statement.mentions(words)) {
                days.addAll(statement.days());
            }
        }
        return days;
    }

    /** The line that says most about some words: a line of the record before a document. */
    Optional<Statement> about(Pattern words) {
        return all.stream()
                .filter(statement -> !statement.ofDocument() && statement.mentions(words))
                .findFirst()
                .or(() -> all.stream()
                        .filter(statement -> statement.mentions(words))
                        .findFirst());
    }

    boolean mention(Pattern words) {
        return all.stream().anyMatch(statement -> statement.mentions(words));
    }

    private void lines() {
        var stay = record.stay();
        add("reason", record.reason().fr(), List.of(), Set.of());
        for (var line : record.problems()) {
            add(
                    line.id(),
                    line.label().fr(),
                    line.synonyms(),
                    line.since().flatMap(Statements::day).stream().toList());
        }
        for (var line : record.allergies()) {
            add(
                    line.id(),
                    "allergie " + line.substance().fr() + ", " + line.reaction().fr(),
                    line.synonyms(),
                    Set.of());
        }
        for (var line : record.results()) {
            add(
                    line.id(),
                    line.name().fr(),
                    line.synonyms(),
                    line.values().stream()
                            .map(value -> value.at().toLocalDate())
                            .toList());
        }
        for (var line : record.acts()) {
            add(line.id(), line.label().fr(), line.synonyms(), Set.of(line.on()));
        }
        for (var line : record.devices()) {
            add(
                    line.id(),
                    line.label().fr(),
                    line.synonyms(),
                    line.on().stream().toList());
        }
        for (var line : record.events()) {
            add(line.id(), line.label().fr(), line.synonyms(), Set.of(line.on()));
        }
        for (var line : record.pending()) {
            add(line.id(), line.label().fr(), line.synonyms(), Set.of(line.ordered()));
        }
        for (var line : record.followUp()) {
            var days = new HashSet<>(line.on().stream().toList());
            line.withinDays().ifPresent(within -> days.add(stay.to().plusDays(within)));
            add(line.id(), line.label().fr(), line.synonyms(), days);
        }
    }

    private void medications() {
        Function<Medication, Set<LocalDate>> days = line -> {
            var named = new HashSet<LocalDate>();
            line.from().ifPresent(named::add);
            line.until().ifPresent(named::add);
            line.stopped().ifPresent(named::add);
            return named;
        };
        var lists = record.medications();
        for (var list : List.of(lists.discharge(), lists.stopped(), lists.given(), lists.admission())) {
            for (Medication line : list) {
                add(
                        line.id(),
                        line.substance() + ", " + line.text().fr()
                                + line.why().map(why -> ", " + why.fr()).orElse(""),
                        line.brand().stream().toList(),
                        days.apply(line));
            }
        }
    }

    private void documents() {
        for (var document : record.documents()) {
            for (String line : document.text().fr().split("\n")) {
                if (line.isBlank()) {
                    continue;
                }
                var reading = Reading.of(line, near);
                readings.add(reading);
                if (line.startsWith("|")) {
                    statement(document.id(), reading, new Span(0, reading.text().length()));
                } else {
                    reading.sentences().forEach(sentence -> statement(document.id(), reading, sentence.span()));
                }
            }
        }
    }

    private void statement(String document, Reading reading, Span span) {
        var days = new HashSet<LocalDate>();
        reading.dates(span).forEach(date -> days.add(date.day()));
        all.add(new Statement(document, reading.text(span), Set.copyOf(days), reading.quantities(span), true));
    }

    private void add(String line, String text, List<String> synonyms, Collection<LocalDate> days) {
        var reading = Reading.of(text, near);
        readings.add(reading);
        lineReadings.add(reading);
        var named = new HashSet<>(days);
        reading.dates().forEach(date -> named.add(date.day()));
        String words = reading.text() + " | " + FoldedText.fold(String.join(" | ", synonyms));
        all.add(new Statement(line, words, Set.copyOf(named), reading.quantities(), false));
    }

    private static Optional<LocalDate> day(String since) {
        return since.length() == 10 ? Optional.of(LocalDate.parse(since)) : Optional.empty();
    }
}
