package school.preau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import school.preau.e2e.School;
import school.preau.platform.Database;

/** How long until a visitor is served, on an empty and on a seeded database, beside a bare JVM; and how large the jar is. */
final class StartBench implements Bench.Subject {

    private static final int LATER_STARTS = 3;

    @Override
    public String title() {
        return "until a visitor is served, beside a bare JVM";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        double bare = seconds(StartBench::bareJvm);
        try (var school = new School(Database.H2)) {
            figures.add("first start: migrate, publish, seed the demo hospital, serve", seconds(school::start), "s");
            double best = Double.MAX_VALUE;
            for (int i = 0; i < LATER_STARTS; i++) {
                school.kill();
                best = Math.min(best, seconds(school::start));
            }
            figures.add("later start after a kill, best of " + LATER_STARTS, best, "s");
            figures.add("control: a bare JVM", bare, "s");
            figures.ratio("later start ÷ a bare JVM", best, bare);
        }
        figures.add("the jar", Files.size(Path.of("target/preau.jar")) / 1e6, "MB");
    }

    private static void bareJvm() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static double seconds(Act act) throws Exception {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private interface Act {
        void run() throws Exception;
    }
}
