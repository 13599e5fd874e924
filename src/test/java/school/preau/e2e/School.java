package school.preau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.preau.platform.Database;

/**
 * A school that runs as its users know it: the packaged jar in a process of its own, in demo mode, on loopback. It can be killed without
 * warning and started again on the same data.
 */
public final class School implements AutoCloseable {

    private static final Path JAR = Path.of("target/preau.jar").toAbsolutePath();

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> options = new ArrayList<>(List.of(
            "-Xmx768m",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:+UseCompactObjectHeaders"));
    private final Path home;
    private final int port;
    private @Nullable Path files;
    private @Nullable Process process;

    /** A school on a new database of the given kind. */
    public School(Database database) {
        try {
            home = Files.createTempDirectory("preau-school");
            port = freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("PREAU_PORT", Integer.toString(port));
        environment.put("PREAU_PUBLIC_URL", address());
        if (database == Database.POSTGRESQL) {
            environment.put("PREAU_DATABASE_URL", database.emptyUrl());
            environment.put("PREAU_DATABASE_USER", "postgres");
        }
    }

    /** Starts in half the time and runs slower ever after: for journeys, which are short and start it often; never for measuring. */
    School inHaste() {
        options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        return this;
    }

    /** Connects the school to a model before it starts. */
    public School withModel(String url, String name) {
        environment.put("PREAU_MODEL_URL", url);
        environment.put("PREAU_MODEL_NAME", name);
        return this;
    }

    /** Keeps its data in a database that is already there. */
    public School withDatabase(String url, String user) {
        environment.put("PREAU_DATABASE_URL", url);
        environment.put("PREAU_DATABASE_USER", user);
        return this;
    }

    /** Gives the school keys to sign badges with. */
    School withKeys(Path folder) {
        environment.put("PREAU_KEYS", folder.toAbsolutePath().toString());
        return this;
    }

    /** Lets the application find the files of a folder before its own. */
    public School withFilesOf(Path folder) {
        files = folder;
        return this;
    }

    /** Seeds the school from another folder of content before it first starts. */
    School withContent(Path folder) {
        environment.put("PREAU_CONTENT", folder.toAbsolutePath().toString());
        return this;
    }

    public School start() {
        assertThat(JAR).as("the packaged application; ./preau test makes it").exists();
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            var before = files;
            command.addAll(
                    before == null
                            ? List.of("-jar", JAR.toString())
                            : List.of("-cp", before + File.pathSeparator + JAR, LAUNCHER));
            var builder = new ProcessBuilder(command);
            builder.directory(home.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PREAU_"));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            awaitHealth();
        } catch (AssertionError e) {
            // Nobody has it in hand yet who could close it.
            kill();
            throw e;
        }
        return this;
    }

    /** As a power cut would: SIGKILL. */
    public void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
            awaitEnd(running);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public long processId() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    /** Everything the school has written to its log. */
    public String logText() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the log holds one of these words, whatever its case and accents. */
    void assertLogSilentAbout(String... words) {
        assertThat(logText().lines())
                .as("lines of the log with what somebody typed, is called or is known by")
                .noneMatch(
                        line -> Stream.of(words).anyMatch(word -> folded(line).contains(folded(word))));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        var running = process;
        if (running != null) {
            running.destroy();
            awaitEnd(running);
        }
    }

    private Path log() {
        return home.resolve("school.log");
    }

    private void awaitHealth() {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < giveUp) {
            var running = process;
            if (running == null || !running.isAlive()) {
                throw new AssertionError("The school did not start:\n" + logText());
            }
            try {
                if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while the school started", e);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("The school was not healthy within three minutes:\n" + logText());
    }

    private static void awaitEnd(Process running) {
        try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
