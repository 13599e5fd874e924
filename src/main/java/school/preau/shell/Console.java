package school.preau.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import school.preau.people.Welcoming;
import school.preau.platform.Settings;

/**
 * What whoever starts the school reads, once it answers: where it is. While a production installation has no administrator, a second line
 * has the link that makes the first one; it goes to the console and not through the log, which others may read.
 */
@Component
class Console {

    private final Settings settings;
    private final Welcoming welcoming;
    private final ConsoleLines lines;

    Console(Settings settings, Welcoming welcoming, ConsoleLines lines) {
        this.settings = settings;
        this.welcoming = welcoming;
        this.lines = lines;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        lines.open().ifPresent(console::println);
        if (!settings.demo()) {
            welcoming.setUpLink().map(link -> lines.setUp(link.address())).ifPresent(console::println);
        }
        console.flush();
    }
}
