package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.sandbox.TalkRoom.ATTEMPT;
import static school.preau.sandbox.TalkRoom.INES;
import static school.preau.sandbox.TalkRoom.LIVE;
import static school.preau.sandbox.TalkRoom.REMI;
import static school.preau.sandbox.TalkRoom.typed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.sandbox.Comparison.Preference;
import school.preau.sandbox.TalkRoom.Heard;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;
import school.preau.sandbox.gateway.FakeModelEndpoint;
import school.preau.sandbox.gateway.Gateways;
import school.preau.sandbox.gateway.ModelGateway;

/** Turns form a tree: nothing is ever lost, and one path is read. */
@ParameterizedClass
@EnumSource(Database.class)
class ConversationTreeTest {

    private final JdbcClient jdbc;
    private final FakeModelEndpoint endpoint = new FakeModelEndpoint();
    private final FakeModelEndpoint other = new FakeModelEndpoint();
    private final ModelGateway gateway = Gateways.to(endpoint, other);
    private final TalkRoom room;
    private final Conversing conversing;
    private final ConversationId id;

    ConversationTreeTest(Database database) {
        jdbc = database.fresh();
        room = new TalkRoom(jdbc, gateway);
        conversing = room.conversing;
        id = conversing.start(INES, ATTEMPT).id();
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
        endpoint.close();
        other.close();
    }

    @Test
    void another_answer_stands_beside_the_first_and_either_can_be_read() throws Exception {
        var first = said("Résumez.", "Le premier.");
        endpoint.say(Duration.ZERO, "Le second.");
        var heard = new Heard();
        conversing.again(room.seat(id), first, AnswerSettings.USUAL, heard);
        heard.end();

        assertThat(path()).containsExactly("Résumez.", "Le second.");
        assertThat(alternatives("Le second.")).containsExactly("Le premier.", "Le second.");

        conversing.choose(INES, id, first);
        assertThat(path()).containsExactly("Résumez.", "Le premier.");
    }

    @Test
    void a_reworded_request_opens_a_branch_and_what_followed_the_old_one_stays_readable() throws Exception {
        said("Un.", "Réponse un.");
        said("Deux.", "Réponse deux.");
        said("Trois.", "Réponse trois.");
        var second = turn("Deux.");

        endpoint.say(Duration.ZERO, "Autre réponse.");
        send(new Wording("Deux bis.", Wording.Manner.AS_TYPED, Optional.of(second), AnswerSettings.USUAL));

        assertThat(path()).containsExactly("Un.", "Réponse un.", "Deux bis.", "Autre réponse.");
        assertThat(endpoint.requests().getLast())
                .contains("Réponse un.", "Deux bis.")
                .doesNotContain("Réponse deux.");
        assertThat(alternatives("Deux bis.")).containsExactly("Deux.", "Deux bis.");

        conversing.choose(INES, id, second);
        assertThat(path()).containsExactly("Un.", "Réponse un.", "Deux.", "Réponse deux.", "Trois.", "Réponse trois.");
        said("Quatre.", "Réponse quatre.");
        assertThat(path()).endsWith("Trois.", "Réponse trois.", "Quatre.", "Réponse quatre.");
    }

    @Test
    void even_the_first_request_can_be_reworded() throws Exception {
        said("Un.", "Réponse un.");

        endpoint.say(Duration.ZERO, "Mieux.");
        send(new Wording("Un, mieux.", Wording.Manner.AS_TYPED, Optional.of(turn("Un.")), AnswerSettings.USUAL));

        assertThat(path()).containsExactly("Un, mieux.", "Mieux.");
        assertThat(alternatives("Un, mieux.")).containsExactly("Un.", "Un, mieux.");
    }

    @Test
    void the_branch_one_reads_survives_a_restart_and_is_the_same_on_another_device() throws Exception {
        var first = said("Résumez.", "Le premier.");
        endpoint.say(Duration.ZERO, "Le second.");
        var heard = new Heard();
        conversing.again(room.seat(id), first, AnswerSettings.USUAL, heard);
        heard.end();
        conversing.choose(INES, id, first);

        var elsewhere = new TalkRoom(jdbc, gateway).conversing.resume(INES, ATTEMPT);

        assertThat(elsewhere.branches().path()).extracting(Turn::text).containsExactly("Résumez.", "Le premier.");
        assertThat(elsewhere.turns()).hasSize(3);
    }

