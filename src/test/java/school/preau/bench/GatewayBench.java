package school.preau.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import school.preau.bench.Asking.Answer;
import school.preau.sandbox.gateway.Gateways;

/** What the way through the gateway costs: the same endpoint, asked in turn directly and through it; and a hundred answers at once. */
final class GatewayBench implements Bench.Subject {

    private static final int ANSWERS = 250;
    private static final int WARM_UP = 30;
    private static final double GOAL_ADDED_MILLIS = 5;
    private static final int LONG_ANSWERS = 24;
    private static final int LONG_ANSWER_TOKENS = 2000;
    private static final int AT_ONCE = 100;
    private static final int TOKENS_AT_ONCE = 150;
    private static final Duration PER_TOKEN_AT_ONCE = Duration.ofMillis(20);

    @Override
    public String title() {
        return "the models' gateway, beside the same endpoint called directly";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        firstToken(figures);
        rate(figures);
        atOnce(figures);
    }

    private static void firstToken(Figures figures) throws Exception {
        try (var model = ModelProcess.counting(Duration.ofMillis(5), 4);
                var gateway = Gateways.to(model.url(), 4)) {
            var both = inTurn(model, Asking.directly(model.url()), Asking.through(gateway), ANSWERS, WARM_UP);
            double direct = first(both.direct()).millis(.5);
            double relayed = first(both.relayed()).millis(.5);
            figures.add("first token, directly (control), median of " + ANSWERS, direct, "ms");
            figures.add("first token, through the gateway, median of " + ANSWERS, relayed, "ms");
            figures.add("added to the first token, at the median", relayed - direct, "ms", GOAL_ADDED_MILLIS);
            figures.ratio("first token through the gateway ÷ directly", relayed, direct);
        }
    }

    private static void rate(Figures figures) throws Exception {
        try (var model = ModelProcess.counting(Duration.ZERO, LONG_ANSWER_TOKENS);
                var gateway = Gateways.to(model.url(), 4)) {
            var both = inTurn(model, Asking.directly(model.url()), Asking.through(gateway), LONG_ANSWERS, 6);
            double direct = LONG_ANSWER_TOKENS / (whole(both.direct()).millis(.5) / 1e3);
            double relayed = LONG_ANSWER_TOKENS / (whole(both.relayed()).millis(.5) / 1e3);
            figures.add("one answer as fast as it goes, directly (control)", direct, "tokens/s");
            figures.add("one answer as fast as it goes, through the gateway", relayed, "tokens/s");
            figures.ratio("tokens a second through the gateway ÷ directly", relayed, direct);
        }
    }

    private static void atOnce(Figures figures) throws Exception {
        try (var model = ModelProcess.counting(PER_TOKEN_AT_ONCE, TOKENS_AT_ONCE);
                var gateway = Gateways.to(model.url(), AT_ONCE)) {
            var direct = atOnce(model, Asking.directly(model.url()));
            var relayed = atOnce(model, Asking.through(gateway));
            double own = AT_ONCE / (PER_TOKEN_AT_ONCE.toMillis() / 1e3);
            String what = AT_ONCE + " answers at once";
            figures.add(what + ", the endpoint's own rate", own, "tokens/s");
            figures.add(what + ", directly (control)", direct.tokensPerSecond(), "tokens/s");
            figures.add(what + ", through the gateway, every token in order", relayed.tokensPerSecond(), "tokens/s");
            figures.ratio(
                    what + ", through the gateway ÷ directly", relayed.tokensPerSecond(), direct.tokensPerSecond());
            figures.add(what + ", directly (control), heap of an answer", direct.kilobytesEach(), "kB");
            figures.add(what + ", through the gateway, heap of an answer", relayed.kilobytesEach(), "kB");
        }
    }

    private record Both(List<Answer> direct, List<Answer> relayed) {}

    /** A, B, A, B: whatever else the machine does meets both alike. */
    private static Both inTurn(ModelProcess model, Asking direct, Asking relayed, int times, int warmUp)
            throws Exception {
        var both = new Both(new ArrayList<>(), new ArrayList<>());
        for (int i = -warmUp; i < times; i++) {
            var first = whole(model, direct.ask());
            var second = whole(model, relayed.ask());
            if (i >= 0) {
                both.direct().add(first);
                both.relayed().add(second);
            }
        }
        return both;
    }

    private record AtOnce(double tokensPerSecond, double kilobytesEach) {}

    private static AtOnce atOnce(ModelProcess model, Asking asking) throws Exception {
        double before = heapKilobytes();
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Answer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                Callable<Answer> ask = asking::ask;
                running.add(threads.submit(ask));
            }
            TimeUnit.MILLISECONDS.sleep(PER_TOKEN_AT_ONCE.toMillis() * TOKENS_AT_ONCE / 2);
            double during = heapKilobytes();
            for (var answer : running) {
                whole(model, answer.get(2, TimeUnit.MINUTES));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new AtOnce(AT_ONCE * TOKENS_AT_ONCE / seconds, (during - before) / AT_ONCE);
        }
    }

    /** Only an answer with every token in its place counts. */
    private static Answer whole(ModelProcess model, Answer answer) {
        if (!answer.text().equals(model.text())) {
            throw new IllegalStateException("Tokens are missing or out of order: "
                    + answer.text().substring(0, Math.min(200, answer.text().length())));
        }
        return answer;
    }

    private static double heapKilobytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e3;
    }

    private static Timings first(List<Answer> answers) {
        return Timings.of(answers.stream().map(Answer::first).toList());
    }

    private static Timings whole(List<Answer> answers) {
        return Timings.of(answers.stream().map(Answer::whole).toList());
    }
}
