package school.preau.sandbox.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import school.preau.sandbox.gateway.ModelFailure.Part;

/**
 * Reads server-sent events (WHATWG HTML, 9.2) as models send them, with limits on a line and on the whole, so that no endpoint can fill
 * our memory.
 */
final class BoundedEvents {

    static final int LONGEST_LINE = 256 * 1024;
    static final int LONGEST_STREAM = 8 * 1024 * 1024;

    private static final StringBuilder DONE = new StringBuilder("[DONE]");

    private final InputStream bytes;
    private int total;

    BoundedEvents(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 8 * 1024);
    }

    /** Gives the data of each event until the stream ends or says that it is done. */
    void read(Consumer<String> event) throws IOException {
        var data = new StringBuilder();
        var line = new ByteArrayOutputStream(512);
        while (true) {
            boolean more = line(line);
            String text = line.toString(StandardCharsets.UTF_8);
            if (text.isEmpty()) {
                if (!data.isEmpty()) {
                    event.accept(data.toString());
                    if (data.compareTo(DONE) == 0) {
                        return;
                    }
                    data.setLength(0);
                }
            } else if (text.startsWith("data:")) {
                String value = text.substring(text.startsWith("data: ") ? 6 : 5);
                data.append(data.isEmpty() ? "" : "\n").append(value);
            }
            if (!more) {
                if (!data.isEmpty()) {
                    event.accept(data.toString());
                }
                return;
            }
        }
    }

    private boolean line(ByteArrayOutputStream line) throws IOException {
        line.reset();
        while (true) {
            int next = bytes.read();
            if (next < 0) {
                return false;
            }
            if (++total > LONGEST_STREAM || line.size() >= LONGEST_LINE) {
                throw new TransportFailure(new ModelFailure.TooLong(Part.ANSWER));
            }
            if (next == '\n') {
                return true;
            }
            if (next != '\r') {
                line.write(next);
            }
        }
    }
}
