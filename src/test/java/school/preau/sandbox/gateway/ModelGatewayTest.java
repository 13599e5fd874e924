package school.preau.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.platform.LocalText;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;
import school.preau.sandbox.gateway.FakeModelEndpoint.Mode;
import school.preau.sandbox.gateway.ModelEndpoint.Capacity;
import school.preau.sandbox.gateway.ModelFailure.Part;
import school.preau.sandbox.gateway.ModelFailure.Stage;
import school.preau.sandbox.gateway.ModelRequest.Author;
import school.preau.sandbox.gateway.ModelRequest.Message;

class ModelGatewayTest {

    private static final Duration PROMPTLY = Duration.ofMillis(200);
    private static final Capacity ONE_AT_ONCE = new Capacity(1, 8_192, Duration.ofMillis(100));
    private static final int LEARNERS = 100;

    private final FakeModelEndpoint endpoint = new FakeModelEndpoint();
    private ModelGateway gateway = gateway(endpoint.url(), Capacity.USUAL, ModelEndpoint.Patience.USUAL);

    @AfterEach
    void close() throws IOException {
        gateway.close();
        endpoint.close();
    }

    @Test
    void an_answer_streams_and_says_what_it_cost() throws Exception {
        var answer = ask();

        assertThat(answer.end()).isInstanceOf(AnswerEnd.Complete.class);
        assertThat(answer.text()).isEqualTo("Bonjour, je suis un modèle.");
        assertThat(answer.tokens).hasSizeGreaterThan(3);
        var measures = answer.end().measures();
        assertThat(measures.model()).isEqualTo("fake-1");
        assertThat(measures.version()).isEqualTo("b42");
        assertThat(measures.inputTokens()).isEqualTo(12);
        assertThat(measures.outputTokens()).isEqualTo(5);
        assertThat(measures.firstToken()).isNotNull().isLessThanOrEqualTo(measures.whole());
        assertThat(gateway.models())
                .singleElement()
                .satisfies(model -> assertThat(model.state()).isEqualTo(new EndpointHealth.State.Up()));
        assertThat(endpoint.requests()).singleElement().asString().contains("\"max_tokens\"", "Résumez.", "system");
    }

    @Test
    void what_a_page_or_a_database_would_obey_is_left_out_of_an_answer() throws Exception {
        endpoint.say(Duration.ZERO, "Un\u0000 \u0007mot\r\n\u202Etourné\u202C,\tun\u202Fautre.");

        var answer = ask();
        assertThat(answer.end()).isInstanceOf(AnswerEnd.Complete.class);
        assertThat(answer.text()).isEqualTo("Un mot\ntourné,\tun\u202Fautre.");
    }

