package school.preau.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import school.preau.bench.BusyLearner.Step;
import school.preau.e2e.School;
import school.preau.people.DemoPeople;
import school.preau.platform.Database;

/**
 * Server time of real round trips, one person at a time and with fifty at once, on both databases, beside a round trip that asks for
 * nothing, the emptiest page there is, and a bare commit.
 */
final class PagesBench implements Bench.Subject {

    private static final int WARM_UP = 60;
    private static final int TIMES = 100;

    @Override
    public String title() {
        return "real round trips, beside an empty one, the emptiest page and a bare commit";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        DurableDatabase.each(database -> measure(database, figures));
    }

    private static void measure(DurableDatabase database, Figures figures) throws Exception {
        try (var school = new School(Database.H2)
                .withDatabase(database.url(), database.user())
                .start()) {
            double answer = alone(database.name() + ", one person: ", school, figures);
            var commit = BareCommits.time(database.beside(), database.user(), 400);
            figures.add(database.name() + ", control: a bare commit", commit);
            figures.ratio(database.name() + ": a saved answer ÷ a bare commit", answer, commit.millis(.5));
            new Crowd(school, DemoPeople.usual().names()).measure(database.name(), figures);
        }
    }

    /** @return the median of a saved answer, in milliseconds */
    private static double alone(String who, School school, Figures figures) throws Exception {
        var learner = BusyLearner.signedIn(
                school.address(), DemoPeople.usual().names().getFirst());
        for (int i = 0; i < WARM_UP; i++) {
            for (Step step : Step.values()) {
                learner.take(step);
            }
        }
        figures.add(
                who + "plain request (control)",
                time(TIMES, () -> learner.client().get("/actuator/health")));
        figures.add(who + "empty round trip (control)", time(TIMES, learner.client()::nothing));
        var numbers = new int[1];
        var emptiest = time(TIMES, () -> learner.nowhere(numbers[0]++));
        figures.add(who + "emptiest page (control)", emptiest);
        Map<Step, Timings> medians = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            var before = CpuTime.of(school.processId());
            var timings = time(TIMES, () -> learner.take(step));
            var processor = CpuTime.of(school.processId()).minus(before);
            medians.put(step, timings);
            figures.add(who + step, timings);
            figures.add(who + step + ", processor time", processor.toMillis() / (double) TIMES, "ms");
        }
        for (Step step : List.of(Step.HOME, Step.COURSE, Step.LESSON)) {
            figures.ratio(who + step + " ÷ the emptiest page", medians.get(step).millis(.5), emptiest.millis(.5));
        }
        return medians.get(Step.ANSWER).millis(.5);
    }

    private static Timings time(int times, Callable<Long> act) throws Exception {
        var timings = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            timings.add(act.call());
        }
        return Timings.of(timings);
    }
}
