package school.preau.sandbox.fhir;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import school.preau.platform.LocalText;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.Side;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The resources of one bundle in the making, each under an address that is the same at every export. */
final class Entries {

    /** The hours of a French ward. */
    static final ZoneId WARD = ZoneId.of("Europe/Paris");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String patient;
    private final Map<String, ObjectNode> byAddress = new LinkedHashMap<>();

    Entries(PatientRecord record) {
        this.patient = record.id();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** A new resource, marked as test data like all the others. */
    ObjectNode add(String type, String id) {
        var resource = object().put("resourceType", type).put("id", id);
        mark(resource);
        byAddress.put(address(type, id), resource);
        return resource;
    }

    /** A new resource about the patient and the stay. */
    ObjectNode add(String type, String id, String subject) {
        var resource = add(type, id);
        resource.set(subject, reference("Patient", patient));
        return resource;
    }

    static void mark(ObjectNode resource) {
        var meta = resource.putObject("meta");
        meta.putArray("security").add(coding(Codes.HL7 + "v3-ActReason", "HTEST", "test health data"));
        meta.putArray("tag").add(coding(Codes.PREAU + "mark", "fictional", "Patient fictif"));
    }

    boolean has(String type, String id) {
        return byAddress.containsKey(address(type, id));
    }

    ObjectNode reference(String type, String id) {
        return object().put("reference", address(type, id));
    }

    /** “urn:uuid:…” made of the patient and the line. */
    String address(String type, String id) {
        String name = patient + "/" + type + "/" + id;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    ArrayNode write() {
        var entries = JSON.createArrayNode();
        byAddress.forEach((address, resource) ->
                entries.addObject().put("fullUrl", address).set("resource", resource));
        return entries;
    }

    static ObjectNode coding(String system, String code) {
        return object().put("system", system).put("code", code);
    }

    static ObjectNode coding(String system, String code, String display) {
        return coding(system, code).put("display", display);
    }

    /** A concept that is a code of HL7 and nothing else. */
    static ObjectNode concept(String system, String code) {
        var concept = object();
        concept.putArray("coding").add(coding(Codes.HL7 + system, code));
        return concept;
    }

    /** A word the record holds in one language: the name of a drug, a route. */
    static ObjectNode word(String word) {
        return object().put("text", word);
    }

    /** The French words, with the English ones as their translation. */
    static ObjectNode concept(LocalText text) {
        return text(object(), "text", text);
    }

    static ObjectNode concept(LocalText text, String system, Optional<String> code) {
        var concept = object();
        code.ifPresent(known -> concept.putArray("coding").add(coding(system, known)));
        return text(concept, "text", text);
    }

    static ObjectNode text(ObjectNode at, String key, LocalText text) {
        at.put(key, text.fr());
        var translation =
                at.putObject("_" + key).putArray("extension").addObject().put("url", Codes.TRANSLATION);
        var parts = translation.putArray("extension");
        parts.addObject().put("url", "lang").put("valueCode", "en");
        parts.addObject().put("url", "content").put("valueString", text.en());
        return at;
    }

    static ObjectNode side(Side side) {
        LocalText word = switch (side) {
            case LEFT -> new LocalText("gauche", "left");
            case RIGHT -> new LocalText("droit", "right");
            case BOTH -> new LocalText("des deux côtés", "both sides");
        };
        return concept(word, Codes.SNOMED, Optional.of(Codes.code(side)));
    }

    static ObjectNode quantity(BigDecimal value, String unit) {
        var quantity = object().put("value", value).put("unit", unit);
        Codes.ucum(unit).ifPresent(code -> quantity.put("system", Codes.UCUM).put("code", code));
        return quantity;
    }

    static ObjectNode days(int days) {
        return object().put("value", days)
                .put("unit", "j")
                .put("system", Codes.UCUM)
                .put("code", "d");
    }

    /** With the offset of the ward: FHIR wants one wherever there is an hour. */
    static String instant(LocalDateTime at) {
        return at.atZone(WARD).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    static String instant(LocalDate day) {
        return instant(day.atStartOfDay());
    }

    static byte[] bytes(ObjectNode bundle) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(bundle);
    }
}
