package school.preau.bench;

import java.net.http.WebSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import school.preau.bench.BusyLearner.Step;
import school.preau.e2e.School;
import school.preau.people.DemoPeople;
import school.preau.platform.Database;

/**
 * Heap of a signed-in session with its push channel open: what 500 of them keep alive after a full collection, divided by 500. They belong to
 * 500 different people of a hospital as large as that.
 */
final class SessionsBench implements Bench.Subject {

    private static final int SESSIONS = 500;
    private static final int GOAL_KILOBYTES = 150;
    private static final int PATHS = 4;

    @Override
    public String title() {
        return "heap of a signed-in session with push open, beside the server without them";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        var hospital = DemoPeople.atLeast(SESSIONS + 1);
        var files = Files.createTempDirectory("preau-hospital");
        hospital.writeTo(files);
        // PostgreSQL, because the cache of a database inside the server would count as sessions.
        try (var database = DurableDatabase.postgresql();
                var school = new School(Database.H2)
                        .withDatabase(database.url(), database.user())
                        .withFilesOf(files)
                        .start()) {
            var names = hospital.names();
            var first = BusyLearner.signedIn(school.address(), names.getLast());
            for (Step step : Step.values()) {
                first.take(step);
            }
            double before = LiveHeap.kilobytes(school.processId());
            figures.add("control: the server with one session", before / 1e3, "MB");
            var open = new ArrayList<WebSocket>();
            var learners = new ArrayList<BusyLearner>();
            for (var arrival : atOnce(names.subList(0, SESSIONS), name -> arrive(school, name))) {
                learners.add(arrival.learner());
                open.add(arrival.push());
            }
            heap(figures, school, before, learners, "on home");
            atOnce(learners, learner -> learner.take(Step.LESSON));
            heap(figures, school, before, learners, "in a lesson");
            atOnce(learners, learner -> learner.take(Step.ANSWER));
            heap(figures, school, before, learners, "in a quiz");
            open.forEach(WebSocket::abort);
        }
    }

    /** Just come, and once the browser has given its regular sign of life, as a page has that somebody reads. */
    private static void heap(Figures figures, School school, double before, List<BusyLearner> learners, String where)
            throws Exception {
        double just = (LiveHeap.kilobytes(school.processId()) - before) / SESSIONS;
        for (var learner : learners) {
            learner.client().heartbeat();
        }
        double each = (LiveHeap.kilobytes(school.processId()) - before) / SESSIONS;
        figures.add(SESSIONS + " sessions just come " + where + ", each", just, "kB");
        figures.add(SESSIONS + " sessions " + where + ", each", each, "kB", GOAL_KILOBYTES);
    }

    private static Arrival arrive(School school, String name) throws Exception {
        var learner = BusyLearner.signedIn(school.address(), name);
        return new Arrival(learner, learner.client().push());
    }

    private record Arrival(BusyLearner learner, WebSocket push) {}

    private interface Act<A, B> {
        B of(A one) throws Exception;
    }

    /** For all, a few at a time: this is the way there and not measured. */
    private static <A, B> List<B> atOnce(List<A> all, Act<A, B> act) throws Exception {
        var results = new ArrayList<B>();
        try (var threads = Executors.newFixedThreadPool(PATHS)) {
            var calls = all.stream().<Callable<B>>map(one -> () -> act.of(one)).toList();
            for (var result : threads.invokeAll(calls, 5, TimeUnit.MINUTES)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
