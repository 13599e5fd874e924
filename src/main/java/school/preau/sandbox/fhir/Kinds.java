package school.preau.sandbox.fhir;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of the content format for the constants of an enum. */
final class Kinds {

    private Kinds() {}

    static String spelled(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> of(Class<E> kinds, String spelled) {
        return Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> spelled(kind).equals(spelled))
                .findFirst();
    }
}
