package school.preau.sandbox;

import java.util.List;
import school.preau.platform.YamlMap;
import school.preau.sandbox.AcceptCodes.CodeSystem;
import school.preau.sandbox.AcceptCodes.CodedDocument;
import school.preau.sandbox.AcceptCodes.Evidence;
import school.preau.sandbox.AcceptCodes.Proposal;
import school.preau.sandbox.ExerciseDefinition.Frame;

/** Reads what {@code accept-codes} has of its own. */
final class AcceptCodesReader {

    private enum Decision {
        ACCEPT,
        REJECT
    }

    private final ExerciseParts parts;

    AcceptCodesReader(ExerciseParts parts) {
        this.parts = parts;
    }

    AcceptCodes read(YamlMap yaml, Frame frame) {
        var documents = documents(yaml);
        var proposals = parts.each(yaml, "proposals", 4, 24, (id, map) -> proposal(id, map, documents));
        return new AcceptCodes(
                frame,
                documents,
                ExerciseParts.show(yaml, proposals.size()),
                yaml.integer("threshold", 1, 100),
                proposals);
    }

    private List<CodedDocument> documents(YamlMap yaml) {
        var wanted = yaml.strings("documents");
        var all = parts.record().map(PatientRecord::documents).orElse(List.of()).stream()
                .map(document -> new CodedDocument(document.id(), document.title(), document.text()))
                .toList();
        for (String id : wanted) {
            if (parts.record().isPresent()
                    && all.stream().noneMatch(document -> document.id().equals(id))) {
                yaml.problem(
                        "documents",
                        "“" + id + "” is no document of the patient.",
                        "Name ids of the patient's documents.");
            }
        }
        return wanted.isEmpty()
                ? all
                : all.stream()
                        .filter(document -> wanted.contains(document.id()))
                        .toList();
    }

    private static Proposal proposal(String id, YamlMap map, List<CodedDocument> documents) {
        var decision = map.choice("decision", Decision.class);
        var evidence = map.maps("evidence").stream()
                .map(words -> evidence(words, documents))
                .toList();
        if (evidence.isEmpty() && decision == Decision.ACCEPT) {
            map.problem("evidence", "Nothing proves a code that is accepted.", "Quote what does.");
        }
        boolean upcoding = map.truth("upcoding", false);
        if (upcoding && decision == Decision.ACCEPT) {
            map.problem("upcoding", "A code that is accepted overstates nothing.", "Reject it, or take this out.");
        }
        return new Proposal(
                id,
                map.choice("system", CodeSystem.class),
                map.string("code"),
                map.localText("label"),
                decision == Decision.ACCEPT,
                upcoding,
                map.choice("severity", Severity.class),
                evidence,
                map.localText("explanation"));
    }

    private static Evidence evidence(YamlMap map, List<CodedDocument> documents) {
        String id = map.slug("document");
        var document = documents.stream().filter(one -> one.id().equals(id)).findFirst();
        if (document.isEmpty()) {
            map.problem("document", "“" + id + "” is no document one may quote from.", "Name one of “documents”.");
        }
        var passage = document.map(one -> ExerciseParts.quote(map, one.text().fr()))
                .orElseGet(() -> {
                    map.optionalString("quote");
                    map.optionalString("occurrence");
                    return new Passage(0, 0);
                });
        map.done();
        return new Evidence(id, passage);
    }
}
