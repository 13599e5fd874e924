package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.Side;

/** The record of a patient, prepared for comparing letters with it: once a patient, then for any number of letters. */
final class RecordFacts {

    private static final Pattern EVE = Pattern.compile("\\b(?:la veille|hier|depuis (?:24|48) ?h)");

    private final PatientRecord record;
    private final Statements statements;
    private final DrugNames drugNames;
    private final List<Lexicon.Term> otherActs;
    private final List<Lexicon.Term> otherDiagnoses;
    private final List<Lexicon.Term> deniedDiagnoses;
    private final Set<String> drugsNamed = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final KnownNumbers numbers;
    private final Map<String, Set<Side>> sides = new HashMap<>();
    private final Set<String> sidedHeads = new HashSet<>();
    private final List<Topic> topics;
    private final Map<String, List<Sought>> conditionWords = new HashMap<>();
    private final Analytes analytes;
    private final Map<String, List<Quantity>> amounts = new ConcurrentHashMap<>();

    RecordFacts(PatientRecord record) {
        this.record = record;
        this.statements = new Statements(record);
        this.drugNames = new DrugNames(medications()
                .flatMap(line -> Stream.concat(Stream.of(line.substance()), line.brand().stream()))
                .toList());
        statements
                .readings()
                .forEach(reading -> DrugMention.in(reading, drugNames)
                        .forEach(mention -> drugsNamed.add(mention.drug().name())));
        medications().forEach(line -> {
            drugsNamed.add(key(line));
            // Each of a combination is known: « l'association tiotropium et olodatérol ».
            for (String part : line.substance().split("[/+]")) {
                Lexicon.own().drug(part.strip()).ifPresent(drug -> drugsNamed.add(drug.name()));
            }
        });
        collectDays();
        this.numbers = new KnownNumbers(record, statements, years);
        collectSides();
        this.topics = Topic.of(record, statements);
        record.problems().forEach(line -> conditionWords.put(line.id(), phrases(line)));
        this.analytes = new Analytes(record, statements);
        this.otherActs = Lexicon.own().acts().stream()
                .filter(act -> statements.all().stream().noneMatch(statement -> done(act.pattern(), statement.text())))
                .toList();
        this.otherDiagnoses = Lexicon.own().diagnoses().stream()
                .filter(diagnosis -> !statements.mention(diagnosis.pattern()))
                .toList();
        this.deniedDiagnoses = Lexicon.own().diagnoses().stream()
                .filter(diagnosis -> statements.mention(diagnosis.pattern())
                        && statements.all().stream()
                                .allMatch(statement -> denied(diagnosis.pattern(), statement.text())))
                .toList();
    }

    /** The amounts the text of a medication line names: of a take, of a puff, of a day. */
    List<Quantity> amounts(Medication line) {
        return amounts.computeIfAbsent(
                line.id(),
                key -> Reading.of(line.text().fr(), record.stay().to()).quantities());
    }

    private static boolean denied(Pattern diagnosis, String statement) {
        return diagnosis
                .matcher(statement)
                .results()
                .allMatch(match ->
                        Negations.denied(statement.substring(0, match.start()), statement.substring(match.end())));
    }

    private static boolean done(Pattern act, String statement) {
        return act.matcher(statement)
                .results()
                .anyMatch(match ->
                        Negations.done(statement.substring(0, match.start()), statement.substring(match.end())));
    }

    PatientRecord record() {
        return record;
    }

    Statements statements() {
        return statements;
    }

    DrugNames drugNames() {
        return drugNames;
    }

    /** Acts of the lexicon that the record does not say were done. */
    List<Lexicon.Term> otherActs() {
        return otherActs;
    }

    /** Diagnoses of the lexicon that the record does not mention. */
    List<Lexicon.Term> otherDiagnoses() {
        return otherDiagnoses;
    }

    /** Diagnoses of the lexicon that the record only denies. */
    List<Lexicon.Term> deniedDiagnoses() {
        return deniedDiagnoses;
    }

    Stream<Medication> medications() {
        var all = record.medications();
        return Stream.of(all.discharge(), all.stopped(), all.given(), all.admission())
                .flatMap(List::stream);
    }

    static List<Medication> of(List<Medication> list, String drug) {
        return list.stream().filter(line -> key(line).equals(drug)).toList();
    }

    /** The key under which a medication is found in a letter. */
    static String key(Medication line) {
        return Lexicon.own().drug(line.substance()).map(Lexicon.Drug::name).orElse(Lexicon.normal(line.substance()));
    }

    boolean namesDrug(String drug) {
        return drugsNamed.contains(drug);
    }

    boolean knowsDay(Dates.Mention day) {
        return day.in(days);
    }

    boolean knowsYear(int year) {
        return years.contains(year);
    }

    /** Whether a number stands anywhere in the record, or follows from it. */
    boolean knows(Quantity quantity) {
        return numbers.know(quantity);
    }

    /** The sides the record gives to what a letter names, there: to « plaie » of « pied », else to the place alone. */
    Set<Side> sides(Sides.Mention mention) {
        String place = Sides.place(mention.site());
        var found = EnumSet.noneOf(Side.class);
        mention.heads().forEach(head -> found.addAll(sides.getOrDefault(head + " " + place, Set.of())));
        if (found.isEmpty() && place.equals("cote")) {
            mention.heads().forEach(head -> found.addAll(sides.getOrDefault(head, Set.of())));
        }
        return found.isEmpty() && !place.equals("cote") ? sides.getOrDefault(place, Set.of()) : found;
    }

