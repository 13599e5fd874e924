package school.preau.sandbox.grounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The units a French letter writes, their spellings, and what is convertible. */
final class Units {

    /** Units a dose may have. */
    static final Set<String> OF_DOSES = Set.of("mg", "g", "µg", "UI", "mL", "mmol", "goutte", "bouffée");

    /** Units of what is measured in blood. */
    static final Set<String> OF_RESULTS =
            Set.of("µmol/L", "mmol/L", "ng/L", "µg/L", "mg/dL", "mg/L", "g/dL", "g/L", "G/L", "/mm³", "UI/L");

    private static final Map<String, String> SPELLINGS = new LinkedHashMap<>();

    static {
        // Longest first: « mg/l » before « mg », « g/dl » before « g ».
        SPELLINGS.put("mg/mmol", "mg/mmol");
        SPELLINGS.put("mg/g", "mg/g");
        SPELLINGS.put("(?:mg|g|µg|mcg|ui|ml|meq|mmol)/ ?kg(?:/ ?(?:j(?:our)?|h|min|24 ?h|dose))?", "per kg");
        SPELLINGS.put("(?:mg|g|ui)/ ?m(?:²|2)(?:/ ?j(?:our)?)?", "per m²");
        SPELLINGS.put("ui/ml", "UI/mL");
        SPELLINGS.put("ml/min(?:/1[.,]73 ?m2)?", "mL/min");
        SPELLINGS.put("ml/m(?:²|2)", "mL/m²");
        SPELLINGS.put("(?:µ|micro|u)mol(?:es)?/l", "µmol/L");
        SPELLINGS.put("mmol(?:es)?/l", "mmol/L");
        SPELLINGS.put("meq/l", "mmol/L");
        SPELLINGS.put("(?:ng/l|pg/ml)", "ng/L");
        SPELLINGS.put("(?:µg/l|ng/ml)", "µg/L");
        SPELLINGS.put("mg/dl", "mg/dL");
        SPELLINGS.put("mg/l", "mg/L");
        SPELLINGS.put("g/dl", "g/dL");
        SPELLINGS.put("g/100 ?ml", "g/dL");
        SPELLINGS.put("g/l", "g/L");
        SPELLINGS.put("giga/l", "G/L");
        SPELLINGS.put("/mm(?:³|3)", "/mm³");
        SPELLINGS.put("(?:ui|u)/l", "UI/L");
        SPELLINGS.put("l/min", "L/min");
        SPELLINGS.put("mm ?hg", "mmHg");
        SPELLINGS.put("cm ?h2o", "cmH2O");
        SPELLINGS.put(
                "(?:bpm|/ ?min(?:ute)?|batt?(?:ements)?(?:/| par )min(?:ute)?|par minute|cycles par minute)", "/min");
        SPELLINGS.put("(?:°|degres?) ?c(?:elsius)?", "°C");
        SPELLINGS.put("kg/m(?:²|2)", "kg/m²");
        SPELLINGS.put("(?:kg|kilos?|kilogrammes?)", "kg");
        SPELLINGS.put("(?:mg|milligrammes?)", "mg");
        SPELLINGS.put("(?:µg|mcg|ug|microgrammes?|gamma)", "µg");
        SPELLINGS.put("(?:g|grammes?|gr)", "g");
        SPELLINGS.put("(?:ui|u\\.i\\.|unites?)", "UI");
        SPELLINGS.put("(?:ml|millilitres?)", "mL");
        SPELLINGS.put("mmol", "mmol");
        SPELLINGS.put("(?:litres?|l)", "L");
        SPELLINGS.put("gouttes?", "goutte");
        SPELLINGS.put("(?:bouffees?|inhalations?|inh|pulverisations?|b)", "bouffée");
        SPELLINGS.put("(?:%|pour cent)", "%");
        SPELLINGS.put("(?:secondes?|sec|ms|mm|cm|metres?|m)", "measure");
        SPELLINGS.put("(?:ans?|annees?)", "year");
        SPELLINGS.put("mois", "month");
        SPELLINGS.put("semaines?|sem", "week");
        SPELLINGS.put("(?:jours?|j)", "day");
        SPELLINGS.put("(?:heures?|h)", "hour");
        SPELLINGS.put("(?:minutes?|min)", "minute");
        SPELLINGS.put(
                "(?:fois|prises?|injections?|comprimes?|cp|gelules?|sachets?|ampoules?|dispositifs?|patchs?)", "take");
    }

    /** A unit, as an alternation of its spellings; must be followed by {@link #END}. */
    static final String ANY = "(?:" + String.join("|", SPELLINGS.keySet()) + ")";

    static final String END = "(?![\\p{L}\\p{N}²³']|/ ?(?:l|dl|ml|kg|min|mm|mmol|mol|m²|h)(?!\\p{L}))";

    private static final Map<String, Pattern> PATTERNS = new LinkedHashMap<>();

    static {
        SPELLINGS.forEach((spelling, unit) -> PATTERNS.put(spelling, Pattern.compile(spelling)));
    }

    private Units() {}

    /**
     * The unit a spelling stands for, or an empty text.
     *
     * @param capital whether it was written with a capital: « G/L » counts cells, « g/L » weighs
     */
    static String canonical(String folded, boolean capital) {
        if (folded.equals("g/l") && capital) {
            return "G/L";
        }
        return PATTERNS.entrySet().stream()
                .filter(spelling -> spelling.getValue().matcher(folded).matches())
                .map(spelling -> SPELLINGS.getOrDefault(spelling.getKey(), ""))
                .findFirst()
                .orElse("");
    }

    /** The value in another unit, when one can be turned into the other. */
    static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        return switch (from + ">" + to) {
            case "g>mg", "mg>µg", "mg/dL>mg/L", "µg/L>ng/L" ->
                Optional.of(value.scaleByPowerOfTen(from.equals("mg/dL") ? 1 : 3));
            case "g>µg" -> Optional.of(value.scaleByPowerOfTen(6));
            case "mg>g", "µg>mg", "ng/L>µg/L", "/mm³>G/L" -> Optional.of(value.scaleByPowerOfTen(-3));
            case "µg>g" -> Optional.of(value.scaleByPowerOfTen(-6));
            case "g/L>g/dL", "mg/L>mg/dL" -> Optional.of(value.scaleByPowerOfTen(-1));
            case "g/dL>g/L" -> Optional.of(value.scaleByPowerOfTen(1));
            case "kg>g" -> Optional.of(value.scaleByPowerOfTen(3));
            case "g>kg" -> Optional.of(value.scaleByPowerOfTen(-3));
            case "mmol/L>µmol/L" -> Optional.of(value.scaleByPowerOfTen(3));
            case "µmol/L>mmol/L" -> Optional.of(value.scaleByPowerOfTen(-3));
            default -> Optional.empty();
        };
    }

    /** Days in a length of time, when the unit is one of time of a day or more. */
    static Optional<BigDecimal> days(BigDecimal value, String unit) {
        return switch (unit) {
            case "hour" -> Optional.of(value.divide(BigDecimal.valueOf(24), 3, RoundingMode.HALF_UP));
            case "day" -> Optional.of(value);
            case "week" -> Optional.of(value.multiply(BigDecimal.valueOf(7)));
            case "month" -> Optional.of(value.multiply(BigDecimal.valueOf(30)));
            default -> Optional.empty();
        };
    }
}
