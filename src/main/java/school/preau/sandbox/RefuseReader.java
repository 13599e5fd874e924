package school.preau.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.Frame;
import school.preau.sandbox.Refuse.Request;

/** Reads what {@code refuse} has of its own. */
final class RefuseReader {

    private final ExerciseParts parts;

    RefuseReader(ExerciseParts parts) {
        this.parts = parts;
    }

    Refuse read(YamlMap yaml, Frame frame) {
        var reasons = reasons(yaml);
        var requests = parts.each(yaml, "requests", 6, 24, (id, map) -> request(id, map, reasons));
        long fine =
                requests.stream().filter(request -> request.reason().isEmpty()).count();
        if (fine == 0 || fine == requests.size()) {
            yaml.problem(
                    "requests",
                    fine == 0 ? "Every request is to be refused." : "No request is to be refused.",
                    "Give some of both: one learns to tell them apart.");
        }
        return new Refuse(
                frame, reasons, ExerciseParts.show(yaml, requests.size()), yaml.integer("threshold", 1, 100), requests);
    }

    private static List<RefusalReason> reasons(YamlMap yaml) {
        var texts = yaml.strings("reasons");
        var reasons = texts.stream()
                .flatMap(text -> Arrays.stream(RefusalReason.values())
                        .filter(reason -> reason.slug().equals(text)))
                .distinct()
                .toList();
        if (reasons.size() < texts.size() || reasons.size() < 3) {
            yaml.problem(
                    "reasons",
                    "“reasons” has fewer than three, or one that is not known or stands twice.",
                    "Offer 3 to 5 of "
                            + Arrays.stream(RefusalReason.values())
                                    .map(RefusalReason::slug)
                                    .toList()
                            + ".");
        }
        return reasons;
    }

    private static Request request(String id, YamlMap map, List<RefusalReason> offered) {
        Optional<RefusalReason> reason = map.optionalChoice("reason", RefusalReason.class);
        reason.filter(one -> !offered.contains(one))
                .ifPresent(one ->
                        map.problem("reason", "“" + one.slug() + "” is not offered.", "Offer it, or choose another."));
        if (reason.isEmpty() && map.has("severity")) {
            map.problem(
                    "severity", "A request that is fine weighs nothing.", "Take “severity” out, or give a “reason”.");
        }
        return new Request(
                id,
                map.localText("from"),
                map.localText("text"),
                reason,
                reason.isPresent()
                        ? map.choice("severity", Severity.class)
                        : map.optionalChoice("severity", Severity.class).orElse(Severity.MINOR),
                map.localText("explanation"));
    }
}