    Set<String> sidedHeads() {
        return sidedHeads;
    }

    int age(LocalDate on) {
        return KnownNumbers.age(record, on);
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    List<Topic> topics() {
        return topics;
    }

    Analytes analytes() {
        return analytes;
    }

    /** The label and synonyms of a problem, longest first. */
    List<Sought> words(Condition condition) {
        return conditionWords.getOrDefault(condition.id(), List.of());
    }

    private static List<Sought> phrases(Condition condition) {
        return Stream.concat(
                        Stream.concat(Stream.of(head(condition.label().fr())), condition.synonyms().stream()),
                        beginnings(head(condition.label().fr())))
                .map(FoldedText::fold)
                .flatMap(phrase -> Stream.concat(Stream.of(phrase), Lexicon.own().sameAs(phrase).stream()))
                .distinct()
                .filter(phrase -> phrase.length() >= 3)
                .sorted((one, other) -> other.length() - one.length())
                .map(phrase -> Sought.phrase(phrase, Topic.words(phrase)))
                .toList();
    }

    /** « fibrillation atriale » of « fibrillation atriale permanente »: two words or more, not ending in a little one. */
    private static Stream<String> beginnings(String label) {
        String[] words = label.split(" ");
        return IntStream.range(2, words.length)
                .filter(count -> words[count - 1].length() > 3)
                .mapToObj(count -> String.join(" ", List.of(words).subList(0, count)));
    }

    /** A label without what stands behind a comma, a bracket or a colon. */
    static String head(String label) {
        return label.split("[,(:;]| chez ", 2)[0].strip();
    }

    private void collectDays() {
        statements.all().forEach(statement -> days.addAll(statement.days()));
        var stay = record.stay();
        stay.from().datesUntil(stay.to().plusDays(1)).forEach(days::add);
        if (statements.mention(EVE)) {
            days.add(stay.from().minusDays(1));
        }
        days.add(record.identity().born());
        record.documents().forEach(document -> days.add(document.on()));
        days.forEach(day -> years.add(day.getYear()));
        record.problems()
                .forEach(line -> line.since().ifPresent(since -> years.add(Integer.parseInt(since.substring(0, 4)))));
        record.allergies().forEach(line -> line.since().ifPresent(years::add));
        statements
                .readings()
                .forEach(reading -> Pattern.compile("\\b(?:19|20)\\d{2}\\b")
                        .matcher(reading.text())
                        .results()
                        .forEach(year -> years.add(Integer.parseInt(year.group()))));
    }

    private void collectSides() {
        record.problems()
                .forEach(
                        line -> line.side().ifPresent(side -> sided(line.label().fr(), line.synonyms(), side)));
        record.acts()
                .forEach(
                        line -> line.side().ifPresent(side -> sided(line.label().fr(), line.synonyms(), side)));
        record.devices()
                .forEach(
                        line -> line.side().ifPresent(side -> sided(line.label().fr(), line.synonyms(), side)));
        // Where a line of the record gives what is ill or implanted a side, no document can change it.
        statements.ofLines().forEach(line -> sides(line, Set.of()));
        var settled = Set.copyOf(sides.keySet());
        statements.readings().forEach(reading -> sides(reading, settled));
    }

    private void sides(Reading reading, Set<String> settled) {
        Sides.in(reading, sidedHeads).forEach(mention -> {
            if (!Sides.lesion(mention.site()) || !settled.contains(Sides.place(mention.site()))) {
                side(mention.site(), mention.side());
            }
            mention.heads().stream()
                    .map(head -> head + " " + Sides.place(mention.site()))
                    .filter(there -> !settled.contains(there))
                    .forEach(there -> side(there, mention.side()));
        });
    }

    private void sided(String label, List<String> synonyms, Side side) {
        Stream.concat(Stream.of(label), synonyms.stream())
                .map(FoldedText::fold)
                .map(words -> words.split("[ ,(']", 2)[0])
                .filter(word -> word.length() >= 5)
                .forEach(word -> {
                    sidedHeads.add(word);
                    side(word, side);
                });
    }

    private void side(String site, Side side) {
        sides.computeIfAbsent(Sides.place(site), key -> EnumSet.noneOf(Side.class))
                .add(side);
    }

    /** The line of the record that gives a side to a place, for the evidence. */
    Optional<String> sideEvidence(String site) {
        var words = Pattern.compile("(?<![a-z])" + Pattern.quote(site));
        return Stream.of(
                        record.problems().stream()
                                .filter(line -> line.side().isPresent()
                                        && has(line.label().fr(), line.synonyms(), words))
                                .map(PatientRecord.Condition::id),
                        record.devices().stream()
                                .filter(line -> line.side().isPresent()
                                        && has(line.label().fr(), List.of(), words))
                                .map(PatientRecord.Device::id),
                        record.acts().stream()
                                .filter(line -> line.side().isPresent()
                                        && has(line.label().fr(), line.synonyms(), words))
                                .map(PatientRecord.Act::id))
                .flatMap(lines -> lines)
                .findFirst()
                .or(() -> statements.about(words).map(Statements.Statement::line));
    }

    private static boolean has(String label, List<String> synonyms, Pattern words) {
        return words.matcher(FoldedText.fold(label + " | " + String.join(" | ", synonyms)))
                .find();
    }
}
