package school.preau.sandbox.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRecord;

/**
 * A fictional patient as a FHIR R4 bundle of type <em>document</em>. A collection would be a heap from which each reader has to guess which
 * list of medications is the one of the discharge; a document begins with a composition whose sections follow the contents the law
 * asks of a discharge letter, so that another system, or another model, is given the case in the order in which the letter is
 * written, and can show it as text without knowing us. It is <em>preliminary</em> and signed by nobody.
 *
 * <p>Every resource carries the security label HTEST (test health data). Synonyms and what a letter must mention belong to the
 * exercises and stay here.
 */
public final class PatientBundle {

    private PatientBundle() {}

    /** The bundle as JSON in UTF-8, the same bytes at every export. */
    public static byte[] json(PatientRecord record, Translations words) {
        var entries = new Entries(record);
        var composition = entries.add("Composition", "composition", "subject");
        var documents = new DocumentsOut(record, entries, words);
        new PeopleOut(record, entries).write();
        new LinesOut(record, entries).write();
        new MedicationsOut(record, entries).write();
        documents.documents();
        documents.composition(composition);

        var bundle = Entries.object().put("resourceType", "Bundle").put("id", record.id());
        Entries.mark(bundle);
        bundle.putObject("identifier")
                .put("system", "urn:ietf:rfc:3986")
                .put("value", "urn:uuid:" + UUID.nameUUIDFromBytes(record.id().getBytes(StandardCharsets.UTF_8)));
        bundle.put("type", "document")
                .put("timestamp", Entries.instant(record.provenance().written()));
        bundle.set("entry", entries.write());
        return Entries.bytes(bundle);
    }

    /** What a downloaded file is called. */
    public static String file(PatientRecord record) {
        return record.id() + ".fhir.json";
    }
}
