package school.preau.sandbox.fhir;

import java.util.Map;
import java.util.Optional;

/** How people are addressed, and what must not be taken for their name. */
final class Titles {

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("m", "M."),
            Map.entry("mr", "M."),
            Map.entry("monsieur", "M."),
            Map.entry("mme", "Mme"),
            Map.entry("mlle", "Mme"),
            Map.entry("mrs", "Mme"),
            Map.entry("ms", "Mme"),
            Map.entry("madame", "Mme"),
            Map.entry("dr", "Dr"),
            Map.entry("docteur", "Dr"),
            Map.entry("doctor", "Dr"),
            Map.entry("pr", "Pr"),
            Map.entry("prof", "Pr"),
            Map.entry("professeur", "Pr"));

    private Titles() {}

    static Optional<String> of(String word) {
        return Optional.ofNullable(WRITTEN.get(Folding.fold(word)));
    }
}
