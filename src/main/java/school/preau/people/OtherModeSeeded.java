package school.preau.people;

import java.util.Locale;
import school.preau.platform.Mode;

/** The database was first used in the other mode. */
public class OtherModeSeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherModeSeeded(Mode seeded, Mode asked) {
        super("This database was first used in %s mode, and Préau was asked to start in %s mode."
                .formatted(spelled(seeded), spelled(asked)));
    }

    private static String spelled(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
