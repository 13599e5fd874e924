package school.preau.sandbox.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.platform.LocalText;
import school.preau.sandbox.PatientRecord.Dose;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Medications;
import school.preau.sandbox.PatientRecord.Moment;
import school.preau.sandbox.PatientRecord.Stay;

/** Reads what was taken before, stopped, given and prescribed at discharge. A drug whose dose cannot be told is a reason to refuse. */
final class MedicationsIn {

    private static final Pattern BRAND = Pattern.compile("(?<substance>[^()]+?) ?\\((?<brand>[^()]+)\\)");
    private static final Pattern WRITTEN_DOSE = Pattern.compile(
            "(?iu)(?<![\\d,.])(?<value>\\d{1,7}(?:[.,]\\d{1,4})?)[ \u00a0\u202f]?(?<unit>mg|g|µg|μg|mcg|UI|mL|mmol|%)(?![\\p{L}])");
    private static final Pattern TIMES = Pattern.compile(
            "(?iu)(?<n>\\d{1,2}|une|deux|trois|quatre|six) ?(?:fois|x|prises?)(?: ?(?:par|/) ?j(?:our)?)?|[x×] ?(?<x>\\d{1,2}) ?/ ?j");
    private static final Map<String, Integer> NUMBERS = Map.of("une", 1, "deux", 2, "trois", 3, "quatre", 4, "six", 6);
    private static final Map<String, Moment> WHEN = Map.ofEntries(
            Map.entry("MORN", Moment.MORNING),
            Map.entry("ACM", Moment.MORNING),
            Map.entry("CM", Moment.MORNING),
            Map.entry("PCM", Moment.MORNING),
            Map.entry("NOON", Moment.NOON),
            Map.entry("ACD", Moment.NOON),
            Map.entry("CD", Moment.NOON),
            Map.entry("PCD", Moment.NOON),
            Map.entry("EVE", Moment.EVENING),
            Map.entry("ACV", Moment.EVENING),
            Map.entry("CV", Moment.EVENING),
            Map.entry("PCV", Moment.EVENING),
            Map.entry("NIGHT", Moment.BEDTIME),
            Map.entry("HS", Moment.BEDTIME));
    private static final Map<String, Moment> WORDS =
            Map.of("matin", Moment.MORNING, "midi", Moment.NOON, "soir", Moment.EVENING, "coucher", Moment.BEDTIME);

    private final Source source;
    private final Stay stay;
    private final Map<Item, String> documents;

    private final List<Medication> admission = new ArrayList<>();
    private final List<Medication> stopped = new ArrayList<>();
    private final List<Medication> discharge = new ArrayList<>();
    private final List<Medication> given = new ArrayList<>();

    private enum Place {
        ADMISSION,
        STOPPED,
        DISCHARGE,
        GIVEN
    }

    /** @param documents ids of the documents that were kept, by their place in the source */
    MedicationsIn(Source source, Stay stay, Map<Item, String> documents) {
        this.source = source;
        this.stay = stay;
        this.documents = documents;
    }

    Medications read() {
        source.bundle.all("MedicationStatement").forEach(this::statement);
        source.bundle.all("MedicationRequest").forEach(this::request);
        int administered = source.bundle.all("MedicationAdministration").size()
                + source.bundle.all("MedicationDispense").size();
        if (administered > 0) {
            source.report.note(
                    source.bundle.root(),
                    administered + " administrations or dispenses were left out: requests and statements are read.");
        }
        return new Medications(admission, stopped, discharge, given);
    }

    private void statement(Item statement) {
        switch (statement.text("status").orElse("")) {
            case "stopped" -> add(statement, Place.STOPPED, statement.first("dosage"));
            case "not-taken", "entered-in-error", "on-hold", "intended" ->
                source.report.note(statement, "A drug that is not taken was left out.");
            default -> add(statement, Place.ADMISSION, statement.first("dosage"));
        }
    }

    private void request(Item request) {
        String status = request.text("status").orElse("");
        if (source.mistaken(request)
                || request.truth("doNotPerform")
                || Set.of("draft", "cancelled").contains(status)) {
            source.report.note(request, "A prescription that does not hold was left out.");
            return;
        }
        add(request, status.equals("stopped") ? Place.STOPPED : place(request), request.first("dosageInstruction"));
    }

    private Place place(Item request) {
        if (request.all("category").stream().anyMatch(category -> category.coded("discharge"))) {
            return Place.DISCHARGE;
        }
        if (request.all("category").stream().anyMatch(category -> category.coded("inpatient"))) {
            return Place.GIVEN;
        }
        var written = source.shift.day(request.text("authoredOn"));
        if (written.isEmpty() || !written.get().isBefore(stay.to())) {
            return Place.DISCHARGE;
        }
        return written.get().isBefore(stay.from()) ? Place.ADMISSION : Place.GIVEN;
    }

