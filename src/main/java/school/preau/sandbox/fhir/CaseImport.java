package school.preau.sandbox.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import school.preau.platform.ContentFolder;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Translations;
import school.preau.sandbox.PatientRead;
import school.preau.sandbox.PatientReader;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Provenance;
import school.preau.sandbox.screen.PrivacyScreen;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes a fictional patient of a case from the hospital's test system, a bundle of FHIR R4. Names, numbers, contacts and addresses are
 * replaced, the same by the same; every date is shifted by one number of weeks that nobody is told; ages from ninety on become
 * ninety; every text passes the privacy screen. What cannot be made fit is refused with its place. Only what is understood is kept: of
 * extensions, notes, pictures and whatever else a bundle may hold, nothing.
 *
 * <p>The source is read from memory and left there; nothing of it is logged, and no reason quotes it.
 */
public final class CaseImport {

    /** No more than this is read of a file. */
    public static final int MAX_BYTES = BoundedJson.MAX_BYTES;

    private final PrivacyScreen screen = new PrivacyScreen();
    private final Translations words;
    private final RandomGenerator chance;
    private final Clock clock;

    /** @param chance unpredictable, so that nobody can undo the shift */
    public CaseImport(Translations words, RandomGenerator chance, Clock clock) {
        this.words = words;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * @param sites names of the hospital that texts may hold and the bundle does not say
     * @param taken names of the patients there are
     */
    public CaseOutcome take(byte[] json, List<String> sites, Set<String> taken) {
        return switch (BoundedJson.read(json)) {
            case BoundedJson.Reading.Not(ImportReason why) -> new CaseOutcome.Refused(List.of(why));
            case BoundedJson.Reading.Read(var root) -> {
                var report = new ImportReport();
                var record = SourceBundle.of(Item.bundle(root), report)
                        .flatMap(bundle -> frame(bundle, report))
                        .flatMap(frame -> record(frame, sites, taken, report));
                yield record.isPresent() && report.refusals().isEmpty()
                        ? new CaseOutcome.Taken(
                                record.get().folder(), record.get().glosses(), report.notes())
                        : new CaseOutcome.Refused(report.refusals());
            }
        };
    }

    /** The few things without which there is no case. */
    private record Frame(
            SourceBundle bundle,
            Item patient,
            Item encounter,
            DateShift shift,
            LocalDate from,
            LocalDate to,
            LocalDate born) {}

    private record Made(ContentFolder folder, int glosses) {}

    private Optional<Frame> frame(SourceBundle bundle, ImportReport report) {
        var patients = bundle.all("Patient");
        var stays = bundle.all("Encounter").stream()
                .filter(encounter -> bundle.all("Encounter").size() == 1
                        || Set.of("IMP", "ACUTE", "NONAC")
                                .contains(encounter.at("class").text("code").orElse("")))
                .toList();
        if (patients.size() != 1) {
            report.refuse(bundle.root(), patients.size() + " patients.", "Export one Patient.");
        }
        if (stays.size() != 1) {
            report.refuse(bundle.root(), stays.size() + " stays.", "Export one Encounter, or one of class IMP.");
        }
        if (patients.size() != 1 || stays.size() != 1) {
            return Optional.empty();
        }
        var patient = patients.getFirst();
        var encounter = stays.getFirst();
        var shift = DateShift.random(chance);
        var from = shift.day(encounter.at("period").text("start"));
        var to = shift.day(encounter.at("period").text("end"));
        var born = shift.day(patient.text("birthDate"));
        if (from.isEmpty() || to.isEmpty()) {
            report.refuse(
                    encounter.at("period"),
                    "The stay has no beginning or no end.",
                    "Give start and end: a letter is written at the end.");
        } else if (to.get().isBefore(from.get())) {
            report.refuse(encounter.at("period"), "The stay ends before it begins.", "Correct start or end.");
        }
        if (born.isEmpty()) {
            report.refuse(
                    patient.at("birthDate"),
                    "The day of birth is missing or no day.",
                    "Give it as year, month and day.");
        } else if (from.isPresent() && !born.get().isBefore(from.get())) {
            report.refuse(
                    patient.at("birthDate"),
                    "The patient is born after the stay began.",
                    "Correct the day of birth or the stay.");
        }
        if (!Set.of("male", "female").contains(patient.text("gender").orElse(""))) {
            report.refuse(patient.at("gender"), "The record needs a sex.", "Give male or female.");
        }
        if (!Person.of(PeopleIn.officialName(patient)).named()) {
            report.refuse(
                    patient.at("name"),
                    "The patient has no name, so it could not be looked for in the texts.",
                    "Give the name.");
        }
        return report.refusals().isEmpty()
                ? Optional.of(new Frame(
                        bundle, patient, encounter, shift, from.orElseThrow(), to.orElseThrow(), born.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Made> record(Frame frame, List<String> sites, Set<String> taken, ImportReport report) {
        var patient = frame.patient();
        var harvest = Harvest.of(frame.bundle().root(), sites);
        harvest.namesInTexts(frame.bundle().root(), screen);
        if (harvest.tooMuch()) {
            report.refuse(
                    frame.bundle().root(),
                    "More than " + Harvest.MOST + " names, numbers and addresses.",
                    "Export one stay of one patient, with the people of this stay.");
            return Optional.empty();
        }
        var names = new Pseudonyms(chance, words(harvest, taken));
        var person = Person.of(PeopleIn.officialName(patient));
        names.family(person.family());
        person.given().forEach(given -> names.given(given, PeopleIn.sex(patient)));
        harvest.people.forEach(other -> {
            other.families().forEach(names::family);
            other.given().stream()
                    .filter(given -> Folding.fold(given).length() > 1)
                    .forEach(names::given);
        });
        int year = Integer.parseInt(
                frame.encounter().at("period").text("start").orElseThrow().substring(0, 4));
        var cleaning = new Cleaning(screen, harvest, names, new WrittenDates(frame.shift(), year), report);
        var source = new Source(frame.bundle(), cleaning, frame.shift(), report);
        String street = street(harvest);
        cleaning.live(street);

        var people = new PeopleIn(source, names, chance, words);
        LocalDate born = people.born(frame.born(), frame.from());
        if (!born.equals(frame.born())) {
            cleaning.old(born.getYear());
        }
        var identity = people.identity(patient, born, street + ", 00000 Ville-Fictive");
        var stay = people.stay(frame.encounter(), frame.from(), frame.to());
        var documents = new DocumentsIn(source, stay, people, words);
        var lines = new LinesIn(source, stay, words);
        var kept = documents.read();
        var problems = lines.problems();
        var reason = source.concept(frame.encounter().first("reasonCode"))
                .or(() -> problems.stream().findFirst().map(PatientRecord.Condition::label));
        if (reason.isEmpty()) {
            report.refuse(
                    frame.encounter().at("reasonCode"),
                    "Neither a reason of the stay nor a problem.",
                    "Give a reasonCode with a text.");
            return Optional.empty();
        }
        var record = new PatientRecord(
                Folding.slug(names.family(person.family())),
                problems.stream()
                        .filter(PatientRecord.Condition::present)
                        .findFirst()
                        .map(PatientRecord.Condition::label)
                        .orElse(reason.get()),
                2,
                "none",
                identity,
                people.generalPractitioner(patient),
                people.contacts(patient),
                stay,
                reason.get(),
                problems,
                lines.allergies(),
                new MedicationsIn(source, stay, documents.kept()).read(),
                new ResultsIn(source, stay).read(),
                lines.acts(),
                lines.devices(),
                lines.events(),
                lines.pending(),
                lines.followUp(),
                List.of(),
                kept,
                provenance());
        if (!report.refusals().isEmpty()) {
            return Optional.empty();
        }
        prove(PatientFolder.filled(record), cleaning, report);
        int glosses = PatientFolder.missingGlosses(record);
        return Optional.of(new Made(PatientFolder.of(record), glosses));
    }

    /** Words a pseudonym must not be made of. */
    private static Set<String> words(Harvest harvest, Set<String> taken) {
        var words = new HashSet<String>();
        harvest.people.forEach(person -> {
            person.families()
                    .forEach(name -> words.addAll(List.of(Folding.fold(name).split(" "))));
            person.given()
                    .forEach(name -> words.addAll(List.of(Folding.fold(name).split(" "))));
        });
        taken.forEach(patient -> words.addAll(List.of(patient.split("-"))));
        words.addAll(harvest.towns.stream().map(Folding::fold).toList());
        return words;
    }

    /** Not where somebody of the source lives already, should it be fictional itself. */
    private String street(Harvest harvest) {
        String street;
        do {
            street = (1 + chance.nextInt(90)) + " rue de l'Exercice";
        } while (Folding.anyBegins(harvest.addressLines, street));
        return street;
    }

    private Provenance provenance() {
        return new Provenance(
                List.of(words.text(Language.FR, "sandbox.fhir.author")),
                LocalDate.now(clock),
                new LocalText(
                        words.text(Language.FR, "sandbox.fhir.statement"),
                        words.text(Language.EN, "sandbox.fhir.statement")));
    }

    /** Reads the folder back as the school will, and screens each of its texts once more: with reserved identifiers and nothing else. */
    private static void prove(ContentFolder folder, Cleaning cleaning, ImportReport report) {
        if (PatientReader.read(folder) instanceof PatientRead.Broken(var problems)) {
            problems.forEach(problem -> report.refuse(
                    file(problem.file()),
                    "The patient made of this case is not sound at line " + problem.line() + ".",
                    problem.remedy()));
        }
        for (String path : folder.paths()) {
            String text = new String(folder.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
            texts(path, text)
                    .filter(found -> cleaning.leaks(found.text()))
                    .forEach(found -> report.refuse(
                            file(found.place()),
                            "After replacing, something of the source or something that names somebody is still there.",
                            "Take it out of the texts in the test system and export again."));
        }
    }

    private record Found(String place, String text) {}

    /** Every text of a file, without the keys: “born” would be a cue. */
    private static Stream<Found> texts(String path, String text) {
        return path.endsWith(".yaml")
                ? values(path + ":", new Yaml(new SafeConstructor(new LoaderOptions())).load(text))
                : Stream.of(new Found(path, text));
    }

    private static Stream<Found> values(String place, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(entry -> values(place + " " + entry.getKey(), entry.getValue()));
            case List<?> list ->
                IntStream.range(0, list.size()).boxed().flatMap(i -> values(place + " " + (i + 1), list.get(i)));
            case String text -> Stream.of(new Found(place, text));
            case null, default -> Stream.empty();
        };
    }

    private static Item file(String path) {
        return new Item(MissingNode.getInstance(), path);
    }
}
