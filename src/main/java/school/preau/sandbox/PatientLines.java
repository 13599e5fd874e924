package school.preau.sandbox;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PatientLine.Section;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.Line;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Result;

/**
 * Finds the line a finding points at. Besides the ids of the record, {@code identity}, {@code general-practitioner}, {@code stay} and
 * {@code reason} name the parts that have none.
 */
public final class PatientLines {

    public static final String IDENTITY = "identity";
    public static final String GENERAL_PRACTITIONER = "general-practitioner";
    public static final String STAY = "stay";
    public static final String REASON = "reason";

    static final Set<String> PARTS = Set.of(IDENTITY, GENERAL_PRACTITIONER, STAY, REASON);

    private final Map<String, PatientLine> byId = new LinkedHashMap<>();

    private PatientLines(PatientRecord record) {
        var identity = record.identity();
        add(
                Section.IDENTITY,
                IDENTITY,
                each(language -> identity.givenName() + " " + identity.name() + ", "
                        + Days.full(identity.born(), language) + ", " + identity.ipp()));
        add(
                Section.GENERAL_PRACTITIONER,
                GENERAL_PRACTITIONER,
                LocalText.same(record.generalPractitioner().name()));
        add(
                Section.STAY,
                STAY,
                each(language -> record.stay().unit().in(language) + ", "
                        + Days.full(record.stay().from(), language) + " – "
                        + Days.full(record.stay().to(), language)));
        add(Section.REASON, REASON, record.reason());
        for (var contact : record.contacts()) {
            add(
                    Section.CONTACTS,
                    contact.id(),
                    each(language -> contact.name() + ", " + contact.link().in(language)));
        }
        record.problems().forEach(line -> add(Section.PROBLEMS, line.id(), condition(line)));
        record.allergies()
                .forEach(line -> add(
                        Section.ALLERGIES,
                        line.id(),
                        each(language -> line.substance().in(language)
                                + (language == Language.FR ? "\u00a0: " : ": ")
                                + line.reaction().in(language)
                                + (line.since().isPresent()
                                        ? ", " + line.since().getAsInt()
                                        : ""))));
        medications(Section.ADMISSION_MEDICATIONS, record.medications().admission());
        medications(Section.STOPPED_MEDICATIONS, record.medications().stopped());
        medications(Section.DISCHARGE_MEDICATIONS, record.medications().discharge());
        medications(Section.GIVEN_MEDICATIONS, record.medications().given());
        record.results().forEach(line -> add(Section.RESULTS, line.id(), each(language -> result(line, language))));
        record.acts()
                .forEach(line -> add(
                        Section.ACTS,
                        line.id(),
                        each(language -> line.label().in(language) + ", " + Days.full(line.on(), language))));
        record.devices().forEach(line -> add(Section.DEVICES, line.id(), line.label()));
        record.events()
                .forEach(line -> add(
                        Section.EVENTS,
                        line.id(),
                        each(language -> line.label().in(language) + ", " + Days.full(line.on(), language))));
        record.pending()
                .forEach(line -> add(
                        Section.PENDING,
                        line.id(),
                        each(language -> line.label().in(language) + ", " + Days.full(line.ordered(), language))));
        record.followUp().forEach(line -> add(Section.FOLLOW_UP, line.id(), followUp(line)));
        record.documents()
                .forEach(line -> byId.put(
                        line.id(),
                        new PatientLine(line.id(), Section.DOCUMENTS, line.title(), Optional.of(line.id()))));
    }

    public static PatientLines of(PatientRecord record) {
        return new PatientLines(record);
    }

    public Optional<PatientLine> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every line in the order of the record. */
    public List<PatientLine> all() {
        return List.copyOf(byId.values());
    }

    /** Every entry with an id, what must be mentioned included. */
    static List<Line> all(PatientRecord record) {
        var all = new ArrayList<Line>();
        all.addAll(record.contacts());
        all.addAll(record.problems());
        all.addAll(record.allergies());
        all.addAll(record.medications().admission());
        all.addAll(record.medications().stopped());
        all.addAll(record.medications().discharge());
        all.addAll(record.medications().given());
        all.addAll(record.results());
        all.addAll(record.acts());
        all.addAll(record.devices());
        all.addAll(record.events());
        all.addAll(record.pending());
        all.addAll(record.followUp());
        all.addAll(record.documents());
        all.addAll(record.mustMention());
        return List.copyOf(all);
    }

    private static LocalText condition(Condition line) {
        return line.since()
                .map(since -> line.label().map(text -> text + " (" + since + ")"))
                .orElse(line.label());
    }

    private static LocalText followUp(PatientRecord.FollowUp line) {
        return line.on()
                .map(day -> each(language -> line.label().in(language) + ", " + Days.full(day, language)))
                .orElse(line.label());
    }

    private static String result(Result line, Language language) {
        var number = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(language.locale()));
        return line.name().in(language)
                + (language == Language.FR ? "\u00a0: " : ": ")
                + line.values().stream()
                        .map(value -> number.format(value.value()) + " ("
                                + Days.compact(value.at().toLocalDate(), language) + ")")
                        .collect(Collectors.joining(", "))
                + "\u00a0" + line.unit();
    }

    private void medications(Section section, List<Medication> lines) {
        for (Medication line : lines) {
            byId.put(line.id(), new PatientLine(line.id(), section, MedicationParts.line(line), line.source()));
        }
    }

    private void add(Section section, String id, LocalText text) {
        byId.put(id, new PatientLine(id, section, text, Optional.empty()));
    }

    private static LocalText each(Function<Language, String> text) {
        return new LocalText(text.apply(Language.FR), text.apply(Language.EN));
    }
}
