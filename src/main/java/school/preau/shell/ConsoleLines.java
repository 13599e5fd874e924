package school.preau.shell;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import school.preau.platform.Language;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;

/** The lines of the console, each in both languages. */
@Component
class ConsoleLines {

    private final Settings settings;
    private final Translations translations;
    private final Environment environment;

    ConsoleLines(Settings settings, Translations translations, Environment environment) {
        this.settings = settings;
        this.translations = translations;
        this.environment = environment;
    }

    /** Where the school is. Empty when nothing listens, as in a test without a web server. */
    Optional<String> open() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> settings.demo()
                        ? both("shell.console.open.demo") + ": http://localhost:" + port
                        : both("shell.console.open") + ": " + settings.publicUrl() + " ("
                                + both("shell.console.listens") + " " + environment.getProperty("server.address", "*")
                                + ":" + port + ")");
    }

    String setUp(String address) {
        return both("shell.console.setup") + " · " + address;
    }

    private String both(String key) {
        return translations.text(Language.FR, key) + " · " + translations.text(Language.EN, key);
    }
}
