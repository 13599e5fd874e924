package school.preau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import school.preau.e2e.School;
import school.preau.platform.Database;

/**
 * Server time of real round trips, one person at a time and with fifty people who think between two clicks, beside an empty page of the
 * same server.
 */
final class PagesBench implements Bench.Subject {

    private static final int PEOPLE = 50;
    private static final int ROUNDS = 12;
    private static final long LONGEST_THOUGHT_MILLIS = 3000;
    private static final List<String> ROUTES =
            List.of("", "courses", "courses/comprendre-ia-generative", "learn/comprendre-ia-generative");

    @Override
    public List<Measurement> measure() throws Exception {
        var results = new ArrayList<Measurement>();
        try (var school = new School(Database.H2).start()) {
            alone(school, results);
            together(school, results);
        }
        return results;
    }

    private static void alone(School school, List<Measurement> results) throws Exception {
        var client = DemoVisitor.signedIn(school.address(), 0);
        client.open("");
        for (int i = 0; i < 30; i++) {
            for (String route : ROUTES) {
                client.navigate(route);
            }
        }
        report(results, "one person: empty page (control)", time(200, () -> client.get("/actuator/health")), null);
        for (String route : ROUTES) {
            var cpuBefore = CpuTime.of(school.processId());
            var timings = time(100, () -> {
                client.navigate(route.equals("courses") ? "" : "courses");
                long start = System.nanoTime();
                client.navigate(route);
                return System.nanoTime() - start;
            });
            var cpu = CpuTime.of(school.processId()).minus(cpuBefore);
            report(results, "one person: " + name(route), timings, null);
            results.add(Measurement.of(
                    "pages",
                    "one person: processor time, " + name(route) + " and the way there",
                    cpu.toMillis() / 100.0,
                    "ms"));
        }
    }

    private static void together(School school, List<Measurement> results) throws Exception {
        var cpuBefore = CpuTime.of(school.processId());
        long begin = System.nanoTime();
        var all = new ArrayList<Long>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var visits = new ArrayList<Callable<List<Long>>>();
            for (int i = 0; i < PEOPLE; i++) {
                int number = i;
                visits.add(() -> visit(school.address(), number));
            }
            for (var visit : people.invokeAll(visits, 10, TimeUnit.MINUTES)) {
                all.addAll(visit.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        var cpu = CpuTime.of(school.processId()).minus(cpuBefore);
        report(results, "fifty people with think time: any page", Timings.of(all), 50.0);
        results.add(Measurement.of("pages", "fifty people: round trips per second", all.size() / seconds, "1/s"));
        results.add(Measurement.of(
                "pages", "fifty people: processor time a round trip", cpu.toMillis() / (double) all.size(), "ms"));
    }

    private static List<Long> visit(String address, int number) throws Exception {
        var client = DemoVisitor.signedIn(address, number);
        client.open("");
        var timings = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(500, LONGEST_THOUGHT_MILLIS)));
            long start = System.nanoTime();
            client.navigate(ROUTES.get((round + number) % ROUTES.size()));
            timings.add(System.nanoTime() - start);
        }
        return timings;
    }

    private static Timings time(int times, Callable<?> act) throws Exception {
        var timings = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Object measured = act.call();
            timings.add(measured instanceof Long inner ? inner : System.nanoTime() - start);
        }
        return Timings.of(timings);
    }

    private static void report(
            List<Measurement> results, String what, Timings timings, @org.jspecify.annotations.Nullable Double goal) {
        results.add(Measurement.of("pages", what + ", median", timings.millis(.5), "ms"));
        results.add(new Measurement("pages", what + ", p95", timings.millis(.95), "ms", goal));
    }

    private static String name(String route) {
        return route.isEmpty() ? "home" : route;
    }
}
