package school.preau.sandbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import school.preau.platform.Problems;
import school.preau.platform.YamlMap;
import school.preau.sandbox.PatientRecord.Act;
import school.preau.sandbox.PatientRecord.Allergy;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.ConditionStatus;
import school.preau.sandbox.PatientRecord.Device;
import school.preau.sandbox.PatientRecord.Event;
import school.preau.sandbox.PatientRecord.EventKind;
import school.preau.sandbox.PatientRecord.FollowUp;
import school.preau.sandbox.PatientRecord.MustMention;
import school.preau.sandbox.PatientRecord.Pending;
import school.preau.sandbox.PatientRecord.Reference;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Value;

/** Reads the clinical lines of the record. */
final class RecordParts {

    private static final String NONE_KNOWN = "none-known";

    private final YamlMap yaml;
    private final Problems problems;

    RecordParts(YamlMap yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    List<Condition> conditions() {
        return yaml.maps("problems").stream()
                .map(map -> {
                    var since = map.optionalString("since");
                    since.filter(text -> !text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
                            .ifPresent(text -> map.problem(
                                    "since",
                                    "“" + text + "” is not a year, a month or a day.",
                                    "Write 2019 or 2019-04."));
                    var condition = new Condition(
                            map.slug("id"),
                            map.localText("label"),
                            map.optionalString("cim10"),
                            map.choice("status", ConditionStatus.class),
                            map.truth("present", true),
                            since,
                            map.optionalChoice("side", Side.class),
                            map.strings("synonyms"));
                    map.done();
                    return condition;
                })
                .toList();
    }

    /** A list, or the word {@code none-known}: silence is not an answer. */
    List<Allergy> allergies() {
        if (!yaml.has("allergies")) {
            yaml.missing("allergies", "a list, or the word " + NONE_KNOWN);
        } else if (!yaml.isList("allergies")) {
            if (!yaml.optionalString("allergies").orElse("").equals(NONE_KNOWN)) {
                yaml.problem("allergies", "“allergies” should be a list.", "Write a list, or " + NONE_KNOWN + ".");
            }
            return List.of();
        }
        var entries = yaml.maps("allergies");
        if (yaml.has("allergies") && entries.isEmpty()) {
            yaml.problem("allergies", "An empty list does not say whether one asked.", "Write " + NONE_KNOWN + ".");
        }
        return entries.stream()
                .map(map -> {
                    int since = map.integer("since", 1900, 2100, 0);
                    var allergy = new Allergy(
                            map.slug("id"),
                            map.localText("substance"),
                            map.optionalString("class"),
                            map.localText("reaction"),
                            since == 0 ? OptionalInt.empty() : OptionalInt.of(since),
                            map.strings("synonyms"));
                    map.done();
                    return allergy;
                })
                .toList();
    }

    List<Result> results() {
        return yaml.maps("results").stream()
                .map(map -> {
                    var values = map.maps("values", 1, 60).stream()
                            .map(this::value)
                            .sorted(Comparator.comparing(Value::at))
                            .toList();
                    var result = new Result(
                            map.slug("id"),
                            map.localText("name"),
                            map.optionalString("loinc"),
                            map.string("unit"),
                            map.map("reference").map(RecordParts::reference),
                            map.strings("synonyms"),
                            values);
                    map.done();
                    return result;
                })
                .toList();
    }

    private static Reference reference(YamlMap map) {
        var reference = new Reference(map.decimal("low"), map.decimal("high"));
        if (reference.low().compareTo(reference.high()) > 0) {
            map.problem("low", "The lower limit is above the upper one.", "Exchange them.");
        }
        map.done();
        return reference;
    }

    private Value value(YamlMap map) {
        String at = map.string("at");
        var value = new Value(moment(map, at), at.contains("T"), map.decimal("value"));
        map.done();
        return value;
    }

    private LocalDateTime moment(YamlMap map, String at) {
        try {
            return at.contains("T")
                    ? LocalDateTime.parse(at)
                    : LocalDate.parse(at).atStartOfDay();
        } catch (DateTimeParseException e) {
            problems.add(
                    map.file(),
                    map.line("at"),
                    "“" + at + "” is not a date.",
                    "Write 2026-03-12, or 2026-03-12T08:00.");
            return LocalDate.EPOCH.atStartOfDay();
        }
    }

    List<Act> acts() {
        return yaml.maps("acts").stream()
                .map(map -> {
                    var act = new Act(
                            map.slug("id"),
                            map.localText("label"),
                            map.date("on"),
                            map.optionalChoice("side", Side.class),
                            map.strings("synonyms"));
                    map.done();
                    return act;
                })
                .toList();
    }

    List<Device> devices() {
        return yaml.maps("devices").stream()
                .map(map -> {
                    var device = new Device(
                            map.slug("id"),
                            map.localText("label"),
                            map.optionalDate("on"),
                            map.optionalChoice("side", Side.class),
                            map.strings("synonyms"));
                    map.done();
                    return device;
                })
                .toList();
    }

    List<Event> events() {
        return yaml.maps("events").stream()
                .map(map -> {
                    var event = new Event(
                            map.slug("id"),
                            map.localText("label"),
                            map.date("on"),
                            map.choice("kind", EventKind.class),
                            map.strings("synonyms"));
                    map.done();
                    return event;
                })
                .toList();
    }

    List<Pending> pending() {
        return yaml.maps("pending").stream()
                .map(map -> {
                    var pending = new Pending(
                            map.slug("id"), map.localText("label"), map.date("ordered"), map.strings("synonyms"));
                    map.done();
                    return pending;
                })
                .toList();
    }

    List<FollowUp> followUp() {
        return yaml.maps("follow-up").stream()
                .map(map -> {
                    int within = map.integer("within-days", 1, 400, 0);
                    var followUp = new FollowUp(
                            map.slug("id"),
                            map.localText("label"),
                            map.optionalDate("on"),
                            within == 0 ? OptionalInt.empty() : OptionalInt.of(within),
                            map.strings("synonyms"));
                    if (followUp.on().isPresent() == followUp.withinDays().isPresent()) {
                        map.problem(
                                "on", "One of “on” and “within-days” is needed.", "Give a date or a number of days.");
                    }
                    map.done();
                    return followUp;
                })
                .toList();
    }

    List<MustMention> mustMention() {
        return yaml.maps("must-mention").stream()
                .map(map -> {
                    var mention = new MustMention(
                            map.slug("id"),
                            map.localText("says"),
                            map.strings("any"),
                            map.strings("all"),
                            map.choice("severity", Severity.class),
                            code(map, "code"),
                            map.slug("evidence"));
                    if (mention.any().isEmpty() && mention.all().isEmpty()) {
                        map.problem("any", "Nothing tells whether the letter says it.", "Fill “any” or “all”.");
                    }
                    map.done();
                    return mention;
                })
                .toList();
    }

    /** An error code of the content format; an unknown one is a problem. */
    static ErrorCode code(YamlMap map, String key) {
        String text = map.string(key);
        Optional<ErrorCode> code = ErrorCode.of(text);
        if (code.isEmpty() && !text.isEmpty()) {
            map.problem(key, "“" + text + "” is not an error code.", "Use one of the codes of the content format.");
        }
        return code.orElse(ErrorCode.VALUE);
    }
}
