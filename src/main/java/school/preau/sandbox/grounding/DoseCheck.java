package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord.Medication;
import school.preau.sandbox.PatientRecord.Moment;
import school.preau.sandbox.Severity;
import school.preau.sandbox.grounding.MedicationCheck.UsedDrug;

/**
 * Amounts, units, takes, moments and lengths of treatment. « 1 g x 3/j » equals « 3 g/j ». After discharge only the discharge
 * prescription is right; elsewhere any line of the record about this medicine is.
 */
final class DoseCheck {

    private static final Pattern UNTIL = Pattern.compile(
            "(?:jusqu'au|jusqu'a|derniere (?:injection|prise|dose)(?: prevue)?(?: le)?|fin (?:prevue )?(?:le|au)|arret prevu le|a arreter le)[a-z ]{0,12}$");
    /** A load or an emergency: takes in an hour, not in a day. */
    private static final Pattern BY_THE_HOUR =
            Pattern.compile("premiere heure|minutes|/ ?h\\b(?!eure)|par heure|\\b(?:en|une) dose unique");

    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:le tout|(?:ordonnance|prescription)[a-z' ]{0,25}|traitement de sortie) ?(?:est |faite? |valable )?(?:pour|de|pendant|:|,) ?$");
    private static final Pattern TAKES = Pattern.compile("^(?:[^,;.()]|(?<=\\d)[,.](?=\\d)){0,40}");
    private static final Pattern AGO = Pattern.compile("(?:depuis|il y a|dans|tous les|toutes les|sous) (?:les )?$");

    /** « prednisolone 40 mg et oxygène jusqu'au 7 »: the last day is of what stands nearer. */
    private static final Pattern OTHER_THING = Pattern.compile(
            "(?:\\bet |\\+ ?|, )(?:de |d'|du |la |le |l'|les )*(?:oxyg|kine|antibio|nebulis|sonde|perfus|pansement|repos|o2)");

    private final Examination letter;
    private final RecordFacts facts;

    private DoseCheck(Examination letter) {
        this.letter = letter;
        this.facts = letter.facts();
    }

    static void run(Examination letter, List<UsedDrug> used) {
        var check = new DoseCheck(letter);
        Set<String> rightSomewhere = new HashSet<>();
        List<UsedDrug> doubtful = new ArrayList<>();
        for (UsedDrug drug : used) {
            check.one(drug, rightSomewhere, doubtful);
        }
        check.prescription();
        // An amount from before the stay, where the letter nowhere gives the one of the discharge prescription.
        for (UsedDrug drug : doubtful) {
            if (rightSomewhere.add(drug.mention().drug().name())) {
                check.wrongDose(drug, check.discharge(drug).getFirst());
            }
        }
    }

    private void one(UsedDrug drug, Set<String> rightSomewhere, List<UsedDrug> doubtful) {
        var all = facts.medications()
                .filter(line ->
                        RecordFacts.key(line).equals(drug.mention().drug().name()))
                .toList();
        if (all.isEmpty() || drug.use() == DrugUse.AVOIDED || drug.use() == DrugUse.ALLERGY) {
            return;
        }
        settleNumbers(drug, all);
        durations(drug, all);
        var discharge = discharge(drug);
        boolean after = drug.use() == DrugUse.CONTINUED && !discharge.isEmpty();
        var allowed = after ? discharge : all;
        if (drug.posology().doses().isEmpty() || hourly(drug, after ? discharge : List.of())) {
            return;
        }
        if (drug.posology().doses().getFirst().unit().equals("bouffée")) {
            puffs(drug, allowed);
            return;
        }
        String said = letter.letter().text(drug.mention().before()) + " "
                + letter.letter().text(drug.mention().after());
        boolean change = Posology.speaksOfChange(said);
        Optional<Quantity> right = drug.posology().doses().stream()
                .filter(dose -> allowed.stream().anyMatch(line -> matches(line, dose, drug.posology())))
                .findFirst();
        boolean firstIsRight =
                right.isPresent() && right.get().equals(drug.posology().doses().getFirst());
        if (right.isEmpty() || !(firstIsRight || change)) {
            Medication expected = expected(allowed, drug.use());
            wrongDose(drug, expected);
            return;
        }
        if (!discharge.isEmpty() && discharge.stream().anyMatch(line -> matches(line, right.get(), drug.posology()))) {
            rightSomewhere.add(drug.mention().drug().name());
        } else if (!discharge.isEmpty() && drug.use() == DrugUse.UNSAID) {
            doubtful.add(drug);
        }
        takes(drug, allowed, right.get());
    }

    /** « 6 UI le matin, 8 UI le midi, 7 UI le soir »: each amount with its own moment. Whether the letter speaks so. */
    private boolean hourly(UsedDrug drug, List<Medication> discharge) {
        var doses = drug.posology().doses();
        if (doses.size() < 2 || discharge.isEmpty()) {
            return false;
        }
        var reading = letter.letter();
        var moments = new ArrayList<Set<Moment>>();
        for (int i = 0; i < doses.size(); i++) {
            int end = i + 1 < doses.size()
                    ? doses.get(i + 1).span().start()
                    : drug.mention().after().end();
            int start = Math.min(doses.get(i).span().end(), end);
            moments.add(Posology.moments(reading.text(new Span(start, Math.min(end, start + 30)))));
        }
        if (moments.stream().anyMatch(Set::isEmpty)
                || moments.stream().distinct().count() < doses.size()) {
            return false;
        }
        for (int i = 0; i < doses.size(); i++) {
            Quantity dose = doses.get(i);
            Set<Moment> moment = night(moments.get(i));
            boolean right = discharge.stream()
                    .filter(line ->
                            line.moments().isEmpty() || night(line.moments()).containsAll(moment))
                    .anyMatch(line -> sameAmount(line, dose));
            if (!right) {
                Medication expected = discharge.stream()
                        .filter(line -> night(line.moments()).containsAll(moment))
                        .findFirst()
                        .orElse(discharge.getFirst());
                letter.contradiction(ErrorCode.DOSE, Severity.MAJOR, dose.span(), expected.id());
            }
        }
        return true;
    }

    private static boolean sameAmount(Medication line, Quantity said) {
        return Units.convert(said.value(), said.unit(), line.dose().unit())
                .filter(value -> same(value, line.dose().value()))
                .isPresent();
    }

    /** Puffs whose strength the letter does not say: as many as the record says anywhere of this medicine. */
    private void puffs(UsedDrug drug, List<Medication> allowed) {
        Quantity said = drug.posology().doses().getFirst();
        var words = name(drug);
        boolean known = facts.statements().all().stream()
                .filter(statement -> statement.mentions(words))
                .flatMap(statement -> statement.quantities().stream())
                .anyMatch(quantity -> quantity.unit().equals(said.unit()) && same(quantity.value(), said.value()));
        boolean told = allowed.stream()
                .anyMatch(line -> of(line, said.unit()).findAny().isPresent());
        if (!known && told && drug.use() == DrugUse.CONTINUED) {
            wrongDose(drug, expected(allowed, drug.use()));
        } else {
            letter.settle(said.span());
        }
    }

    /** Amounts in a unit that the text of a line names: the strength of a puff or of a tablet, a number of puffs. */
    private Stream<BigDecimal> of(Medication line, String unit) {
        return facts.amounts(line).stream()
                .flatMap(quantity -> Units.convert(quantity.value(), quantity.unit(), unit).stream());
    }

    private static Pattern name(UsedDrug drug) {
        return Pattern.compile(
                "(?<![a-z])" + Pattern.quote(drug.mention().drug().name()).replace(" ", "\\E[ -]\\Q"));
    }

    private List<Medication> discharge(UsedDrug drug) {
        return RecordFacts.of(
                facts.record().medications().discharge(), drug.mention().drug().name());
    }

    private static Medication expected(List<Medication> allowed, DrugUse use) {
        return use == DrugUse.GIVEN || use == DrugUse.PAST ? allowed.getLast() : allowed.getFirst();
    }

    private void wrongDose(UsedDrug drug, Medication expected) {
        Quantity dose = drug.posology().doses().getFirst();
        boolean unit = !dose.unit().equals(expected.dose().unit())
                && dose.value().compareTo(expected.dose().value()) == 0;
        Span name = drug.mention().span();
        boolean near = dose.span().start() >= name.end() && dose.span().start() - name.end() <= 3;
        letter.contradiction(
                unit ? ErrorCode.UNIT : ErrorCode.DOSE,
                Severity.MAJOR,
                near ? new Span(name.start(), dose.span().end()) : dose.span(),
                expected.id());
    }

    /** The amount of one take, or of a whole day. */
    private boolean matches(Medication line, Quantity said, Posology posology) {
        Optional<BigDecimal> converted =
                Units.convert(said.value(), said.unit(), line.dose().unit());
        if (converted.isEmpty()) {
            return false;
        }
        BigDecimal value = converted.get();
        BigDecimal day = line.dose().value().multiply(BigDecimal.valueOf(line.perDay()));
        boolean strength = !posology.puffed()
                && posology.doses().size() == 1
                && of(line, "bouffée").findAny().isPresent()
                && of(line, line.dose().unit()).anyMatch(named -> same(named, value));
        if (strength) {
            return true;
        }
        if (posology.daily()) {
            return same(value, day)
                    || (posology.times().isPresent() && same(value, line.dose().value()));
        }
        boolean sameDay = posology.times().isPresent()
                && same(value.multiply(BigDecimal.valueOf(posology.times().getAsInt())), day);
        return same(value, line.dose().value()) || sameDay;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private void takes(UsedDrug drug, List<Medication> allowed, Quantity dose) {
        var posology = drug.posology();
        var lines =
                allowed.stream().filter(line -> matches(line, dose, posology)).toList();
        boolean byTheHour = BY_THE_HOUR
                .matcher(letter.letter().text(drug.mention().after()))
                .find();
        if (posology.times().isPresent() && !posology.daily() && !byTheHour) {
            int times = posology.times().getAsInt();
            boolean right = lines.stream().anyMatch(line -> {
                BigDecimal day = line.dose().value().multiply(BigDecimal.valueOf(line.perDay()));
                BigDecimal said = Units.convert(
                                dose.value(), dose.unit(), line.dose().unit())
                        .orElse(dose.value())
                        .multiply(BigDecimal.valueOf(times));
                return times == line.perDay() || same(said, day) || (line.asNeeded() && times <= line.perDay());
            });
            if (!right) {
                letter.contradiction(
                        ErrorCode.DURATION,
                        Severity.MAJOR,
                        new Span(
                                dose.span().start(),
                                takesEnd(dose, drug.mention().after().end())),
                        lines.getFirst().id());
                return;
            }
        }
        Set<Moment> moments = posology.moments();
        boolean fixed = lines.stream().allMatch(line -> !line.moments().isEmpty() && line.perDay() == moments.size());
        if (!moments.isEmpty() && fixed && lines.stream().noneMatch(line -> alike(line.moments(), moments))) {
            letter.contradiction(
                    ErrorCode.DURATION,
                    Severity.MINOR,
                    new Span(
                            dose.span().start(),
                            takesEnd(dose, drug.mention().after().end())),
                    lines.getFirst().id());
        }
    }

    private static boolean alike(Set<Moment> record, Set<Moment> letter) {
        return record.equals(letter) || night(record).equals(night(letter));
    }

    /** « le soir » and « au coucher » are the same take. */
    private static Set<Moment> night(Set<Moment> moments) {
        var night = new HashSet<>(moments);
        if (night.remove(Moment.BEDTIME)) {
            night.add(Moment.EVENING);
        }
        return night;
    }

    private int takesEnd(Quantity dose, int end) {
        var match = TAKES.matcher(letter.letter()
                .text(new Span(dose.span().end(), Math.max(end, dose.span().end()))));
        return match.find()
                ? dose.span().end() + match.group().stripTrailing().length()
                : dose.span().end();
    }

    private void settleNumbers(UsedDrug drug, List<Medication> all) {
        for (Quantity quantity : letter.letter().quantities(drug.mention().after())) {
            boolean take = quantity.unit().equals("take") || quantity.unit().equals("hour");
            boolean dose = Units.OF_DOSES.contains(quantity.unit())
                    && all.stream().anyMatch(line -> matches(line, quantity, drug.posology()));
            if (take || dose || quantity.value().compareTo(BigDecimal.TEN) < 0 && !quantity.hasUnit()) {
                letter.settle(quantity.span());
            }
        }
    }

    private void durations(UsedDrug drug, List<Medication> all) {
        var reading = letter.letter();
        Span after = drug.mention().after();
        var words = name(drug);
        for (Dates.Mention date : reading.dates(after)) {
            String before = reading.text()
                    .substring(
                            Math.max(after.start(), date.span().start() - 60),
                            date.span().start());
            String since = reading.text(new Span(after.start(), date.span().start()));
            if (!UNTIL.matcher(before).find() || OTHER_THING.matcher(since).find()) {
                continue;
            }
            var known = facts.statements().daysOf(words);
            boolean ofNeighbour = letter.drugs().stream()
                    .filter(other -> reading.clause(after.start()).contains(other.span()))
                    .flatMap(other -> facts.medications()
                            .filter(line ->
                                    RecordFacts.key(line).equals(other.drug().name())))
                    .anyMatch(line -> line.until().filter(date::is).isPresent());
            boolean right = ofNeighbour
                    || all.stream()
                            .anyMatch(line -> line.until().filter(date::is).isPresent())
                    || (all.stream().noneMatch(line -> line.until().isPresent()) && date.in(known))
                    || date.in(known) && drug.use() != DrugUse.CONTINUED;
            letter.settle(date.span());
            if (!right) {
                letter.contradiction(
                        ErrorCode.DATE,
                        Severity.MAJOR,
                        date.span(),
                        expected(prefer(drug, all), drug.use()).id());
            }
        }
        for (Quantity length : reading.quantities(after)) {
            var days = Units.days(length.value(), length.unit());
            String before = reading.text()
                    .substring(
                            Math.max(after.start(), length.span().start() - 24),
                            length.span().start());
            boolean isLength = days.isPresent()
                    && !length.unit().equals("hour")
                    && !AGO.matcher(before).find();
            if (!isLength) {
                continue;
            }
            boolean stated = facts.statements().all().stream()
                    .filter(statement -> statement.mentions(words))
                    .anyMatch(statement -> says(statement, length));
            if (!stated && lengths(all).noneMatch(known -> near(known, days.get(), length.unit()))) {
                letter.contradiction(
                        ErrorCode.DURATION,
                        Severity.MAJOR,
                        length.span(),
                        expected(prefer(drug, all), drug.use()).id());
            } else {
                letter.settle(length.span());
            }
        }
    }

    /** « le tout pour trois mois »: the length of the prescription as a whole. */
    private void prescription() {
        var discharge = facts.record().medications().discharge();
        if (discharge.stream().allMatch(line -> line.days().isEmpty())) {
            return;
        }
        for (Quantity length : letter.letter().quantities()) {
            int start = length.span().start();
            var days = Units.days(length.value(), length.unit());
            boolean whole = !length.unit().equals("hour")
                    && WHOLE.matcher(letter.letter().text().substring(Math.max(0, start - 50), start))
                            .find();
            if (!whole || days.isEmpty() || letter.settled(length.span())) {
                continue;
            }
            if (lengths(discharge).noneMatch(known -> near(known, days.get(), length.unit()))) {
                letter.contradiction(
                        ErrorCode.DURATION,
                        Severity.MINOR,
                        length.span(),
                        discharge.stream()
                                .filter(line -> line.days().isPresent())
                                .findFirst()
                                .orElseThrow()
                                .id());
            } else {
                letter.settle(length.span());
            }
        }
    }

    private List<Medication> prefer(UsedDrug drug, List<Medication> all) {
        var discharge = discharge(drug);
        return discharge.isEmpty() ? all : discharge;
    }

    /** Whether a statement of the record gives the same length of time. */
    private static boolean says(Statements.Statement statement, Quantity length) {
        return statement.quantities().stream()
                .anyMatch(known -> Units.days(known.value(), known.unit())
                        .flatMap(days ->
                                Units.days(length.value(), length.unit()).map(said -> near(days, said, length.unit())))
                        .orElse(false));
    }

    /** The days of each line, and from the first dose in hospital to the last one at home. */
    private static Stream<BigDecimal> lengths(List<Medication> all) {
        var known = new ArrayList<BigDecimal>();
        for (Medication line : all) {
            line.days().ifPresent(days -> known.add(BigDecimal.valueOf(days)));
            for (Medication other : all) {
                line.from()
                        .ifPresent(from -> other.until()
                                .filter(until -> !until.isBefore(from))
                                .ifPresent(until ->
                                        known.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1))));
            }
        }
        return known.stream();
    }

    /** « un mois » is 28 to 31 days. */
    private static boolean near(BigDecimal known, BigDecimal said, String unit) {
        double tolerance = unit.equals("month") ? 2.5 : 0.01;
        return known.subtract(said).abs().doubleValue() <= tolerance;
    }
}
