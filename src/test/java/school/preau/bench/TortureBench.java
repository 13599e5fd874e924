package school.preau.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import school.preau.assessment.QuizLoad;
import school.preau.platform.Database;

/** 200 attempts on a school that is killed again and again at random moments. */
final class TortureBench implements Bench.Subject {

    private static final int KILLS = 12;

    @Override
    public String title() {
        return TortureChild.LEARNERS + " attempts, " + KILLS
                + " kills (SIGKILL) at random moments, lost acknowledgements, second tabs";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (var h2 = DurableDatabase.h2()) {
            measure(figures, h2);
        }
        try (var postgresql = DurableDatabase.postgresql()) {
            measure(figures, postgresql);
        }
    }

    private static void measure(Figures figures, DurableDatabase database) throws Exception {
        Database.migrate(new DriverManagerDataSource(database.url(), database.user(), ""));
        var random = new Random(5);
        var log = new ArrayList<String>();
        int kills = 0;
        boolean ended = false;
        while (!ended) {
            long life = kills < KILLS ? 1_000 + random.nextInt(900) : Long.MAX_VALUE;
            ended = run(database, life, log);
            kills += ended ? 0 : 1;
        }
        var source = new DriverManagerDataSource(database.url(), database.user(), "");
        var findings = new QuizLoad(source).check(log);
        String of = database.name() + ": ";
        figures.add(of + "kills", kills, "");
        figures.add(of + "acknowledged answers", findings.acknowledged(), "");
        figures.add(of + "acknowledged answers lost", findings.lost(), "", 0);
        figures.atLeast(of + "attempts handed in", findings.handedIn(), "", TortureChild.LEARNERS);
        figures.add(of + "attempts graded twice", findings.twice(), "", 0);
        figures.add(of + "attempts handed in and not graded", findings.ungraded(), "", 0);
        figures.add(of + "stale tabs told", findings.told(), "");
        figures.add(of + "stale tabs that could still write", findings.wrote(), "", 0);
    }

    /** @return whether it came to its end before it was killed */
    private static boolean run(DurableDatabase database, long life, List<String> log) throws Exception {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TortureChild.class.getName(),
                        database.url(),
                        database.user())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var ended = new AtomicBoolean();
        var reader = Thread.startVirtualThread(() -> {
            try (var lines =
                    new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    // A line cut off by the kill was not acknowledged.
                    if (line.startsWith("ACK ") && line.length() < 110) {
                        continue;
                    }
                    ended.compareAndSet(false, line.equals("END"));
                    synchronized (log) {
                        log.add(line);
                    }
                }
            } catch (IOException e) {
                // The child was killed.
            }
        });
        if (life == Long.MAX_VALUE) {
            child.waitFor();
        } else if (!child.waitFor(life, TimeUnit.MILLISECONDS)) {
            child.destroyForcibly();
            child.waitFor();
        }
        reader.join();
        return ended.get();
    }
}
