package school.preau.sandbox;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.platform.Problems;
import school.preau.sandbox.PatientRecord.Line;
import school.preau.sandbox.PatientRecord.Medication;

/**
 * What one line of the record cannot know alone: ids are unique, evidence and sources exist, dates fit the stay, free texts carry
 * no identifier that could be somebody's.
 */
final class PatientConsistency {

    private final PatientRecord record;
    private final Problems problems;
    private final List<Line> lines;

    PatientConsistency(PatientRecord record, Problems problems) {
        this.record = record;
        this.problems = problems;
        this.lines = PatientLines.all(record);
    }

    void check() {
        ids();
        references();
        dates();
        texts();
    }

    private void ids() {
        Set<String> seen = new HashSet<>(PatientLines.PARTS);
        for (Line line : lines) {
            if (!seen.add(line.id())) {
                add("The id “" + line.id() + "” stands twice.", "Give each line an id of its own, for ever.");
            }
        }
    }

    private void references() {
        Set<String> ids = lines.stream().map(Line::id).collect(Collectors.toSet());
        Set<String> mentions = record.mustMention().stream().map(Line::id).collect(Collectors.toSet());
        for (var mention : record.mustMention()) {
            if (!ids.contains(mention.evidence()) || mentions.contains(mention.evidence())) {
                add(
                        "“" + mention.id() + "” points at “" + mention.evidence()
                                + "”, which is no line of the record.",
                        "Name the id of the line that proves it.");
            }
        }
        Set<String> documents = record.documents().stream().map(Line::id).collect(Collectors.toSet());
        medications()
                .flatMap(medication -> medication.source().stream())
                .distinct()
                .forEach(source -> {
                    if (!documents.contains(source)) {
                        add(
                                "The source “" + source + "” is no document of this patient.",
                                "Name the id of a document.");
                    }
                });
    }

    private void dates() {
        var stay = record.stay();
        if (!record.identity().born().isBefore(stay.from())) {
            add("The patient is born after the stay began.", "Correct “born” or the stay.");
        }
        for (var act : record.acts()) {
            during(act.id(), act.on());
        }
        for (var event : record.events()) {
            during(event.id(), event.on());
        }
        for (var pending : record.pending()) {
            during(pending.id(), pending.ordered());
        }
        for (var result : record.results()) {
            for (var value : result.values()) {
                notAfter(result.id(), value.at().toLocalDate());
            }
        }
        for (var condition : record.problems()) {
            condition
                    .since()
                    .filter(since -> since.compareTo(stay.to().toString()) > 0)
                    .ifPresent(since -> add(
                            "“" + condition.id() + "” began after the stay, in " + since + ".", "Correct “since”."));
        }
        for (var medication : record.medications().stopped()) {
            medication.stopped().ifPresent(day -> notAfter(medication.id(), day));
        }
        for (var medication : record.medications().discharge()) {
            medication
                    .from()
                    .filter(day -> day.isBefore(stay.to()))
                    .ifPresent(day -> add("“" + medication.id() + "” begins before the discharge.", "Correct “from”."));
        }
        for (var medication : record.medications().given()) {
            medication.from().ifPresent(day -> during(medication.id(), day));
            medication.until().ifPresent(day -> notAfter(medication.id(), day));
        }
        for (var followUp : record.followUp()) {
            followUp.on()
                    .filter(day -> day.isBefore(stay.to()))
                    .ifPresent(day -> add("“" + followUp.id() + "” is planned before the discharge.", "Correct “on”."));
        }
        for (var document : record.documents()) {
            notAfter(document.id(), document.on());
        }
    }

    private void during(String id, LocalDate day) {
        if (day.isBefore(record.stay().from())) {
            add("“" + id + "” lies before the stay, on " + day + ".", "Correct the date or the stay.");
        }
        notAfter(id, day);
    }

    private void notAfter(String id, LocalDate day) {
        if (day.isAfter(record.stay().to())) {
            add("“" + id + "” lies after the stay, on " + day + ".", "Correct the date or the stay.");
        }
    }

    private void texts() {
        for (var document : record.documents()) {
            String file = "documents/" + document.id() + ".fr.md";
            String phone = ReservedIdentifiers.realPhone(document.text().fr());
            if (!phone.isEmpty()) {
                problems.add(file, 0, "“" + phone + "” is not a phone number kept for fiction.", "Replace it.");
            }
            if (!ReservedIdentifiers.mails(document.text().fr())) {
                problems.add(file, 0, "A mail address could be somebody's.", "Let it end with .example.");
            }
            if (!ReservedIdentifiers.name(document.author())) {
                add("The author “" + document.author() + "” could be somebody.", "Use a name made with Fictif.");
            }
        }
    }

    private Stream<Medication> medications() {
        var all = record.medications();
        return Stream.of(all.admission(), all.stopped(), all.discharge(), all.given())
                .flatMap(List::stream);
    }

    private void add(String message, String remedy) {
        problems.add(PatientReader.FILE, 0, message, remedy);
    }
}
