package school.preau.sandbox.grounding;

import java.math.BigDecimal;
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
 * @param end of the stretch that speaks of it
 */
record Posology(List<Quantity> doses, OptionalInt times, boolean daily, Set<Moment> moments, int end) {

    private static final String NUMBER = "(" + NumberWords.EITHER + ")";
    private static final String TAKE =
            "(?:fois|prises?|injections?|comprimes?|cp|gelules?|sachets?|gouttes?|bouffees?|dispositifs?)";
    private static final String A_DAY =
            "(?:par jour|/ ?j(?:our)?\\b|par 24 ?h(?:eures)?|/ ?24 ?h|quotidien\\w*|chaque jour)";

    private static final Pattern TIMES_A_DAY = Pattern.compile(NUMBER + " ?" + TAKE + " ?(?:maximum )?" + A_DAY);
    private static final Pattern X_A_DAY = Pattern.compile("(?<![a-z])x ?(\\d{1,2})(?: ?" + A_DAY + "|\\b)");
    private static final Pattern N_SLASH_DAY = Pattern.compile("(?<![\\d.,])(\\d) ?(?:x ?)?/ ?j(?:our)?\\b");
    private static final Pattern IN_TAKES = Pattern.compile("en " + NUMBER + " prises?");
    private static final Pattern EVERY_HOURS = Pattern.compile("(?:toutes les |/ ?)" + NUMBER + " ?h(?:eures?)?\\b");
    private static final Pattern PATTERN_OF_DAY = Pattern.compile("(?<![\\d-])(\\d)-(\\d)-(\\d)(?:-(\\d))?(?![\\d-])");
    private static final Pattern PER_DAY = Pattern.compile(A_DAY);

    private static final String ONE_MOMENT =
            "(?:(?:le |au |a |chaque |un |a le )*(?:matin|midi|soir|coucher|soiree|petit dejeuner|diner|dejeuner))";
    private static final Pattern MOMENTS = Pattern.compile(ONE_MOMENT
            + "(?:(?: et |, ?et | ?/ ?| ?- ?|, ?(?=(?:midi|soir|coucher)\\b)| )" + ONE_MOMENT + ")*(?![a-z])");

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
        String said = reading.text(after);
        List<Quantity> doses = reading.quantities(after).stream()
                .filter(quantity -> Units.OF_DOSES.contains(quantity.unit()))
                .toList();
        if (doses.isEmpty()) {
            String before = reading.text(mention.before());
            doses = reading.quantities(mention.before()).stream()
                    .filter(quantity -> Units.OF_DOSES.contains(quantity.unit()))
                    .filter(quantity -> before.substring(
                                    quantity.span().end() - mention.before().start())
                            .matches(" d(?:e |')"))
                    .toList();
        }
        boolean perDay = false;
        OptionalInt times = times(said);
        if (times.isEmpty() || IN_TAKES.matcher(said).find()) {
            perDay = PER_DAY.matcher(withoutTimes(said)).find();
        }
        var moments = moments(said);
        if (times.isEmpty() && !perDay && !moments.isEmpty()) {
            times = OptionalInt.of(moments.size());
        }
        return new Posology(doses, times, perDay, moments, after.end());
    }

    /** Whether the text around says that the amount was changed, so that several amounts are right. */
    static boolean speaksOfChange(String said) {
        return CHANGE.stream().anyMatch(said::contains);
    }

    private static OptionalInt times(String said) {
        for (Pattern pattern : List.of(TIMES_A_DAY, IN_TAKES, X_A_DAY, N_SLASH_DAY)) {
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
        return N_SLASH_DAY.matcher(TIMES_A_DAY.matcher(said).replaceAll(" ")).replaceAll(" ");
    }

    private static Set<Moment> moments(String said) {
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
            addIf(moments, words, "matin|petit dejeuner", Moment.MORNING);
            addIf(moments, words, "midi|(?<!petit )dejeuner", Moment.NOON);
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
