package school.preau.bench;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import school.preau.e2e.School;
import school.preau.people.DemoPeople;
import school.preau.platform.Database;
import school.preau.sandbox.screen.ScreenedStream;

/**
 * What a learner waits for the first words of an answer: from the press of the button until the browser's end of the push channel has them,
 * through privacy screen, quota, database, gateway and page. The control is the same endpoint asked directly in turn, until as much of the answer
 * is here: the screen holds back the last {@value ScreenedStream#HELD_BACK} characters of what has come.
 */
final class ConversationBench implements Bench.Subject {

    private static final String MODEL = "fake-1";
    private static final int TOKENS = 40;
    private static final Duration PER_TOKEN = Duration.ofMillis(2);
    private static final int PEOPLE = 12;
    private static final int WARM_UP_PEOPLE = 4;
    private static final int ANSWERS_EACH = 15;

    @Override
    public String title() {
        return "the first words of an answer through the whole school, beside the same endpoint asked directly";
    }

    @Override
    public void measure(Figures figures) throws Exception {
        DurableDatabase.each(database -> measure(database, figures));
    }

    private static void measure(DurableDatabase database, Figures figures) throws Exception {
        try (var model = ModelProcess.counting(PER_TOKEN, TOKENS);
                var school = new School(Database.H2)
                        .withDatabase(database.url(), database.user())
                        .withModel(model.url().toString(), MODEL)
                        .start()) {
            var names = DemoPeople.usual().names();
            inTurn(school, model, names.subList(0, WARM_UP_PEOPLE));
            var both = inTurn(school, model, names.subList(WARM_UP_PEOPLE, WARM_UP_PEOPLE + PEOPLE));
            String what = database.name() + ", first words, ";
            var direct = Timings.of(both.direct());
            var whole = Timings.of(both.whole());
            figures.add(what + "directly (control)", direct);
            figures.add(what + "through the whole school", whole);
            figures.add(database.name() + ", empty round trip (control)", Timings.of(both.empty()));
            figures.add(what + "added at the median", whole.millis(.5) - direct.millis(.5), "ms");
            figures.ratio(what + "through the whole school ÷ directly", whole.millis(.5), direct.millis(.5));
        }
    }

    private record Both(List<Long> direct, List<Long> whole, List<Long> empty) {}

    /** A, B, A, B: whatever else the machine does meets both alike. Several people, because each has a number of sends a day. */
    private static Both inTurn(School school, ModelProcess model, List<String> people) throws Exception {
        var both = new Both(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var directly = Asking.directly(model.url());
        for (String person : people) {
            try (var learner = new Conversing(school, person, model.text())) {
                for (int i = 0; i < ANSWERS_EACH; i++) {
                    both.direct().add(directly.ask().showable());
                    both.whole().add(learner.ask());
                    both.empty().add(learner.client.nothing());
                }
            }
        }
        return both;
    }

    /** Somebody in free practice, with the push channel open. */
    private static final class Conversing implements AutoCloseable {

        private final VaadinClient client;
        private final WebSocket push;
        private volatile CompletableFuture<Long> first = new CompletableFuture<>();
        private volatile CompletableFuture<Long> end = new CompletableFuture<>();

        Conversing(School school, String name, String answer) throws Exception {
            client = BusyLearner.signedIn(school.address(), name).client();
            client.open("practise/free");
            push = client.push(change -> {
                String said = PageTree.said(change);
                if (!said.isEmpty() && answer.startsWith(said)) {
                    first.complete(System.nanoTime());
                } else if (said.startsWith(MODEL + " ·")) {
                    end.complete(System.nanoTime());
                }
            });
        }

        /** @return nanoseconds until the first words were here */
        long ask() throws Exception {
            first = new CompletableFuture<>();
            end = new CompletableFuture<>();
            long begin = System.nanoTime();
            client.ask(Asking.QUESTION);
            long took = first.get(30, TimeUnit.SECONDS) - begin;
            end.get(30, TimeUnit.SECONDS);
            return took;
        }

        @Override
        public void close() {
            push.abort();
        }
    }
}
