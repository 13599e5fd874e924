package school.preau.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import school.preau.people.Welcoming;
import school.preau.platform.Language;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;

/**
 * While a production installation has no administrator, each start prints one line with a link that makes the first one. It goes to the
 * console and not through the log, which others may read.
 */
@Component
class SetUpConsole {

    private final Settings settings;
    private final Welcoming welcoming;
    private final Translations translations;

    SetUpConsole(Settings settings, Welcoming welcoming, Translations translations) {
        this.settings = settings;
        this.welcoming = welcoming;
        this.translations = translations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (settings.demo()) {
            return;
        }
        welcoming.setUpLink().ifPresent(link -> {
            var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            console.println(line(link.address()));
            console.flush();
        });
    }

    String line(String address) {
        return translations.text(Language.FR, "shell.console.setup") + " · "
                + translations.text(Language.EN, "shell.console.setup") + " · " + address;
    }
}
