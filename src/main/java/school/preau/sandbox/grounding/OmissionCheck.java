package school.preau.sandbox.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.platform.LocalText;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.Severity;

/**
 * What a discharge letter must say and does not: what the patient's author listed, and the contents of article R.1112-1-2 II of the
 * Public Health Code (identity and stay, treatments at discharge and stopped ones, results awaited, what comes next), with allergies
 * and implanted devices.
 */
final class OmissionCheck {

    /** The letter is written to the family physician: « votre cabinet », « merci de la revoir ». */
    private static final Pattern OF_THE_READER =
            Pattern.compile("\\b(?:medecin traitant|generaliste|medecin de famille|pediatre traitant)\\b");

    private static final Pattern READER = Pattern.compile(
            "\\b(?:mt|medecin traitant|generaliste|pediatre traitant|medecin de famille|(?:votre|ton) (?:cabinet|consultation)|chez (?:vous|toi)|par vos soins"
                    + "|(?:vous|tu) (?:l[ea] |l'|les |me l[ea] )?(?:re)?(?:ver|voy)\\w+|merci de l[ea' ]{1,2}(?:revoir|recevoir|examiner|surveiller)|(?:de|a) (?:l[ea] |les )?(?:re)?voir\\b|(?:avec|par) (?:vous|toi)\\b)");

    private final Examination letter;
    private final RecordFacts facts;
    private final Reading reading;
    private final Wording wording;

    /** Lines the author's own list speaks of: nobody is told twice. */
    private final Set<String> listed = new HashSet<>();

    private OmissionCheck(Examination letter, String text) {
        this.letter = letter;
        this.facts = letter.facts();
        this.reading = letter.letter();
        this.wording = Wording.of(text);
    }

    static void run(Examination letter, String text) {
        var check = new OmissionCheck(letter, text);
        check.listed();
        check.identityAndStay();
        check.treatments();
        check.allergies();
        check.awaited();
        check.next();
        check.devices();
    }

    private void listed() {
        for (var mention : facts.record().mustMention()) {
            listed.add(mention.evidence());
            boolean said = wording.says(mention.any(), mention.all(), List.of());
            boolean told = (mention.code() == ErrorCode.ALLERGY && letter.found(ErrorCode.ALLERGY))
                    || contradicted(mention.evidence());
            if (!said && !told) {
                letter.omission(mention.code(), mention.severity(), mention.evidence(), mention.says());
            }
        }
    }

    /** Whether the letter says it, and says it wrongly: that has been told. */
    private boolean contradicted(String evidence) {
        boolean side = facts.record().problems().stream()
                        .anyMatch(line ->
                                line.id().equals(evidence) && line.side().isPresent())
                && letter.found(ErrorCode.SIDE);
        return side
                || letter.findings().stream()
                        .anyMatch(finding ->
                                finding.evidence().filter(evidence::equals).isPresent()
                                        && finding.passage().isPresent());
    }

    private void identityAndStay() {
        var record = facts.record();
        if (!reading.text().contains(FoldedText.fold(record.identity().name()))) {
            letter.omission(
                    ErrorCode.MINOR_OMISSION,
                    Severity.MINOR,
                    PatientLines.IDENTITY,
                    LocalText.same(record.identity().givenName() + " "
                            + record.identity().name()));
        }
        var days = reading.dates().stream().map(Dates.Mention::day).toList();
        var stay = record.stay();
        if ((!days.contains(stay.from()) || !days.contains(stay.to())) && !letter.found(ErrorCode.DATE)) {
            letter.omission(
                    ErrorCode.MINOR_OMISSION,
                    Severity.MINOR,
                    PatientLines.STAY,
                    PatientLines.of(record)
                            .find(PatientLines.STAY)
                            .orElseThrow()
                            .text());
        }
    }