    private void add(Item line, Place place, Item dosage) {
        var concept = line.at("medicationCodeableConcept").exists()
                ? line.at("medicationCodeableConcept")
                : source.bundle
                        .resolve(line, line.at("medicationReference"))
                        .map(medication -> medication.at("code"))
                        .orElse(line.at("medicationReference"));
        var name = source.required(concept, "A drug");
        var why = source.concept(line.first("statusReason")).or(() -> source.concept(line.first("reasonCode")));
        if (place == Place.STOPPED && why.isEmpty()) {
            source.report.refuse(
                    line.at("statusReason"),
                    "A stopped drug does not say why.",
                    "Give the reason: the letter must say it.");
        }
        var dose = dose(dosage);
        var perDay = perDay(dosage);
        if (name.isEmpty() || dose.isEmpty() || perDay.isEmpty() || (place == Place.STOPPED && why.isEmpty())) {
            return;
        }
        var split = BRAND.matcher(name.get().fr());
        boolean branded = split.matches();
        var from = from(line, dosage, place);
        var days = from.isPresent() ? days(line, dosage, place, from.get()) : OptionalInt.empty();
        var list = switch (place) {
            case ADMISSION -> admission;
            case STOPPED -> stopped;
            case DISCHARGE -> discharge;
            case GIVEN -> given;
        };
        list.add(new Medication(
                source.id(name.get(), "medicament"),
                branded ? split.group("substance") : name.get().fr(),
                branded ? Optional.of(split.group("brand")) : Optional.empty(),
                source.code(
                        concept,
                        "[A-Z]\\d{2}[A-Z]{2}\\d{2}",
                        system -> system.equals(Codes.ATC) || system.endsWith("2.16.840.1.113883.6.73")),
                dose.get(),
                source.concept(dosage.at("route")).map(LocalText::fr).orElse(""),
                perDay.getAsInt(),
                moments(dosage),
                dosage.truth("asNeededBoolean")
                        || dosage.at("asNeededCodeableConcept").exists(),
                source.text(dosage, "text").orElseGet(() -> said(dose.get(), perDay.getAsInt())),
                document(line),
                from,
                days,
                place == Place.STOPPED ? Optional.of(stopped(line)) : Optional.empty(),
                place == Place.STOPPED ? why : Optional.empty()));
    }

    private static LocalText said(Dose dose, int perDay) {
        String amount = dose.value().stripTrailingZeros().toPlainString();
        return new LocalText(
                amount.replace('.', ',') + " " + dose.unit() + ", " + perDay + " fois par jour",
                amount + " " + dose.unit() + ", " + perDay + " times a day");
    }

    private Optional<Dose> dose(Item dosage) {
        var quantity = dosage.first("doseAndRate").at("doseQuantity");
        // Words are asked only when there is no quantity: “1 comprimé” and “comprimé de 40 mg” are two statements.
        var dose = quantity.exists()
                ? quantity.number("value").flatMap(amount -> unit(quantity).map(unit -> new Dose(amount, unit)))
                : dosage.text("text").flatMap(MedicationsIn::dose);
        if (dose.isEmpty() || dose.get().value().signum() <= 0) {
            source.report.refuse(
                    quantity,
                    "The dose of one take cannot be told.",
                    "Give a value and one of the units " + Dose.UNITS + ".");
            return Optional.empty();
        }
        return dose;
    }

    private static Optional<Dose> dose(String text) {
        var written = WRITTEN_DOSE.matcher(text);
        return written.find()
                ? known(written.group("unit"))
                        .map(unit ->
                                new Dose(new BigDecimal(written.group("value").replace(',', '.')), unit))
                : Optional.empty();
    }

    private static Optional<String> unit(Item quantity) {
        return quantity.text("code")
                .flatMap(Codes::written)
                .filter(Dose.UNITS::contains)
                .or(() -> quantity.text("unit").flatMap(MedicationsIn::known));
    }

    private static Optional<String> known(String unit) {
        String plain = switch (unit) {
            case "mcg", "ug", "μg" -> "µg";
            case "IU", "ui", "unités", "U" -> "UI";
            case "ml" -> "mL";
            default -> unit;
        };
        return Dose.UNITS.stream().filter(plain::equals).findFirst();
    }

    private OptionalInt perDay(Item dosage) {
        var repeat = dosage.at("timing").at("repeat");
        var found = structured(repeat);
        if (found.isEmpty()) {
            found = dosage.text("text").map(MedicationsIn::times).orElse(OptionalInt.empty());
        }
        if (found.isEmpty() || found.getAsInt() < 1 || found.getAsInt() > 24) {
            source.report.refuse(
                    repeat,
                    "How often a day it is taken cannot be told.",
                    "Give a whole number of takes a day, 1 to 24, in frequency, period and periodUnit.");
            return OptionalInt.empty();
        }
        return found;
    }

