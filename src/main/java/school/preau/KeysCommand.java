package school.preau;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import school.preau.certification.badge.BadgeKeys;

/** {@code ./preau keys}: makes the keys with which badges are signed, once; with {@code --renew} a further pair, which signs from then on. */
final class KeysCommand {

    private KeysCommand() {}

    static int run(List<String> arguments, String folder, Clock clock, PrintStream out) throws IOException {
        boolean renew = arguments.equals(List.of("--renew"));
        if (!arguments.isEmpty() && !renew) {
            out.println("Usage: ./preau keys [--renew]");
            return 2;
        }
        if (folder.isBlank()) {
            out.println(
                    "Say where the keys are to lie: set PREAU_KEYS to a folder that only the school's account can read.");
            return 2;
        }
        Path path = Path.of(folder);
        if (BadgeKeys.in(path) && !renew) {
            out.println("There are keys in " + path
                    + " already; nothing was changed. A further pair: ./preau keys --renew");
            return 0;
        }
        String name = BadgeKeys.make(path, clock.instant());
        out.println(
                "The keys " + name + " lie in " + path
                        + ". Keep a copy in a safe place: without them no badge can be signed, and they are never made again by themselves.");
        return 0;
    }
}