    private void treatments() {
        Set<String> named = new HashSet<>();
        letter.drugs().forEach(mention -> named.add(mention.drug().name()));
        Set<String> told = new HashSet<>();
        facts.medications().filter(line -> listed.contains(line.id())).forEach(line -> told.add(RecordFacts.key(line)));
        Stream.concat(
                        facts.record().medications().discharge().stream(),
                        facts.record().medications().stopped().stream())
                .filter(line -> told.add(RecordFacts.key(line)))
                .filter(line -> !named.contains(RecordFacts.key(line)))
                .forEach(this::untold);
    }

    private void untold(Medication line) {
        boolean asNeeded = line.asNeeded();
        if (!contradicted(line.id())) {
            letter.omission(
                    asNeeded ? ErrorCode.MINOR_OMISSION : ErrorCode.CRITICAL_OMISSION,
                    asNeeded ? Severity.MINOR : Severity.MAJOR,
                    line.id(),
                    PatientLines.of(facts.record())
                            .find(line.id())
                            .orElseThrow()
                            .text());
        }
    }

    private void allergies() {
        for (var line : facts.record().allergies()) {
            boolean named = Stream.concat(Stream.of(line.substance().fr()), line.synonyms().stream())
                    .flatMap(name -> Stream.of(name.split("[(),]")))
                    .filter(name -> !name.isBlank())
                    .anyMatch(wording::says);
            if (!listed.contains(line.id()) && !named && !letter.found(ErrorCode.ALLERGY)) {
                letter.omission(ErrorCode.CRITICAL_OMISSION, Severity.MAJOR, line.id(), line.substance());
            }
        }
    }

    private void awaited() {
        for (var line : facts.record().pending()) {
            if (!listed.contains(line.id()) && !named(line.label().fr(), line.synonyms())) {
                letter.omission(ErrorCode.MINOR_OMISSION, Severity.MINOR, line.id(), line.label());
            }
        }
    }

    private void next() {
        var days = reading.dates().stream().map(Dates.Mention::day).toList();
        for (var line : facts.record().followUp()) {
            boolean day = line.on().filter(days::contains).isPresent();
            boolean toTheReader =
                    OF_THE_READER.matcher(FoldedText.fold(line.label().fr())).find()
                            && (READER.matcher(reading.text()).find() || readerIsSeen());
            if (!listed.contains(line.id())
                    && !day
                    && !toTheReader
                    && !named(line.label().fr(), line.synonyms())) {
                letter.omission(ErrorCode.MINOR_OMISSION, Severity.MINOR, line.id(), line.label());
            }
        }
    }

    /** « Dr Fictif-Sauge dans les quinze jours »: the family physician by name, with a delay or a day. */
    private boolean readerIsSeen() {
        String name =
                FoldedText.fold(facts.record().generalPractitioner().name()).replaceFirst("^.* ", "");
        return Pattern.compile(Pattern.quote(name) + "[^.;]{0,40}\\b(?:dans|sous|d'ici|le \\d|avant) ")
                .matcher(reading.text())
                .find();
    }

    private void devices() {
        var stay = facts.record().stay();
        for (var line : facts.record().devices()) {
            // What was implanted earlier is history; the article asks for what this stay implanted.
            boolean now = line.on().filter(on -> !on.isBefore(stay.from())).isPresent();
            boolean kind = wording.says(line.label().fr().split("[ ,(']", 2)[0]);
            if (now
                    && !kind
                    && !listed.contains(line.id())
                    && !named(line.label().fr(), line.synonyms())) {
                letter.omission(ErrorCode.CRITICAL_OMISSION, Severity.MAJOR, line.id(), line.label());
            }
        }
    }

    /** Whether the label, a synonym or a telling word of the label stands in the letter. */
    private boolean named(String label, List<String> synonyms) {
        return Stream.concat(Stream.of(RecordFacts.head(label)), synonyms.stream())
                        .anyMatch(wording::says)
                || Stream.of(FoldedText.fold(label).split("[ ',;:()]"))
                        .filter(word -> word.length() >= 7 && Topic.telling(word))
                        .anyMatch(word -> Pattern.compile("(?<![a-z])" + Pattern.quote(word))
                                .matcher(reading.text())
                                .find());
    }
}
