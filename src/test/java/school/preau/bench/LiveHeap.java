package school.preau.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What another JVM keeps alive: its heap after a full collection. */
final class LiveHeap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+[0-9]+\\s+([0-9]+)");

    private LiveHeap() {}

    static double kilobytes(long processId) throws IOException, InterruptedException {
        // Twice: what the first collection finalises, the second frees.
        histogram(processId);
        var total = TOTAL.matcher(histogram(processId));
        if (!total.find()) {
            throw new IllegalStateException("jcmd did not say how much is alive");
        }
        return Long.parseLong(total.group(1)) / 1e3;
    }

    private static String histogram(long processId) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(processId),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
