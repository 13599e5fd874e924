package school.preau.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;
import school.preau.sandbox.ExerciseDefinition.Frame;
import school.preau.sandbox.ExerciseDefinition.Requirement;
import school.preau.sandbox.Explain.Retelling;
import school.preau.sandbox.Explain.Source;

/** Reads what {@code explain} has of its own. */
final class ExplainReader {

    private enum Readers {
        PATIENT,
        CHILD,
        BOTH
    }

    private record Asked(LocalText request, String recorded) {}

    private final ExerciseParts parts;
    private final Map<String, Draft> read = new LinkedHashMap<>();

    ExplainReader(ExerciseParts parts) {
        this.parts = parts;
    }

    Explain read(YamlMap yaml, Frame frame) {
        var passages = parts.each(yaml, "passages", 1, 6, this::source);
        return new Explain(frame, List.copyOf(read.values()), passages);
    }

    private Source source(String id, YamlMap map) {
        var title = map.localText("title");
        String text = map.string("text");
        var patient = asked(map, "for-patient");
        var child = asked(map, "for-child");
        var required = new RequirementsByReader();
        parts.each(map, "requirements", 2, 30, (requirement, of) -> {
            required.add(of.choice("for", Readers.class), parts.requirement(requirement, of, true));
            return requirement;
        });
        return new Source(
                id,
                title,
                text,
                new Retelling(patient.request(), patient.recorded(), required.patient),
                new Retelling(child.request(), child.recorded(), required.child));
    }

    private Asked asked(YamlMap source, String key) {
        var found = source.map(key);
        if (found.isEmpty()) {
            source.missing(key, "the request and the recorded answer");
            return new Asked(LocalText.EMPTY, "");
        }
        var map = found.get();
        var request = map.localText("request");
        String recorded = map.slug("recorded");
        if (read.containsKey(recorded)) {
            map.problem("recorded", "The answer “" + recorded + "” stands in two places.", "Give each its own.");
        }
        parts.answer(map, "recorded").ifPresent(draft -> read.put(recorded, draft));
        map.done();
        return new Asked(request, recorded);
    }

    private static final class RequirementsByReader {

        private final List<Requirement> patient = new ArrayList<>();
        private final List<Requirement> child = new ArrayList<>();

        void add(Readers readers, Requirement requirement) {
            if (readers != Readers.CHILD) {
                patient.add(named(requirement, Readers.PATIENT));
            }
            if (readers != Readers.PATIENT) {
                child.add(named(requirement, Readers.CHILD));
            }
        }

        /** What both must say is judged in each text: it needs a name in each. */
        private static Requirement named(Requirement one, Readers reader) {
            return new Requirement(
                    reader.name().toLowerCase(Locale.ROOT) + "/" + one.id(),
                    one.says(),
                    one.any(),
                    one.all(),
                    one.none(),
                    one.severity(),
                    one.evidence());
        }
    }
}
