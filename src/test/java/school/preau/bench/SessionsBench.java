package school.preau.bench;

import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import school.preau.e2e.School;
import school.preau.platform.Database;

/** Heap of one signed-in session with its push channel open: what 500 of them add after a full collection, divided by 500. */
final class SessionsBench implements Bench.Subject {

    private static final int SESSIONS = 500;
    private static final Pattern USED = Pattern.compile("(?m)^ *Total *: *[0-9.]+|used ([0-9]+)K");

    @Override
    public List<Measurement> measure() throws Exception {
        var results = new ArrayList<Measurement>();
        for (String route : List.of("", "learn/comprendre-ia-generative")) {
            try (var school = new School(Database.H2).start()) {
                DemoVisitor.signedIn(school.address(), 0).open(route);
                long before = heapKilobytes(school.processId());
                var open = new ArrayList<WebSocket>();
                for (int i = 0; i < SESSIONS; i++) {
                    var client = DemoVisitor.signedIn(school.address(), i);
                    client.open(route);
                    open.add(client.push());
                }
                long after = heapKilobytes(school.processId());
                open.forEach(WebSocket::abort);
                String where = route.isEmpty() ? "home" : "a lesson";
                results.add(Measurement.of(
                        "sessions",
                        "heap of a signed-in session on " + where + ", push open",
                        (after - before) / (double) SESSIONS,
                        "kB",
                        150));
                results.add(Measurement.of("sessions", "control: heap before them", before / 1000.0, "MB"));
            }
        }
        return results;
    }

    private static long heapKilobytes(long processId) throws Exception {
        jcmd(processId, "GC.run");
        jcmd(processId, "GC.run");
        var matcher = USED.matcher(jcmd(processId, "GC.heap_info"));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                return Long.parseLong(matcher.group(1));
            }
        }
        throw new IllegalStateException("jcmd did not say how much heap is used");
    }

    private static String jcmd(long processId, String command) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(processId),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
