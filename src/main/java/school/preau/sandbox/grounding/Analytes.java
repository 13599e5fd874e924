package school.preau.sandbox.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PatientRecord.Result;

/** The analytes and measures of a record: where a text names them, and which numbers are values of theirs. */
final class Analytes {

    /** Further names by LOINC code, of our own. */
    private static final Map<String, List<String>> USUAL_NAMES = Map.of(
            "718-7", List.of("Hb", "hémoglobine", "hémoglobinémie"),
            "2823-3", List.of("K+", "K", "kaliémie", "potassium"),
            "2951-2", List.of("Na+", "Na", "natrémie", "sodium"),
            "14682-9", List.of("créat", "créatinine", "créatininémie"),
            "1988-5", List.of("CRP", "protéine C réactive"),
            "777-3", List.of("plaquettes"),
            "6690-2", List.of("leucocytes", "globules blancs", "GB"),
            "33762-6", List.of("NT-proBNP", "NT pro-BNP", "proBNP", "BNP"),
            "10230-1", List.of("FEVG", "FE", "fraction d'éjection"));

    private static final int REACH = 100;
    private static final Pattern THRESHOLD = Pattern.compile(
            "(?:plus de|moins de|superieure?s? a|inferieure?s? a|au-dela de|au-dessus de|en dessous de|>|<|≥|≤|objectif|cible|prise de|perte de|gain de"
                    + "|pris|prend|prenez|perdu|habituel\\w*[a-z ]*|normale?|limite|entre|de base|autour de|baisse de|hausse de) ?(?:de |d'|: ?|a )?$");

    /** « 137 mmol/L de sodium »: the value stands before. */
    private static final Pattern OF = Pattern.compile(" (?:de |d'|du )(?:la |l'|le )?");

    /** « objectif de glycémie », « perte de poids »: what follows is no value. */
    private static final Pattern NO_VALUE = Pattern.compile(
            "(?:objectifs?|cibles?|seuils?|pertes?|gains?|prises?|baisses?|hausses?|variations?) (?:d(?:e |u |')|sur )?(?:la |l'|le |ses |son )?$");

    /** Between two values of one analyte no other thing is named: « CRP 96, K 4,4 ». */
    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?:[,;/+(]|\\bet) ?(?!le |la |les |puis|soit|a |au |ce |en |apres |avant |lors |contre |hier|dont )[a-z][a-z0-9+-]*[ :=]*(?:a |de |est |etait )?$");

    private static final Pattern AT_ONCE = Pattern.compile(
            " ?,? ?(?:etait |est |reste |revient |remonte |de sortie |d'entree |a l'entree |a la sortie )?(?:[:=(|]|a|de|est a|est de|etait a|etait de)? ?");

    /**
     * An analyte named at a place, and where what is said about it ends.
     *
     * @param before the value, when it stands before the name
     */
    record Named(Result result, Span span, int end, Optional<Quantity> before) {}

    private final Map<Result, List<Sought>> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> documented = new HashMap<>();

    Analytes(PatientRecord record, Statements statements) {
        for (Result result : record.results()) {
            words.put(
                    result,
                    names(result).stream()
                            .map(FoldedText::fold)
                            .map(name -> Sought.phrase(
                                    name,
                                    Pattern.compile("(?<![a-z0-9+-])"
                                            + name.replaceAll("([+().])", "\\\\$1")
                                                    .replace(" ", " +")
                                            + "s?(?![a-z0-9+]|-[a-z])")))
                            .toList());
        }
        for (Reading reading : statements.readings()) {
            for (Named named : named(reading)) {
                values(reading, named)
                        .forEach(quantity -> documented
                                .computeIfAbsent(named.result().id(), key -> new HashSet<>())
                                .add(RecordFacts.plain(quantity.value())));
            }
        }
    }

    /** Whether a document of the record gives this value, even if the list of results does not. */
    boolean documented(Result result, Quantity value) {
        return documented.getOrDefault(result.id(), Set.of()).contains(RecordFacts.plain(value.value()));
    }