    private static OptionalInt structured(Item repeat) {
        var frequency = repeat.number("frequency");
        var period = repeat.number("period").filter(value -> value.signum() > 0);
        if (frequency.isPresent() && period.isPresent()) {
            BigDecimal hours = switch (repeat.text("periodUnit").orElse("")) {
                case "h" -> BigDecimal.valueOf(24);
                case "d" -> BigDecimal.ONE;
                default -> BigDecimal.ZERO;
            };
            BigDecimal perDay = frequency.get().multiply(hours).divide(period.get(), 6, RoundingMode.HALF_UP);
            return perDay.stripTrailingZeros().scale() <= 0 && perDay.compareTo(BigDecimal.valueOf(24)) <= 0
                    ? OptionalInt.of(perDay.intValue())
                    : OptionalInt.empty();
        }
        int moments = repeat.texts("when").size() + repeat.texts("timeOfDay").size();
        return moments > 0 ? OptionalInt.of(moments) : OptionalInt.empty();
    }

    private static OptionalInt times(String text) {
        var times = TIMES.matcher(text);
        if (times.find()) {
            String number = times.group("n") == null ? times.group("x") : times.group("n");
            Integer word = NUMBERS.get(number);
            return OptionalInt.of(word == null ? Integer.parseInt(number) : word);
        }
        int moments = words(text).size();
        return moments > 0 ? OptionalInt.of(moments) : OptionalInt.empty();
    }

    private static Set<Moment> words(String text) {
        var moments = EnumSet.noneOf(Moment.class);
        String folded = " " + Folding.fold(text) + " ";
        WORDS.forEach((word, moment) -> {
            if (folded.contains(" " + word + " ")) {
                moments.add(moment);
            }
        });
        return moments;
    }

    private static Set<Moment> moments(Item dosage) {
        var repeat = dosage.at("timing").at("repeat");
        var moments = EnumSet.noneOf(Moment.class);
        repeat.texts("when").stream().filter(WHEN::containsKey).map(WHEN::get).forEach(moments::add);
        if (moments.isEmpty() && !repeat.at("frequency").exists()) {
            moments.addAll(dosage.text("text").map(MedicationsIn::words).orElse(Set.of()));
        }
        return moments;
    }

    private Optional<LocalDate> from(Item line, Item dosage, Place place) {
        var bounds = dosage.at("timing").at("repeat").at("boundsPeriod");
        var written = source.shift
                .day(line.at("dispenseRequest").at("validityPeriod").text("start"))
                .or(() -> source.shift.day(bounds.text("start")))
                .or(() -> source.shift.day(line.text("authoredOn")));
        return switch (place) {
            case DISCHARGE ->
                Optional.of(written.filter(day -> !day.isBefore(stay.to())).orElse(stay.to()));
            case GIVEN -> written.filter(day -> Source.during(stay, day));
            case ADMISSION, STOPPED -> Optional.empty();
        };
    }

    private OptionalInt days(Item line, Item dosage, Place place, LocalDate from) {
        var repeat = dosage.at("timing").at("repeat");
        var days = Stream.of(
                        repeat.at("boundsDuration"), line.at("dispenseRequest").at("expectedSupplyDuration"))
                .flatMap(duration -> days(duration).stream().boxed())
                .findFirst()
                .or(() -> source.shift
                        .day(repeat.at("boundsPeriod").text("end"))
                        .map(end -> (int) ChronoUnit.DAYS.between(from, end) + 1));
        return days.filter(count -> count >= 1 && count <= 400)
                .filter(count ->
                        place != Place.GIVEN || !from.plusDays(count - 1L).isAfter(stay.to()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt days(Item duration) {
        int unit = switch (duration.text("code").or(() -> duration.text("unit")).orElse("")) {
            case "d", "j", "jours" -> 1;
            case "wk" -> 7;
            case "mo" -> 30;
            default -> 0;
        };
        return duration.number("value")
                .filter(value -> unit > 0 && value.compareTo(BigDecimal.valueOf(400)) <= 0)
                .map(value -> OptionalInt.of(value.intValue() * unit))
                .orElse(OptionalInt.empty());
    }

    private LocalDate stopped(Item line) {
        return source.shift
                .day(line.at("effectivePeriod").text("end"))
                .or(() -> source.shift.day(
                        line.at("dispenseRequest").at("validityPeriod").text("end")))
                .filter(day -> !day.isAfter(stay.to()))
                .orElseGet(() -> {
                    source.report.note(
                            line, "The day a drug was stopped is not told: the first of the stay was taken.");
                    return stay.from();
                });
    }

    private Optional<String> document(Item line) {
        return Stream.concat(line.all("derivedFrom").stream(), line.all("supportingInformation").stream())
                .flatMap(reference -> source.bundle.resolve(line, reference).stream())
                .flatMap(resource -> Optional.ofNullable(documents.get(resource)).stream())
                .findFirst();
    }
}