    @Test
    void a_stopped_answer_goes_on_where_it_was_and_the_model_reads_what_it_had_written() throws Exception {
        endpoint.behave(FakeModelEndpoint.Mode.STALLS_IN_THE_MIDDLE)
                .say(
                        Duration.ZERO,
                        ("Le patient va mieux, " + "et ".repeat(30)).replace(' ', '_') + " sort demain. Fin.");
        var heard = new Heard();
        conversing.send(room.seat(id), typed("Résumez."), heard);
        assertThat(heard.first.await(10, TimeUnit.SECONDS)).isTrue();
        conversing.stop(INES, id);
        assertThat(heard.end()).isInstanceOf(AnswerEnd.Stopped.class);
        var stopped = conversing.open(INES, id).orElseThrow().turns().getLast();

        endpoint.behave(FakeModelEndpoint.Mode.STREAM).say(Duration.ZERO, "demain matin.");
        var rest = new Heard();
        conversing.goOn(room.seat(id), stopped.id(), AnswerSettings.USUAL, rest);
        rest.end();

        assertThat(path()).containsExactly("Résumez.", stopped.text(), "demain matin.");
        assertThat(endpoint.requests().getLast()).contains("Le_patient_va_mieux", "exactement où elle s'est arrêtée");
        said("Plus court.", "Oui.");
        assertThat(endpoint.requests().getLast()).contains("demain matin.", "Plus court.");
    }

