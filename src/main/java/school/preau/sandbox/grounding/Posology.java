package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import school.preau.sandbox.PatientRecord.Moment;

/**
 * How a medicine is taken, as a letter says it.
 *
 * @param doses every amount named, in order; the first is the one prescribed unless the text speaks of a change
 * @param times takes a day, when said
 * @param daily whether the amount is said per day: « 3 g par jour », « 3 g/j »
 * @param puffed whether it counts puffs of a strength
 * @param end of the stretch that speaks of it
 */
record Posology(List<Quantity> doses, OptionalInt times, boolean daily, Set<Moment> moments, boolean puffed, int end) {

    private static final String NUMBER = "(" + NumberWords.EITHER + ")";
    private static final String TAKE =
            "(?:fois|prises?|injections?|comprimes?|cp|gelules?|sachets?|gouttes?|bouffees?|inhalations?|dispositifs?)";
    private static final String A_DAY =
            "(?:par jour|/ ?j(?:our)?\\b|par 24 ?h(?:eures)?|/ ?24 ?h|quotidien\\w*|chaque jour)";

    private static final Pattern TIMES_A_DAY = Pattern.compile(NUMBER + " ?" + TAKE + " ?(?:maximum )?" + A_DAY);
    private static final Pattern X_A_DAY =
            Pattern.compile("(?<![a-z])x ?(\\d{1,2})(?: ?" + A_DAY + "|\\b(?! ?(?:jours?|j|semaines?)\\b))");
    private static final Pattern N_SLASH_DAY = Pattern.compile("(?<![\\d.,])(\\d) ?(?:x ?)?/ ?j(?:our)?\\b");
    private static final Pattern IN_TAKES = Pattern.compile("en " + NUMBER + " prises?");
    private static final Pattern EVERY_HOURS = Pattern.compile("(?:toutes les |/ ?)" + NUMBER + " ?h(?:eures?)?\\b");
    private static final Pattern PATTERN_OF_DAY = Pattern.compile("(?<![\\d-])(\\d)-(\\d)-(\\d)(?:-(\\d))?(?![\\d-])");
    /** « trois par jour au plus », « 3 maximum par jour », « max 4/j » where nothing says of what. */
    private static final Pattern COUNT_A_DAY =
            Pattern.compile("(?<![\\d.,/])" + NUMBER + " ?(?:au plus |au maximum |maximum |max )?" + A_DAY);

    private static final Pattern EARLIER =
            Pattern.compile("\\([^)]*\\b(?:avant|auparavant|au lieu|jusque-la|anterieur\\w*)[^)]*\\)");

    /** « un résidu de 60 mL », « resucré 15 g »: amounts of something else. */
    private static final Pattern NO_DOSE = Pattern.compile(
            "\\b(?:residu\\w*|diurese|volume|debit|resucr\\w*|sucre\\w*|glucose|poids|perdu|perte|gain|pese|drain\\w*|saign\\w*)[a-z' ]{0,20}$"
                    + "|\\b(?:baiss|diminu|augment|redui|major|mont)\\w* (?:l[ae] |l')?[a-z ]{0,30} de $");

    private static final Pattern PER_DAY = Pattern.compile(A_DAY);

    private static final String PUFF = "bouffée";

    private static final String ONE_MOMENT =
            "(?:(?:le |au |a |chaque |un |a le )*(?:(?<!(?:heures|h|heure) du )(?<!\\b(?:ce|hier|demain|hier au) )(?:matin|midi|soir)|coucher|soiree|petit[ -]dejeuner|diner|dejeuner))";
    private static final Pattern MOMENTS = Pattern.compile(ONE_MOMENT
            + "(?:(?: et |, ?et | ?/ ?| ?- ?| ?\\+ ?|, ?(?=(?:midi|soir|coucher)\\b)| )" + ONE_MOMENT + ")*(?![a-z])");

    private static final List<String> CHANGE = List.of(
            "au lieu",
            "auparavant",
            "avant",
            "augment",
            "major",
            "diminu",
            "redui",
            "reduc",
            "passe",
            "doubl",
            "contre ",
            "precedemment",
            "relais",
            "->",
            "→",
            "puis",
            "initial",
            "adapt",
            "ajust",
            "modifi",
            "baiss",
            "titr");

    /** Reads what stands after the name of a medicine, and the amount just before it (« 80 mg de furosémide »). */
    static Posology of(Reading reading, DrugMention mention) {
        Span after = mention.after();
        String said = EARLIER.matcher(reading.text(after)).replaceAll(" ");
        List<Quantity> doses = doses(reading, mention);
        boolean puffed = reading.quantities(after).stream()
                .anyMatch(quantity -> quantity.unit().equals(PUFF));
        boolean perDay = false;
        OptionalInt times = times(said);
        if (times.isEmpty() || IN_TAKES.matcher(said).find()) {
            perDay = PER_DAY.matcher(
                            withoutTimes(firstDose(reading, doses, after).orElse(said)))
                    .find();
        }
        var moments = moments(said);
        if (times.isEmpty() && !perDay && !moments.isEmpty()) {
            times = OptionalInt.of(moments.size());
        }
        return new Posology(doses, times, perDay, moments, puffed, after.end());
    }

    /** What is said up to a second amount: « 100 µg matin et soir (200 µg par jour) » is no amount a day. */
    private static Optional<String> firstDose(Reading reading, List<Quantity> doses, Span after) {
        return doses.size() < 2 || doses.get(1).span().start() < after.start()
                ? Optional.empty()
                : Optional.of(
                        reading.text(new Span(after.start(), doses.get(1).span().start())));
    }

