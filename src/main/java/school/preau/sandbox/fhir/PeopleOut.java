package school.preau.sandbox.fhir;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Contact;
import school.preau.sandbox.PatientRecord.Identity;
import school.preau.sandbox.PatientRecord.Sex;
import tools.jackson.databind.node.ObjectNode;

/** Writes the patient, those around, and the stay. */
final class PeopleOut {

    static final String STAY = "stay";
    static final String HOSPITAL = "hospital";

    private final PatientRecord record;
    private final Entries entries;

    PeopleOut(PatientRecord record, Entries entries) {
        this.record = record;
        this.entries = entries;
    }

    void write() {
        patient(record.identity());
        var hospital = entries.add("Organization", HOSPITAL);
        hospital.put("active", true).put("name", "Hôpital Fictif");
        practitioner(
                record.generalPractitioner().name(),
                record.generalPractitioner().phone());
        practitioner(record.stay().physician(), Optional.empty());
        record.documents().forEach(document -> practitioner(document.author(), Optional.empty()));
        stay();
    }

    private void patient(Identity identity) {
        var patient = entries.add("Patient", record.id());
        var identifiers = patient.putArray("identifier");
        var number = identifiers.addObject().put("use", "usual");
        number.set("type", Entries.concept("v2-0203", "PI"));
        number.put("system", Codes.PATIENT_NUMBER).put("value", identity.ipp());
        identity.nir().ifPresent(nir -> {
            var national = identifiers.addObject().put("use", "official");
            national.set("type", Entries.concept("v2-0203", "NI"));
            national.put("system", Codes.DEMO_NIR).put("value", nir.replace(" ", ""));
        });
        patient.put("active", true);
        var names = patient.putArray("name");
        names.addObject()
                .put("use", "official")
                .put("family", identity.birthName())
                .putArray("given")
                .add(identity.givenName());
        identity.usedName()
                .ifPresent(used -> names.addObject()
                        .put("use", "usual")
                        .put("family", used)
                        .putArray("given")
                        .add(identity.givenName()));
        phone(patient, identity.phone(), "home");
        patient.put("gender", identity.sex() == Sex.FEMALE ? "female" : "male");
        patient.put("birthDate", identity.born().toString());
        patient.putArray("address")
                .addObject()
                .put("use", "home")
                .put("text", identity.address())
                .put("postalCode", "00000")
                .put("country", "FR");
        if (!record.contacts().isEmpty()) {
            record.contacts().forEach(contact -> contact(patient, contact));
        }
        patient.putArray("generalPractitioner")
                .add(entries.reference(
                        "Practitioner", id(record.generalPractitioner().name())));
        patient.set("managingOrganization", entries.reference("Organization", HOSPITAL));
    }

    private static void contact(ObjectNode patient, Contact contact) {
        var other = patient.withArray("contact").addObject();
        other.putArray("relationship").add(Entries.concept(contact.link()));
        other.putObject("name").put("text", contact.name());
        phone(other, contact.phone(), "home");
    }

    private void practitioner(String name, Optional<String> phone) {
        if (!entries.has("Practitioner", id(name))) {
            var practitioner = entries.add("Practitioner", id(name));
            practitioner.putArray("name").addObject().put("text", name);
            phone(practitioner, phone, "work");
        }
    }

    private static void phone(ObjectNode who, Optional<String> phone, String use) {
        phone.ifPresent(number -> who.putArray("telecom")
                .addObject()
                .put("system", "phone")
                .put("value", number)
                .put("use", use));
    }

    private void stay() {
        var stay = record.stay();
        var encounter = entries.add("Encounter", STAY);
        encounter
                .putArray("identifier")
                .addObject()
                .put("system", Codes.STAY_NUMBER)
                .put("value", stay.number())
                .set("type", Entries.concept("v2-0203", "VN"));
        encounter.put("status", "finished");
        encounter.set("class", Entries.coding(Codes.HL7 + "v3-ActCode", "IMP", "inpatient encounter"));
        encounter.set("serviceType", Entries.concept(stay.unit()));
        encounter.set("subject", entries.reference("Patient", record.id()));
        var attending = encounter.putArray("participant").addObject();
        attending.putArray("type").add(Entries.concept("v3-ParticipationType", "ATND"));
        attending.set("individual", entries.reference("Practitioner", id(stay.physician())));
        encounter
                .putObject("period")
                .put("start", stay.from().toString())
                .put("end", stay.to().toString());
        encounter.putArray("reasonCode").add(Entries.concept(record.reason()));
        var around = encounter.putObject("hospitalization");
        around.set("admitSource", Entries.concept(stay.admission()));
        around.set("dischargeDisposition", Entries.concept(stay.discharge()));
        encounter.set("serviceProvider", entries.reference("Organization", HOSPITAL));
    }

    /** “dr-fictif-garance”: one practitioner however often the record names them. */
    static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.substring(0, Math.min(60, id.length()));
    }
}
