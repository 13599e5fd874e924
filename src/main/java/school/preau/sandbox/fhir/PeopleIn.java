package school.preau.sandbox.fhir;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRecord.Contact;
import school.preau.sandbox.PatientRecord.Identity;
import school.preau.sandbox.PatientRecord.Practitioner;
import school.preau.sandbox.PatientRecord.Sex;
import school.preau.sandbox.PatientRecord.Stay;

/** Reads who the patient is, who is around, and the stay: nothing of it is kept but sex, shifted dates and the ward. */
final class PeopleIn {

    /** Above it an age alone can name somebody. */
    static final int OLDEST = 90;

    private final Source source;
    private final Pseudonyms names;
    private final RandomGenerator chance;
    private final Translations words;

    PeopleIn(Source source, Pseudonyms names, RandomGenerator chance, Translations words) {
        this.source = source;
        this.names = names;
        this.chance = chance;
        this.words = words;
    }

    static Sex sex(Item patient) {
        return patient.text("gender").filter("female"::equals).isPresent() ? Sex.FEMALE : Sex.MALE;
    }

    /** The name somebody is born with, else the first there is. */
    static Item officialName(Item patient) {
        var all = patient.all("name");
        return all.stream()
                .filter(name -> name.text("use").filter("official"::equals).isPresent())
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? patient.at("name") : all.getFirst());
    }

    /** Old age capped: whoever is ninety or more becomes ninety. */
    LocalDate born(LocalDate shifted, LocalDate from) {
        return Period.between(shifted, from).getYears() >= OLDEST
                ? from.minusYears(OLDEST).minusDays(chance.nextInt(300))
                : shifted;
    }

    Identity identity(Item patient, LocalDate born, String address) {
        var person = Person.of(officialName(patient));
        Sex sex = sex(patient);
        String family = names.family(person.family()).toUpperCase(Locale.ROOT);
        var nationals =
                patient.all("identifier").stream().filter(PeopleIn::national).toList();
        var nir = nationals.isEmpty() ? Optional.<String>empty() : Optional.of(nir(sex, born));
        nationals.stream()
                .flatMap(identifier -> identifier.text("value").stream())
                .forEach(value -> names.stand(value, nir.orElseThrow()));
        return new Identity(
                family,
                Optional.empty(),
                person.given().isEmpty()
                        ? names.given("", sex)
                        : names.given(person.given().getFirst(), sex),
                sex,
                born,
                ipp(patient),
                nir,
                address,
                phone(patient));
    }

    /** One number for each of the patient's in the source: the texts speak of the same. */
    private String ipp(Item patient) {
        String ipp = names.number("the patient", "FICTIF-", 6);
        patient.all("identifier").stream()
                .filter(identifier -> !national(identifier))
                .flatMap(identifier -> identifier.text("value").stream())
                .forEach(value -> names.stand(value, ipp));
        return ipp;
    }

    private Optional<String> phone(Item who) {
        return who.all("telecom").stream()
                .filter(contact ->
                        contact.text("system").filter("phone"::equals).isPresent())
                .flatMap(contact -> contact.text("value").stream())
                .map(names::phone)
                .findFirst();
    }

    static boolean national(Item identifier) {
        return identifier
                        .text("system")
                        .filter(system -> system.contains("1.2.250.1.213.1.4."))
                        .isPresent()
                || identifier.at("type").coded("NI")
                || identifier.at("type").coded("NH")
                || identifier
                        .text("value")
                        .map(value -> value.replaceAll("\\s", ""))
                        .filter(value -> value.matches("[12]\\d{4}(?:\\d{2}|2[AB])\\d{6}(?:\\d{2})?"))
                        .isPresent();
    }

    /** Order 000, which nobody has, and the right key. */
    static String nir(Sex sex, LocalDate born) {
        String number =
                "%d%02d%02d34172000".formatted(sex == Sex.MALE ? 1 : 2, born.getYear() % 100, born.getMonthValue());
        long key = 97 - Long.parseLong(number) % 97;
        return "%s %s %s 34 172 000 %02d"
                .formatted(number.substring(0, 1), number.substring(1, 3), number.substring(3, 5), key);
    }

    Practitioner generalPractitioner(Item patient) {
        var first = patient.first("generalPractitioner");
        var found = source.bundle.resolve(patient, first);
        var name = name(patient, first);
        if (name.isEmpty()) {
            source.report.note(patient, "No general practitioner: one was invented.");
        }
        return new Practitioner(
                name.orElseGet(() -> "Dr " + names.family("the general practitioner")), found.flatMap(this::phone));
    }

    /** “Dr Fictif-Lilas” for whoever a reference points at. */
    Optional<String> name(Item holder, Item reference) {
        return source.bundle
                .resolve(holder, reference)
                .map(who -> who.type().equals("PractitionerRole")
                        ? source.bundle.resolve(who, who.at("practitioner")).orElse(who)
                        : who)
                .filter(who -> who.first("name").exists() && !who.type().equals("Organization"))
                .map(who -> Person.of(who.first("name")))
                .or(() -> reference.text("display").map(Person::of))
                .filter(Person::named)
                .map(person -> person.title().orElse("Dr") + " " + names.family(person.family()));
    }

    List<Contact> contacts(Item patient) {
        var contacts = new ArrayList<Contact>();
        Stream.concat(patient.all("contact").stream(), source.bundle.all("RelatedPerson").stream())
                .forEach(other -> {
                    var person = Person.of(other.first("name"));
                    if (!person.named()) {
                        source.report.note(other, "A contact without a name was left out.");
                        return;
                    }
                    LocalText link = source.concept(other.first("relationship"))
                            .orElse(new LocalText(
                                    words.text(Language.FR, "sandbox.fhir.relative"),
                                    words.text(Language.EN, "sandbox.fhir.relative")));
                    String title = person.title().map(word -> word + " ").orElse("");
                    String given = person.given().isEmpty()
                            ? ""
                            : names.given(person.given().getFirst()) + " ";
                    contacts.add(new Contact(
                            source.id(link, "proche"),
                            title + given + names.family(person.family()),
                            link,
                            phone(other)));
                });
        return contacts;
    }

    Stay stay(Item encounter, LocalDate from, LocalDate to) {
        String number = names.number("the stay", "FICTIF-S-", 4);
        encounter.all("identifier").stream()
                .flatMap(identifier -> identifier.text("value").stream())
                .forEach(value -> names.stand(value, number));
        var unit = source.concept(encounter.at("serviceType"))
                .or(() -> source.text(encounter.first("location").at("location"), "display"));
        if (unit.isEmpty()) {
            source.report.note(encounter.at("serviceType"), "The ward is not named: write it in “stay: unit”.");
        }
        var around = encounter.at("hospitalization");
        var attending = encounter.all("participant").stream()
                .sorted(Comparator.comparing(who -> who.all("type").stream().noneMatch(type -> type.coded("ATND"))))
                .flatMap(who -> name(encounter, who.at("individual")).stream())
                .findFirst();
        if (attending.isEmpty()) {
            source.report.note(encounter.at("participant"), "No physician of the stay: one was invented.");
        }
        return new Stay(
                number,
                unit.orElse(said("sandbox.fhir.ward-unknown")),
                from,
                to,
                attending.orElseGet(() -> "Dr " + names.family("the physician")),
                source.concept(around.at("admitSource")).orElse(said("sandbox.fhir.not-said")),
                source.concept(around.at("dischargeDisposition")).orElse(said("sandbox.fhir.not-said")));
    }

    private LocalText said(String key) {
        return new LocalText(words.text(Language.FR, key), words.text(Language.EN, key));
    }
}