    /** The amount just before the name (« 80 mg de furosémide »), or those after it that are not of the medicine named next. */
    private static List<Quantity> doses(Reading reading, DrugMention mention) {
        var before = amounts(reading, mention.before()).stream()
                .filter(quantity -> ofTheNext(reading, quantity, mention.before()))
                .toList();
        if (!before.isEmpty()) {
            return puffs(reading, before);
        }
        return puffs(
                reading,
                amounts(reading, mention.after()).stream()
                        .filter(quantity -> !ofTheNext(reading, quantity, mention.after()))
                        .toList());
    }

    private static List<Quantity> amounts(Reading reading, Span span) {
        return reading.quantities(span).stream()
                .filter(quantity -> Units.OF_DOSES.contains(quantity.unit()))
                .filter(quantity -> !NO_DOSE.matcher(reading.text()
                                .substring(
                                        Math.max(0, quantity.span().start() - 60),
                                        quantity.span().start()))
                        .find())
                .toList();
    }

    private static boolean ofTheNext(Reading reading, Quantity quantity, Span span) {
        return reading.text(new Span(quantity.span().end(), span.end()))
                .matches(" (?:de (?:\\d[\\d,]* ?(?:µg|mg) )?|d')(?:la |l'|le )?");
    }

    /** « 2 bouffées de 50 µg » and « 50 µg, 2 bouffées » are 100 µg. */
    private static List<Quantity> puffs(Reading reading, List<Quantity> doses) {
        var amounts = new ArrayList<Quantity>();
        Optional<Quantity> strength = Optional.empty();
        for (int i = 0; i < doses.size(); i++) {
            Quantity one = doses.get(i);
            Optional<Quantity> next = i + 1 < doses.size() ? Optional.of(doses.get(i + 1)) : Optional.empty();
            boolean puff = one.unit().equals(PUFF);
            boolean joined = next.isPresent()
                    && puff != next.get().unit().equals(PUFF)
                    && reading.text(new Span(one.span().end(), next.get().span().start()))
                            .matches(puff ? " ?(?:de|a|d'|x)? ?" : "[^.;]{0,24}");
            if (joined) {
                strength = Optional.of(puff ? next.get() : one);
                var product = times(puff ? one : next.get(), strength.get());
                amounts.add(product);
                i++;
            } else if (puff && strength.isPresent()) {
                var product = times(one, strength.get());
                amounts.add(new Quantity(one.span(), product.value(), product.unit(), one.spelled()));
            } else {
                amounts.add(one);
            }
        }
        return List.copyOf(amounts);
    }

    private static Quantity times(Quantity puffs, Quantity strength) {
        var span = new Span(
                Math.min(puffs.span().start(), strength.span().start()),
                Math.max(puffs.span().end(), strength.span().end()));
        boolean near = span.length() <= 60;
        return new Quantity(
                near ? span : puffs.span(), puffs.value().multiply(strength.value()), strength.unit(), puffs.spelled());
    }

    /** Whether the text around says that the amount was changed, so that several amounts are right. */
    static boolean speaksOfChange(String said) {
        return CHANGE.stream().anyMatch(said::contains);
    }

    private static OptionalInt times(String said) {
        for (Pattern pattern : List.of(TIMES_A_DAY, IN_TAKES, X_A_DAY, N_SLASH_DAY, COUNT_A_DAY)) {
            var match = pattern.matcher(said);
            if (match.find()) {
                Optional<BigDecimal> value = NumberWords.value(match.group(1));
                if (value.isPresent()) {
                    return OptionalInt.of(value.get().intValue());
                }
            }
        }
        var hours = EVERY_HOURS.matcher(said);
        if (hours.find()) {
            int every =
                    NumberWords.value(hours.group(1)).map(BigDecimal::intValue).orElse(0);
            return every > 0 && 24 % every == 0 ? OptionalInt.of(24 / every) : OptionalInt.empty();
        }
        var day = PATTERN_OF_DAY.matcher(said);
        if (day.find()) {
            int sum = 0;
            for (int group = 1; group <= 4; group++) {
                sum += day.group(group) != null && !day.group(group).equals("0") ? 1 : 0;
            }
            return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static String withoutTimes(String said) {
        return COUNT_A_DAY
                .matcher(N_SLASH_DAY
                        .matcher(TIMES_A_DAY.matcher(said).replaceAll(" "))
                        .replaceAll(" "))
                .replaceAll(" ");
    }

    static Set<Moment> moments(String said) {
        var moments = EnumSet.noneOf(Moment.class);
        var day = PATTERN_OF_DAY.matcher(said);
        if (day.find()) {
            for (int group = 1; group <= 4; group++) {
                if (day.group(group) != null && !day.group(group).equals("0")) {
                    moments.add(Moment.values()[group - 1]);
                }
            }
            return moments;
        }
        var match = MOMENTS.matcher(said);
        if (match.find()) {
            String words = match.group();
            // « le matin, le soir ramipril »: the second belongs to the next medicine.
            addIf(moments, words, "matin|petit[ -]dejeuner", Moment.MORNING);
            addIf(moments, words, "midi|(?<!petit[ -])dejeuner", Moment.NOON);
            addIf(moments, words, "soir|diner", Moment.EVENING);
            addIf(moments, words, "coucher", Moment.BEDTIME);
        }
        return moments;
    }

    private static void addIf(Set<Moment> moments, String words, String pattern, Moment moment) {
        if (Pattern.compile(pattern).matcher(words).find()) {
            moments.add(moment);
        }
    }
}