    @Test
    void a_model_that_is_down_is_named_so() throws Exception {
        endpoint.close();

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Down());
        assertThat(gateway.models().getFirst().usable()).isFalse();
    }

    @Test
    void slow_headers_run_into_patience() throws Exception {
        endpoint.behave(Mode.SLOW_HEADERS);
        hurry();

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Slow(Stage.HEADERS));
        assertThat(endpoint.clientLeft(Duration.ofSeconds(15))).isTrue();
    }

    @Test
    void silence_after_the_headers_runs_into_patience() throws Exception {
        endpoint.behave(Mode.SILENT_AFTER_HEADERS);
        hurry();

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Slow(Stage.FIRST_TOKEN));
        assertThat(endpoint.clientLeft(Duration.ofSeconds(15))).isTrue();
    }

    @Test
    void silence_between_tokens_keeps_what_was_said() throws Exception {
        endpoint.behave(Mode.STALLS_IN_THE_MIDDLE);
        hurry();

        var answer = ask();
        assertThat(answer.failure()).isEqualTo(new ModelFailure.Slow(Stage.NEXT_TOKEN));
        assertThat(answer.text()).isEqualTo("Bonjour, je ");
    }

    @Test
    void a_web_page_is_not_a_model() throws Exception {
        endpoint.behave(Mode.HTML);

        assertThat(ask().failure()).isEqualTo(new ModelFailure.NotAModel());
        assertThat(gateway.look().getFirst().state())
                .isEqualTo(new EndpointHealth.State.Failing(new ModelFailure.NotAModel()));
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        endpoint.behave(Mode.REDIRECT);

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Redirected(302));
    }

    @Test
    void a_refused_key_is_said_to_be_one() throws Exception {
        endpoint.behave(Mode.UNAUTHORISED);

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Unauthorised(401));
        assertThat(gateway.look().getFirst().usable()).isFalse();
    }

    @Test
    void a_busy_model_is_asked_once_only() throws Exception {
        endpoint.behave(Mode.BUSY);

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Busy());
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void a_full_context_and_a_failing_server_are_told_apart() throws Exception {
        endpoint.behave(Mode.CONTEXT_FULL);
        assertThat(ask().failure()).isEqualTo(new ModelFailure.TooLong(Part.REQUEST));

        endpoint.behave(Mode.SERVER_ERROR);
        assertThat(ask().failure()).isEqualTo(new ModelFailure.Refused(500));
    }

    @ParameterizedTest
    @EnumSource(names = {"KILLED_IN_THE_MIDDLE", "MALFORMED", "ENDS_WITHOUT_SAYING_SO"})
    void an_answer_that_breaks_off_is_broken_and_nothing_is_made_up(Mode mode) throws Exception {
        endpoint.behave(mode);

        var answer = ask();
        assertThat(answer.failure()).isEqualTo(new ModelFailure.Broken());
        // What had not been read when the connection died is lost with it.
        assertThat("Bonjour, je suis un modèle.").startsWith(answer.text());
    }

    @Test
    void a_line_of_ten_megabytes_is_not_read() throws Exception {
        endpoint.behave(Mode.ENDLESS_LINE);

        assertThat(ask().failure()).isEqualTo(new ModelFailure.TooLong(Part.ANSWER));
        assertThat(endpoint.clientLeft(Duration.ofSeconds(15))).isTrue();
    }

    @Test
    void an_answer_without_end_is_ended() throws Exception {
        endpoint.behave(Mode.ENDLESS_ANSWER);

        assertThat(ask().failure()).isEqualTo(new ModelFailure.TooLong(Part.ANSWER));
        assertThat(endpoint.clientLeft(Duration.ofSeconds(15))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW_HEADERS", "SILENT_AFTER_HEADERS", "STALLS_IN_THE_MIDDLE"})
    void stop_closes_the_connection_at_any_moment(Mode mode) throws Exception {
        endpoint.behave(mode);
        var answer = new Heard();
        var running = gateway.ask(request(), answer);
        assertThat(endpoint.reached()).isTrue();
        if (mode == Mode.STALLS_IN_THE_MIDDLE) {
            assertThat(answer.first.await(5, TimeUnit.SECONDS)).isTrue();
        }

        running.stop();

        assertThat(endpoint.clientLeft(PROMPTLY)).isTrue();
        assertThat(answer.end()).isInstanceOf(AnswerEnd.Stopped.class);
        running.stop();
    }

    @Test
    void stop_while_the_model_writes_closes_the_connection() throws Exception {
        endpoint.behave(Mode.ENDLESS_ANSWER).say(Duration.ofMillis(5), "encore ");
        var answer = new Heard();
        var running = gateway.ask(request(), answer);
        assertThat(answer.first.await(5, TimeUnit.SECONDS)).isTrue();

        running.stop();

        assertThat(endpoint.clientLeft(PROMPTLY)).isTrue();
        assertThat(answer.end()).isInstanceOf(AnswerEnd.Stopped.class);
    }

    @Test
    void those_who_wait_hear_their_place_and_go_in_order() throws Exception {
        gateway.close();
        gateway = gateway(endpoint.url(), ONE_AT_ONCE, ModelEndpoint.Patience.USUAL);
        endpoint.behave(Mode.SLOW_HEADERS);
        var first = new Heard();
        var second = new Heard();
        var third = new Heard();
        var running = gateway.ask(request(), first);
        var waiting = gateway.ask(request(), second);
        gateway.ask(request(), third);
        assertThat(endpoint.reached()).isTrue();
        assertThat(second.places).containsExactly(1);
        assertThat(third.places).containsExactly(2);

        waiting.stop();
        assertThat(second.end()).isInstanceOf(AnswerEnd.Stopped.class);
        assertThat(third.places).containsExactly(2, 1);

        endpoint.behave(Mode.STREAM);
        running.stop();
        assertThat(third.end()).isInstanceOf(AnswerEnd.Complete.class);
        assertThat(endpoint.requests()).hasSize(2);
    }

    @Test
    void those_who_wait_hear_how_long_it_may_take() {
        gateway.close();
        gateway = gateway(endpoint.url(), ONE_AT_ONCE, ModelEndpoint.Patience.USUAL);
        endpoint.behave(Mode.SLOW_HEADERS);
        var second = new Heard();
        var third = new Heard();
        gateway.ask(request(), new Heard());
        gateway.ask(request(), second);
        gateway.ask(request(), third);

        // Five hundred tokens at a tenth of a second for whoever is before one.
        assertThat(second.waits).containsExactly(Duration.ofSeconds(50));
        assertThat(third.waits).containsExactly(Duration.ofSeconds(100));
        assertThat(gateway.waiting("model")).isEqualTo(2);
    }

    @Test
    void the_wait_is_told_again_as_time_goes_by() throws Exception {
        gateway.close();
        gateway = gateway(endpoint.url(), new Capacity(1, 8_192, Duration.ofMillis(4)), ModelEndpoint.Patience.USUAL);
        endpoint.behave(Mode.SLOW_HEADERS);
        var waiting = new Heard();
        gateway.ask(request(), new Heard());
        gateway.ask(request(), waiting);

        assertThat(waiting.soon.await(15, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting.waits).containsExactly(Duration.ofSeconds(5), Duration.ZERO);
        assertThat(waiting.places).containsExactly(1);
    }

    @Test
    void an_answer_that_takes_too_long_as_a_whole_is_ended() throws Exception {
        gateway.close();
        gateway = gateway(
                endpoint.url(),
                Capacity.USUAL,
                new ModelEndpoint.Patience(
                        Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(600)));
        endpoint.behave(Mode.ENDLESS_ANSWER).say(Duration.ofMillis(20), "encore ");

        assertThat(ask().failure()).isEqualTo(new ModelFailure.Slow(Stage.WHOLE_ANSWER));
        assertThat(endpoint.clientLeft(Duration.ofSeconds(15))).isTrue();
    }

    @Test
    void a_hundred_learners_stream_at_once_and_every_token_arrives_in_order() throws Exception {
        gateway.close();
        gateway = gateway(
                endpoint.url(), new Capacity(LEARNERS, 8_192, Duration.ofMillis(30)), ModelEndpoint.Patience.USUAL);
        String text = IntStream.range(0, 150).mapToObj(i -> i + " ").collect(Collectors.joining());
        endpoint.say(Duration.ofMillis(2), text);

        var all = IntStream.range(0, LEARNERS).mapToObj(i -> ask()).toList();

        for (Heard heard : all) {
            assertThat(heard.end()).isInstanceOf(AnswerEnd.Complete.class);
            assertThat(heard.text()).isEqualTo(text);
            assertThat(heard.places).isEmpty();
        }
        assertThat(endpoint.requests()).hasSize(LEARNERS);
    }

    @Test
    void health_is_unknown_until_the_endpoint_is_heard() {
        assertThat(gateway.models().getFirst().state()).isEqualTo(new EndpointHealth.State.Unknown());

        assertThat(gateway.look().getFirst().state()).isEqualTo(new EndpointHealth.State.Up());
    }

    private void hurry() {
        gateway.close();
        gateway = gateway(
                endpoint.url(),
                Capacity.USUAL,
                new ModelEndpoint.Patience(
                        Duration.ofSeconds(1), Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(5)));
    }

    private Heard ask() {
        var heard = new Heard();
        gateway.ask(request(), heard);
        return heard;
    }

    private static ModelRequest request() {
        return new ModelRequest(
                "model",
                List.of(new Message(Author.INSTRUCTION, "Vous aidez."), new Message(Author.LEARNER, "Résumez.")),
                400,
                0.2);
    }

    private static ModelGateway gateway(URI url, Capacity capacity, ModelEndpoint.Patience patience) {
        var endpoint = new ModelEndpoint(
                "model", LocalText.same("Modèle"), url, "fake-1", new ModelKey("secret"), false, capacity, patience);
        return new ModelGateway(List.of(endpoint), Clock.systemUTC());
    }

    private static final class Heard implements AnswerListener {

        final List<String> tokens = new CopyOnWriteArrayList<>();
        final List<Integer> places = new CopyOnWriteArrayList<>();
        final List<Duration> waits = new CopyOnWriteArrayList<>();
        final CountDownLatch soon = new CountDownLatch(1);
        final CountDownLatch first = new CountDownLatch(1);
        private final CompletableFuture<AnswerEnd> end = new CompletableFuture<>();

        @Override
        public void queued(int place, Duration wait) {
            if (places.isEmpty() || places.getLast() != place) {
                places.add(place);
            }
            waits.add(wait);
            if (wait.isZero()) {
                soon.countDown();
            }
        }

        @Override
        public void token(String text) {
            tokens.add(text);
            first.countDown();
        }

        @Override
        public void ended(AnswerEnd how) {
            end.complete(how);
        }

        AnswerEnd end() throws Exception {
            return Objects.requireNonNull(end.get(15, TimeUnit.SECONDS));
        }

        ModelFailure failure() throws Exception {
            assertThat(end()).isInstanceOf(AnswerEnd.Failed.class);
            return ((AnswerEnd.Failed) end()).why();
        }

        String text() {
            return String.join("", tokens);
        }
    }
}
