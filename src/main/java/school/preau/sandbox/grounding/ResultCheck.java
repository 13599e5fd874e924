package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Value;
import school.preau.sandbox.Severity;

/** Values of analytes and measures: by name and synonym, by day where the letter gives one, rounded as the letter rounds. */
final class ResultCheck {

    private static final Pattern ON_ADMISSION =
            Pattern.compile("a l'entree|a l'admission|d'entree|d'admission|initiale?(?:ment)?\\b");
    private static final Pattern ON_DISCHARGE = Pattern.compile("a la sortie|de sortie|sortie a|ce jour");

    /** What follows a value and dates it, not the next one. */
    private static final Pattern OF_THE_LAST = Pattern.compile(
            "^[ (]{0,2}(?:a l'entree|a l'admission|d'entree|d'admission|a la sortie|de sortie|ce jour)");

    private final Examination letter;
    private final Reading reading;

    private ResultCheck(Examination letter) {
        this.letter = letter;
        this.reading = letter.letter();
    }

    static void run(Examination letter) {
        new ResultCheck(letter).run();
    }

    private void run() {
        var all = letter.facts().analytes().named(reading);
        for (Analytes.Named named : all) {
            check(named, Analytes.values(reading, named));
        }
        foreignUnits(all);
    }

    private void check(Analytes.Named named, List<Quantity> said) {
        var result = named.result();
        for (int i = 0; i < said.size(); i++) {
            Quantity quantity = said.get(i);
            int until = i + 1 < said.size()
                    ? said.get(i + 1).span().start()
                    : Math.min(
                            reading.clause(quantity.span().start()).end(),
                            quantity.span().end() + 30);
            String after = reading.text()
                    .substring(
                            quantity.span().end(),
                            Math.max(until, quantity.span().end()));
            int since = Math.min(
                    i == 0 ? named.span().start() : said.get(i - 1).span().end(),
                    quantity.span().start());
            int earlier = reading.quantities().stream()
                    .mapToInt(other -> other.span().end())
                    .filter(end -> end <= quantity.span().start())
                    .max()
                    .orElse(0);
            String before = OF_THE_LAST
                    .matcher(reading.text()
                            .substring(Math.max(since, earlier), quantity.span().start()))
                    .replaceFirst("");
            var matching = result.values().stream()
                    .filter(value -> rounded(value.value(), quantity.value()))
                    .toList();
            boolean inDocument = letter.facts().analytes().documented(result, quantity);
            if (matching.isEmpty() && !inDocument && otherUnit(result, quantity)) {
                letter.contradiction(ErrorCode.UNIT, Severity.MINOR, quantity.span(), result.id());
                continue;
            }
            if (matching.isEmpty() && !inDocument) {
                letter.contradiction(
                        ErrorCode.VALUE, severity(result, quantity, before + after), quantity.span(), result.id());
                continue;
            }
            letter.settle(quantity.span());
            dated(named, quantity, matching, after, before);
        }
    }

    /** Whether the number as written is a value of the record, in a unit that is not the record's. */
    private boolean otherUnit(Result result, Quantity said) {
        return reading.quantities(said.span()).stream()
                .anyMatch(written -> !written.unit().equals(result.unit())
                        && result.values().stream().anyMatch(value -> rounded(value.value(), written.value())));
    }

    /** A number right after the name of an analyte, in a unit that cannot be its own. */
    private void foreignUnits(List<Analytes.Named> all) {
        for (Analytes.Named named : all) {
            reading.quantities(new Span(named.span().end(), named.end())).stream()
                    .findFirst()
                    .filter(first -> Units.OF_RESULTS.contains(first.unit())
                            && Units.OF_RESULTS.contains(named.result().unit())
                            && Units.convert(
                                            first.value(),
                                            first.unit(),
                                            named.result().unit())
                                    .isEmpty()
                            && first.span().start() - named.span().end() <= 4
                            && otherUnit(named.result(), first)
                            && !letter.facts().knows(first))
                    .ifPresent(first -> letter.contradiction(
                            ErrorCode.UNIT,
                            Severity.MINOR,
                            first.span(),
                            named.result().id()));
        }
    }

    /** A right value on a wrong day. */
    private void dated(Analytes.Named named, Quantity quantity, List<Value> matching, String after, String before) {
        if (matching.isEmpty()) {
            return;
        }
        Optional<Dates.Mention> date = reading.dates().stream()
                .filter(mention -> mention.span().start() >= quantity.span().end()
                        && mention.span().start() - quantity.span().end() <= 24)
                .filter(mention -> reading.text()
                        .substring(quantity.span().end(), mention.span().start())
                        .matches("[ (]{0,2}(?:[^,;.()]{0,12} )?(?:le |du |au |en date du )?"))
                .findFirst();
        if (date.isPresent()) {
            Dates.Mention day = date.get();
            letter.settle(date.get().span());
            if (matching.stream().noneMatch(value -> day.is(value.at().toLocalDate()))
                    && named.result().values().stream()
                            .noneMatch(value ->
                                    day.is(value.at().toLocalDate()) && rounded(value.value(), quantity.value()))) {
                letter.contradiction(
                        ErrorCode.DATE,
                        Severity.MINOR,
                        date.get().span(),
                        named.result().id());
            }
            return;
        }
        var values = named.result().values();
        boolean first = ON_ADMISSION.matcher(before).find() || after.strip().matches("^(?:a l'entree|a l'admission).*");
        boolean last = ON_DISCHARGE.matcher(before).find() || after.strip().matches("^(?:a la sortie).*");
        Value expected = first ? values.getFirst() : values.getLast();
        if (first != last && values.size() > 1 && !rounded(expected.value(), quantity.value())) {
            letter.contradiction(
                    ErrorCode.VALUE,
                    severity(named.result(), quantity, before + after),
                    quantity.span(),
                    named.result().id());
        }
    }

    /** Whether the letter's number is the record's, rounded to as many decimals as the letter gives. */
    private static boolean rounded(BigDecimal record, BigDecimal letter) {
        int decimals = Math.max(0, letter.scale());
        return record.setScale(decimals, RoundingMode.HALF_UP).compareTo(letter) == 0
                || record.setScale(decimals, RoundingMode.HALF_DOWN).compareTo(letter) == 0;
    }

    /** Major when the letter's value lies on the other side of a limit of the reference, or is off by more than a fifth. */
    private static Severity severity(Result result, Quantity said, String around) {
        BigDecimal expected = ON_ADMISSION.matcher(around).find()
                ? result.values().getFirst().value()
                : closest(result, said.value());
        boolean otherSide = result.reference()
                .filter(reference -> side(expected, reference.low(), reference.high())
                        != side(said.value(), reference.low(), reference.high()))
                .isPresent();
        double off = Math.abs(said.value().doubleValue() - expected.doubleValue())
                / Math.max(0.001, Math.abs(expected.doubleValue()));
        return otherSide || off > 0.2 ? Severity.MAJOR : Severity.MINOR;
    }

    private static int side(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) < 0 ? -1 : value.compareTo(high) > 0 ? 1 : 0;
    }

    private static BigDecimal closest(Result result, BigDecimal said) {
        BigDecimal best = result.values().getFirst().value();
        for (Value value : result.values()) {
            if (value.value().subtract(said).abs().compareTo(best.subtract(said).abs()) < 0) {
                best = value.value();
            }
        }
        return best;
    }
}
