package school.preau.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import school.preau.bench.BusyLearner.Step;
import school.preau.e2e.School;

/** Fifty people at once, each in a session of their own: with the time people think between two clicks, and without. */
final class Crowd {

    private static final int PEOPLE = 50;
    private static final int GOAL_MILLIS = 50;
    private static final int STEPS = 16;
    private static final int STEPS_WITHOUT_THOUGHT = 20;
    private static final int SHORTEST_THOUGHT_MILLIS = 500;
    private static final int LONGEST_THOUGHT_MILLIS = 3000;

    /** A visit: look what is to do, find the course, read on, and answer some questions. */
    private static final List<Step> VISIT = List.of(
            Step.HOME, Step.COURSES, Step.COURSE, Step.LESSON, Step.LESSON, Step.ANSWER, Step.ANSWER, Step.ANSWER);

    private final School school;
    private final List<BusyLearner> people = new ArrayList<>();

    Crowd(School school, List<String> names) throws Exception {
        this.school = school;
        for (var learner : atOnce(names.stream()
                .limit(PEOPLE)
                .<Callable<BusyLearner>>map(name -> () -> {
                    var learner = BusyLearner.signedIn(school.address(), name);
                    learner.enterQuiz();
                    return learner;
                })
                .toList())) {
            people.add(learner);
        }
    }

    void measure(String database, Figures figures) throws Exception {
        String who = database + ", fifty people: ";
        // Not measured: the compiler gets to know what fifty do.
        visit(STEPS_WITHOUT_THOUGHT, false);
        var before = CpuTime.of(school.processId());
        long begin = System.nanoTime();
        var thoughtful = visit(STEPS, true);
        double seconds = (System.nanoTime() - begin) / 1e9;
        var processor = CpuTime.of(school.processId()).minus(before);
        var all = all(thoughtful);
        figures.add(who + "any step, p50", all.millis(.5), "ms");
        figures.add(who + "any step, p95", all.millis(.95), "ms", GOAL_MILLIS);
        thoughtful.forEach((step, timings) ->
                figures.add(who + step + ", p95", Timings.of(timings).millis(.95), "ms"));
        figures.add(who + "steps per second", all.count() / seconds, "1/s");
        figures.add(who + "processor time a step", processor.toMillis() / (double) all.count(), "ms");

        begin = System.nanoTime();
        int steps = all(visit(STEPS_WITHOUT_THOUGHT, false)).count();
        figures.add(who + "without thinking, steps per second", steps / ((System.nanoTime() - begin) / 1e9), "1/s");
    }

    private Map<Step, List<Long>> visit(int steps, boolean thinking) throws Exception {
        var visits = new ArrayList<Callable<Map<Step, List<Long>>>>();
        for (int i = 0; i < people.size(); i++) {
            int number = i;
            visits.add(() -> visit(people.get(number), number, steps, thinking));
        }
        Map<Step, List<Long>> all = new EnumMap<>(Step.class);
        for (var one : atOnce(visits)) {
            one.forEach((step, timings) ->
                    all.computeIfAbsent(step, key -> new ArrayList<>()).addAll(timings));
        }
        return all;
    }

    private static Map<Step, List<Long>> visit(BusyLearner learner, int number, int steps, boolean thinking)
            throws Exception {
        var chance = new Random(number);
        Map<Step, List<Long>> timings = new EnumMap<>(Step.class);
        for (int i = 0; i < steps; i++) {
            if (thinking) {
                LockSupport.parkNanos(
                        TimeUnit.MILLISECONDS.toNanos(chance.nextInt(SHORTEST_THOUGHT_MILLIS, LONGEST_THOUGHT_MILLIS)));
            }
            Step step = VISIT.get((i + number) % VISIT.size());
            timings.computeIfAbsent(step, key -> new ArrayList<>()).add(learner.take(step));
        }
        return timings;
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var results = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(acts, 5, TimeUnit.MINUTES)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private static Timings all(Map<Step, List<Long>> timings) {
        return Timings.of(timings.values().stream().flatMap(List::stream).toList());
    }
}
