package school.preau.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import school.preau.platform.LocalText;
import school.preau.platform.YamlMap;
import school.preau.sandbox.PatientRecord.Contact;
import school.preau.sandbox.PatientRecord.Identity;
import school.preau.sandbox.PatientRecord.Practitioner;
import school.preau.sandbox.PatientRecord.Sex;
import school.preau.sandbox.PatientRecord.Stay;

/** Reads who the patient is, who is around, and the stay; refuses every identifier that is not reserved for fiction. */
final class IdentityParts {

    private final YamlMap yaml;

    IdentityParts(YamlMap yaml) {
        this.yaml = yaml;
    }

    Identity identity() {
        var map = yaml.map("identity").orElseGet(() -> {
            yaml.missing("identity", "names, sex, birth date and numbers");
            return yaml;
        });
        if (map == yaml) {
            return new Identity(
                    "", Optional.empty(), "", Sex.MALE, LocalDate.EPOCH, "", Optional.empty(), "", Optional.empty());
        }
        var identity = new Identity(
                map.string("birth-name"),
                map.optionalString("used-name"),
                map.string("given-name"),
                map.choice("sex", Sex.class),
                map.date("born"),
                map.string("ipp"),
                map.optionalString("nir"),
                map.string("address"),
                map.optionalString("phone"));
        name(map, "birth-name", identity.birthName());
        identity.usedName().ifPresent(name -> name(map, "used-name", name));
        reserved(map, "ipp", identity.ipp(), ReservedIdentifiers::hospitalNumber, "Write FICTIF- and digits.");
        identity.nir()
                .ifPresent(nir -> reserved(
                        map, "nir", nir, ReservedIdentifiers::nir, "Use order 000 and the key 97 − number mod 97."));
        reserved(map, "address", identity.address(), ReservedIdentifiers::address, "Use the postcode 00000.");
        identity.phone().ifPresent(phone -> phone(map, phone));
        map.done();
        return identity;
    }

    Practitioner generalPractitioner() {
        var map = yaml.map("general-practitioner");
        if (map.isEmpty()) {
            yaml.missing("general-practitioner", "a name and a phone");
            return new Practitioner("", Optional.empty());
        }
        var practitioner = new Practitioner(map.get().string("name"), map.get().optionalString("phone"));
        name(map.get(), "name", practitioner.name());
        practitioner.phone().ifPresent(phone -> phone(map.get(), phone));
        map.get().done();
        return practitioner;
    }

    List<Contact> contacts() {
        return yaml.maps("contacts").stream()
                .map(map -> {
                    var contact = new Contact(
                            map.slug("id"), map.string("name"), map.localText("link"), map.optionalString("phone"));
                    name(map, "name", contact.name());
                    contact.phone().ifPresent(phone -> phone(map, phone));
                    map.done();
                    return contact;
                })
                .toList();
    }

    Stay stay() {
        var map = yaml.map("stay");
        if (map.isEmpty()) {
            yaml.missing("stay", "number, unit, from, to, physician, admission and discharge");
            var epoch = LocalDate.EPOCH;
            return new Stay("", LocalText.EMPTY, epoch, epoch, "", LocalText.EMPTY, LocalText.EMPTY);
        }
        var stay = new Stay(
                map.get().string("number"),
                map.get().localText("unit"),
                map.get().date("from"),
                map.get().date("to"),
                map.get().string("physician"),
                map.get().localText("admission"),
                map.get().localText("discharge"));
        reserved(
                map.get(), "number", stay.number(), ReservedIdentifiers::hospitalNumber, "Write FICTIF-S- and digits.");
        name(map.get(), "physician", stay.physician());
        if (stay.to().isBefore(stay.from())) {
            map.get().problem("to", "The stay ends before it begins.", "Correct “from” or “to”.");
        }
        map.get().done();
        return stay;
    }

    private static void name(YamlMap map, String key, String name) {
        reserved(map, key, name, ReservedIdentifiers::name, "Use a name made with Fictif, such as Fictif-Aubry.");
    }

    private static void phone(YamlMap map, String phone) {
        reserved(
                map,
                "phone",
                phone,
                ReservedIdentifiers::phone,
                "Use 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 or 06 39 98 and four digits.");
    }

    private static void reserved(YamlMap map, String key, String value, Predicate<String> rule, String remedy) {
        if (!value.isEmpty() && !rule.test(value)) {
            map.problem(key, "“" + value + "” is not reserved for fiction: it could be somebody's.", remedy);
        }
    }
}