    /** Every naming, in order. What is said about one ends at the next, at the clause's end or after {@value #REACH} signs. */
    List<Named> named(Reading reading) {
        var found = new ArrayList<Named>();
        words.forEach((result, names) -> names.stream()
                .flatMap(name -> name.in(reading.text()))
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> found.stream().noneMatch(other -> other.span().overlaps(span)))
                .filter(span -> written(reading, span))
                .filter(span -> !NO_VALUE.matcher(
                                reading.text().substring(Math.max(0, span.start() - 40), span.start()))
                        .find())
                .forEach(span -> found.add(new Named(result, span, 0, before(reading, span)))));
        found.sort((one, other) -> one.span().start() - other.span().start());
        for (int i = 0; i < found.size(); i++) {
            Span span = found.get(i).span();
            int end = Math.min(reading.clause(span.start()).end(), span.end() + REACH);
            if (i + 1 < found.size()) {
                var next = found.get(i + 1);
                end = Math.min(
                        end,
                        next.before()
                                .map(value -> value.span().start())
                                .orElse(next.span().start()));
            }
            found.set(
                    i,
                    new Named(
                            found.get(i).result(),
                            span,
                            Math.max(end, span.end()),
                            found.get(i).before()));
        }
        return found;
    }

    /** « K » and « Na » are names with a capital only. */
    private static boolean written(Reading reading, Span span) {
        return span.length() > 2 || reading.folded().capital(span.start());
    }

    private static Optional<Quantity> before(Reading reading, Span span) {
        return reading.quantities().stream()
                .filter(quantity -> quantity.hasUnit()
                        && quantity.span().end() < span.start()
                        && !THRESHOLD
                                .matcher(reading.text()
                                        .substring(
                                                Math.max(0, quantity.span().start() - 30),
                                                quantity.span().start()))
                                .find()
                        && OF.matcher(reading.text(new Span(quantity.span().end(), span.start())))
                                .matches())
                .findFirst();
    }

    private static List<String> names(Result result) {
        var names = new ArrayList<>(
                List.of(result.name().fr(), RecordFacts.head(result.name().fr())));
        names.addAll(result.synonyms());
        result.loinc().ifPresent(code -> names.addAll(USUAL_NAMES.getOrDefault(code, List.of())));
        names.sort((one, other) -> other.length() - one.length());
        return names.stream().distinct().toList();
    }

    /** The numbers that are values of the analyte: its unit, or the unit of the number after « à ». */
    static List<Quantity> values(Reading reading, Named named) {
        String own = named.result().unit();
        if (named.before().isPresent()) {
            Quantity value = named.before().get();
            return Units.convert(value.value(), value.unit(), own)
                    .map(converted -> new Quantity(value.span(), converted, own, value.spelled()))
                    .stream()
                    .toList();
        }
        var all = reading.quantities(new Span(named.span().end(), named.end()));
        var values = new ArrayList<Quantity>();
        int last = named.span().end();
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            String before =
                    reading.text().substring(named.span().end(), quantity.span().start());
            String since = reading.text().substring(last, quantity.span().start());
            if (i > 0 && OTHER_NAME.matcher(since).find()) {
                break;
            }
            boolean diastolic = quantity.unit().equals("mmHg") && since.endsWith("/");
            last = quantity.span().end();
            if (diastolic || THRESHOLD.matcher(before).find()) {
                continue;
            }
            String unit = quantity.unit();
            if (!quantity.hasUnit() && i + 1 < all.size()) {
                String between = reading.text(
                        new Span(quantity.span().end(), all.get(i + 1).span().start()));
                if (between.matches(" ?(?:a|et|puis|->|→|-|,|puis a) ?")) {
                    unit = all.get(i + 1).unit();
                }
            }
            boolean atOnce = AT_ONCE.matcher(before).matches();
            if (unit.isEmpty() && atOnce) {
                unit = own;
            }
            if (!atOnce && !unit.equals(own)) {
                continue; // a value in another unit counts only where nothing stands between
            }
            Units.convert(quantity.value(), unit, own)
                    .ifPresent(value -> values.add(new Quantity(quantity.span(), value, own, quantity.spelled())));
        }
        return values;
    }
}
