package school.preau.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import school.preau.e2e.School;
import school.preau.platform.Database;

/** How long until a visitor is served, on an empty and on a seeded database, beside a bare JVM; and how large the jar is. */
final class StartBench implements Bench.Subject {

    @Override
    public List<Measurement> measure() throws Exception {
        long bare = System.nanoTime();
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        bare = System.nanoTime() - bare;
        try (var school = new School(Database.H2)) {
            long first = System.nanoTime();
            school.start();
            first = System.nanoTime() - first;
            school.kill();
            long again = System.nanoTime();
            school.start();
            again = System.nanoTime() - again;
            return List.of(
                    Measurement.of("start", "first start: migrate, seed the demo hospital, serve", first / 1e9, "s"),
                    Measurement.of("start", "later start, after a kill", again / 1e9, "s"),
                    Measurement.of("start", "control: a bare JVM", bare / 1e9, "s"),
                    Measurement.of("start", "the jar", Files.size(Path.of("target/preau.jar")) / 1e6, "MB"));
        }
    }
}