    @Test
    void two_models_answer_at_once_and_each_can_be_stopped_alone() throws Exception {
        endpoint.behave(FakeModelEndpoint.Mode.ENDLESS_ANSWER).say(Duration.ofMillis(5), "encore une fois ");
        other.say(Duration.ZERO, "Court.");
        var heard = List.of(new Heard(), new Heard());

        var compared = compare(new Pairing.Models(typed("Résumez."), "model", "model-2", false), heard);

        assertThat(heard.get(1).end()).isInstanceOf(AnswerEnd.Complete.class);
        assertThat(heard.get(0).first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(conversing.writing(compared.first())).isTrue();
        assertThat(conversing.writing(compared.second())).isFalse();
        conversing.stop(INES, id, compared.first());
        assertThat(heard.get(0).end()).isInstanceOf(AnswerEnd.Stopped.class);
        assertThat(heard.get(0).text()).startsWith("encore");
        assertThat(heard.get(1).text()).isEqualTo("Court.");
        assertThat(conversing.quota(INES).sent()).isEqualTo(2);
        assertThat(path().getFirst()).isEqualTo("Résumez.");
        assertThat(conversing.open(INES, id).orElseThrow().turns()).hasSize(3);
    }

    @Test
    void two_wordings_are_two_branches_and_the_preferred_one_goes_on() throws Exception {
        var heard = List.of(new Heard(), new Heard());
        var compared = compare(new Pairing.Wordings(typed("Court."), typed("Détaillé."), true), heard);
        for (Heard each : heard) {
            each.end();
        }
        assertThat(compared.open()).isFalse();
        var detailed = turn("Détaillé.");
        boolean detailedIsFirst = follows(compared.first()).equals(detailed);

        conversing.prefer(INES, id, compared.id(), detailedIsFirst ? Preference.FIRST : Preference.SECOND);
        said("La suite.", "Oui.");

        assertThat(path()).startsWith("Détaillé.").endsWith("La suite.", "Oui.");
        assertThat(endpoint.requests().getLast()).contains("Détaillé.").doesNotContain("Court.");
        var kept = new TalkRoom(jdbc, gateway)
                .conversing
                .open(INES, id)
                .orElseThrow()
                .comparisons()
                .getFirst();
        assertThat(kept.preferred()).contains(detailedIsFirst ? Preference.FIRST : Preference.SECOND);
        assertThat(kept.revealed()).isFalse();
        assertThat(conversing.reveal(INES, id, compared.id()).orElseThrow().open())
                .isTrue();
        assertThat(conversing.reveal(REMI, id, compared.id())).isEmpty();
    }

    @Test
    void nothing_of_two_wordings_leaves_when_one_is_held_back() {
        var no = conversing.compare(
                room.seat(id),
                new Pairing.Wordings(typed("Court."), typed("NIR 2 58 07 34 172 000 16"), false),
                List.of(new Heard(), new Heard()));

        assertThat(no).isInstanceOfSatisfying(Compared.No.class, held -> {
            assertThat(held.second()).isTrue();
            assertThat(held.why()).isInstanceOf(Sending.Blocked.class);
        });
        assertThat(endpoint.requests()).isEmpty();
        assertThat(conversing.open(INES, id).orElseThrow().turns()).isEmpty();
        assertThat(conversing.quota(INES).sent()).isZero();
    }

    @Test
    void settings_and_version_are_kept_with_the_answer() throws Exception {
        var heard = new Heard();
        conversing.send(
                room.seat(id),
                new Wording(
                        "Résumez.",
                        Wording.Manner.AS_TYPED,
                        Optional.empty(),
                        new AnswerSettings(Optional.of("model-2"), 300, 1.1)),
                heard);
        heard.end();

        var end = ((Turn.Answer) conversing.open(INES, id).orElseThrow().turns().getLast())
                .end()
                .orElseThrow();
        assertThat(end.asked()).isEqualTo(new AnswerSettings(Optional.of("model-2"), 300, 1.1));
        assertThat(end.version()).isEqualTo("b42");
        assertThat(other.requests()).singleElement().asString().contains("\"temperature\"", "1.1", "300");
    }

    @Test
    void an_opinion_is_kept_masked_and_the_last_one_counts() throws Exception {
        var answer = said("Résumez.", "Oui.");
        conversing.judge(room.seat(id), answer, new Opinion(true, Optional.of(Opinion.Reason.FAITHFUL), "Bien."));
        conversing.judge(
                room.seat(id),
                answer,
                new Opinion(false, Optional.of(Opinion.Reason.INVENTED), "Elle invente Mme Jeanne Perrin."));

        assertThat(conversing.opinions(INES, id))
                .containsEntry(
                        answer, new Opinion(false, Optional.of(Opinion.Reason.INVENTED), "Elle invente Mme [nom]."));
        assertThat(conversing.opinions(REMI, id)).isEmpty();
        assertThat(jdbc.sql("select count(*) from answer_opinion")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_conversation_with_everything_in_it_goes_at_once() throws Exception {
        var answer = said("Résumez.", "Oui.");
        conversing.choose(INES, id, answer);
        conversing.judge(room.seat(id), answer, new Opinion(true, Optional.empty(), ""));
        var heard = List.of(new Heard(), new Heard());
        var compared = compare(new Pairing.Models(typed("Encore."), "model", "model-2", true), heard);
        for (Heard each : heard) {
            each.end();
        }
        conversing.prefer(INES, id, compared.id(), Preference.NEITHER);

        assertThat(conversing.delete(INES, id)).isTrue();

        for (String table : List.of(
                "conversation",
                "conversation_turn",
                "conversation_choice",
                "comparison",
                "comparison_verdict",
                "answer_opinion")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_does_not_fit_is_said_before_anything_leaves() throws Exception {
        try (var narrow = Gateways.narrow(endpoint, 2_600)) {
            var small = new TalkRoom(jdbc, narrow);
            var seat = small.seat(id);
            assertThat(small.conversing.room(seat, typed("Résumez."))).isEqualTo(new Room(0, true));

            assertThat(small.conversing.send(seat, typed("a ".repeat(1_500)), new Heard()))
                    .isEqualTo(new Sending.DoesNotFit());
            assertThat(small.conversing.room(seat, typed("a ".repeat(1_500))).fits())
                    .isFalse();
            assertThat(endpoint.requests()).isEmpty();
            assertThat(small.conversing.quota(INES).sent()).isZero();

            endpoint.say(Duration.ZERO, "mot ".repeat(600));
            var heard = new Heard();
            small.conversing.send(seat, typed("Résumez."), heard);
            heard.end();
            assertThat(small.conversing.room(seat, typed("Plus court."))).isEqualTo(new Room(2, true));
            var next = new Heard();
            small.conversing.send(seat, typed("Plus court."), next);
            next.end();
            assertThat(endpoint.requests().getLast()).contains("Plus court.").doesNotContain("Résumez.");
        }
    }

    @Test
    void the_tokens_of_a_day_are_counted_and_failures_cost_nothing() throws Exception {
        var node = new TalkRoom(jdbc, gateway, 20, 8);
        var otherNode = new TalkRoom(jdbc, gateway, 20, 8);
        endpoint.behave(FakeModelEndpoint.Mode.KILLED_IN_THE_MIDDLE);
        exchange(node.conversing, "Un.");
        assertThat(otherNode.conversing.quota(INES)).isEqualTo(new Quota(0, 20, 0, 8));

        endpoint.behave(FakeModelEndpoint.Mode.STREAM);
        exchange(node.conversing, "Deux.");
        assertThat(otherNode.conversing.quota(INES)).isEqualTo(new Quota(1, 20, 5, 8));
        assertThat(otherNode.conversing.quota(INES).usedUp()).isFalse();
        exchange(otherNode.conversing, "Trois.");

        assertThat(node.conversing.quota(INES).usedUp()).isTrue();
        assertThat(node.conversing.send(room.seat(id), typed("Quatre."), new Heard()))
                .isInstanceOf(Sending.QuotaReached.class);
    }

    @Test
    void leaving_the_queue_costs_nothing() throws Exception {
        try (var narrow = Gateways.narrow(endpoint, 32_768)) {
            var queue = new TalkRoom(jdbc, narrow);
            endpoint.behave(FakeModelEndpoint.Mode.SLOW_HEADERS);
            var remi = queue.conversing.start(REMI, ATTEMPT).id();
            var before = new Heard();
            queue.conversing.send(new Seat(REMI, remi, LIVE, Language.FR), typed("Avant."), before);
            assertThat(endpoint.reached()).isTrue();
            var waiting = new Heard();
            queue.conversing.send(room.seat(id), typed("Après."), waiting);
            assertThat(queue.conversing.quota(INES).sent()).isEqualTo(1);

            queue.conversing.stop(INES, id);

            assertThat(waiting.end()).isInstanceOf(AnswerEnd.Stopped.class);
            assertThat(queue.conversing.quota(INES).sent()).isZero();
            assertThat(endpoint.requests()).hasSize(1);
            queue.conversing.stop(REMI, remi);
            before.end();
        }
    }

    @Test
    void once_the_quota_is_used_up_an_exercise_goes_on_with_its_recorded_answers() throws Exception {
        var used = new TalkRoom(jdbc, gateway, 1, 10_000);
        exchange(used.conversing, "Un.");

        var heard = new Heard();
        used.conversing.send(new Seat(INES, id, TalkRoom.CASE, Language.FR), typed("Deux."), heard);
        heard.end();

        assertThat(heard.text()).isEqualTo(TalkRoom.RECORDED.text());
        assertThat(endpoint.requests()).hasSize(1);
    }

    private TurnId said(String request, String answer) throws Exception {
        endpoint.say(Duration.ZERO, answer);
        return send(typed(request));
    }

    private TurnId send(Wording wording) throws Exception {
        var heard = new Heard();
        var sent = (Sending.Sent) conversing.send(room.seat(id), wording, heard);
        assertThat(heard.end()).isInstanceOf(AnswerEnd.Complete.class);
        return sent.answer();
    }

    private void exchange(Conversing node, String text) throws Exception {
        var heard = new Heard();
        assertThat(node.send(room.seat(id), typed(text), heard)).isInstanceOf(Sending.Sent.class);
        heard.end();
    }

    private Comparison compare(Pairing pairing, List<Heard> heard) {
        var compared = conversing.compare(room.seat(id), pairing, List.copyOf(heard));
        return ((Compared.Yes) compared).comparison();
    }

    private TurnId turn(String text) {
        return conversing.open(INES, id).orElseThrow().turns().stream()
                .filter(turn -> turn.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TurnId follows(TurnId answer) {
        return conversing
                .open(INES, id)
                .orElseThrow()
                .turn(answer)
                .flatMap(Turn::after)
                .orElseThrow();
    }

    private List<String> path() {
        return conversing.open(INES, id).orElseThrow().branches().path().stream()
                .map(Turn::text)
                .toList();
    }

    private List<String> alternatives(String text) {
        var conversation = conversing.open(INES, id).orElseThrow();
        return conversation
                .branches()
                .alternatives(conversation.turn(turn(text)).orElseThrow())
                .stream()
                .map(Turn::text)
                .toList();
    }
}
