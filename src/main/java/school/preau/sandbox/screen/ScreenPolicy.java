package school.preau.sandbox.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a hospital does with each kind of finding. A number whose form fits and whose key does not is doubtful: it never blocks. Kinds that
 * identify a patient at once cannot be let pass.
 *
 * @param sure the verdict of a sure finding; a kind that is not named keeps its usual one
 */
public record ScreenPolicy(Map<ScreenKind, Verdict> sure) {

    /** As the school comes. */
    public static final ScreenPolicy USUAL = new ScreenPolicy(Map.of());

    public ScreenPolicy {
        for (var entry : sure.entrySet()) {
            if (!choices(entry.getKey()).contains(entry.getValue())) {
                throw new IllegalArgumentException(entry.getKey() + " cannot be set to " + entry.getValue());
            }
        }
        sure = sure.isEmpty() ? Map.of() : Map.copyOf(sure);
    }

    /** What a hospital may choose for a kind, the mildest first. */
    public static List<Verdict> choices(ScreenKind kind) {
        return switch (kind) {
            case PROFESSIONAL_NUMBER, PLATE, COMBINATION, EXTENSION ->
                List.of(Verdict.PASS, Verdict.WARN, Verdict.BLOCK);
            case NIR,
                    PROVISIONAL_NUMBER,
                    INS,
                    PHONE,
                    EMAIL,
                    BIRTH_DATE,
                    PATIENT_NUMBER,
                    STAY_NUMBER,
                    IBAN,
                    ADDRESS,
                    NAME -> List.of(Verdict.WARN, Verdict.BLOCK);
        };
    }

    /** What a sure finding of a kind comes to. */
    public Verdict of(ScreenKind kind) {
        return sure.getOrDefault(kind, usual(kind));
    }

    /** The same policy with another verdict for one kind. */
    public ScreenPolicy with(ScreenKind kind, Verdict verdict) {
        var changed = new EnumMap<ScreenKind, Verdict>(ScreenKind.class);
        changed.putAll(sure);
        changed.put(kind, verdict);
        return new ScreenPolicy(changed);
    }

    /** @param found what the detector thinks: {@link Verdict#WARN} for a doubtful one of a kind that usually blocks */
    Verdict verdict(ScreenKind kind, Verdict found) {
        Verdict chosen = sure.get(kind);
        if (chosen == null) {
            return found;
        }
        boolean doubtful = found.compareTo(usual(kind)) < 0;
        return doubtful && chosen == Verdict.BLOCK ? Verdict.WARN : chosen;
    }

    private static Verdict usual(ScreenKind kind) {
        return switch (kind) {
            case NIR, PHONE, EMAIL, BIRTH_DATE, PATIENT_NUMBER, STAY_NUMBER, IBAN -> Verdict.BLOCK;
            case PROVISIONAL_NUMBER, INS, PROFESSIONAL_NUMBER, ADDRESS, PLATE, NAME, COMBINATION, EXTENSION ->
                Verdict.WARN;
        };
    }
}
