package school.preau.sandbox.fhir;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from outside within bounds. What it says of a bad file quotes nothing of it, only the line. */
final class BoundedJson {

    static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_DEPTH = 40;
    private static final int MAX_TOKENS = 400_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxTokenCount(MAX_TOKENS)
                            .maxDocumentLength(MAX_BYTES)
                            .maxStringLength(2 * 1024 * 1024)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BoundedJson() {}

    sealed interface Reading {
        record Read(JsonNode root) implements Reading {}

        record Not(ImportReason why) implements Reading {}
    }

    static Reading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return not("file", "The file is larger than 5 MB.", "Take pictures and scans out: only texts are read.");
        }
        try {
            JsonNode root = JSON.readTree(bytes);
            return root.isObject()
                    ? new Reading.Read(root)
                    : not("file", "The file holds no JSON object.", "Export one bundle of FHIR R4 as JSON.");
        } catch (StreamConstraintsException beyond) {
            return not(
                    line(beyond),
                    "The file goes beyond what is read: %d levels, %d values, texts of 2 MB, numbers of 40 digits."
                            .formatted(MAX_DEPTH, MAX_TOKENS),
                    "Export one patient with one stay.");
        } catch (JacksonException malformed) {
            return not(
                    line(malformed),
                    "This is not well-formed JSON, or a key stands twice.",
                    "Export the bundle again, as JSON in UTF-8.");
        }
    }

    private static String line(JacksonException problem) {
        var at = problem.getLocation();
        return at == null ? "file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static Reading not(String place, String what, String remedy) {
        return new Reading.Not(new ImportReason(place, what, remedy));
    }
}
