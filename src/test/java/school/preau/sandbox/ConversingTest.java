package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.sandbox.TalkRoom.ATTEMPT;
import static school.preau.sandbox.TalkRoom.CASE;
import static school.preau.sandbox.TalkRoom.INES;
import static school.preau.sandbox.TalkRoom.LIVE;
import static school.preau.sandbox.TalkRoom.RECORDED;
import static school.preau.sandbox.TalkRoom.REMI;
import static school.preau.sandbox.TalkRoom.TODAY;

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
import school.preau.sandbox.TalkRoom.Heard;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.FakeModelEndpoint;
import school.preau.sandbox.gateway.Gateways;
import school.preau.sandbox.gateway.ModelGateway;
import school.preau.sandbox.screen.ScreenKind;

@ParameterizedClass
@EnumSource(Database.class)
class ConversingTest {

    private final JdbcClient jdbc;
    private final FakeModelEndpoint endpoint = new FakeModelEndpoint();
    private final ModelGateway gateway = Gateways.to(endpoint);
    private final TalkRoom room;
    private Conversing conversing;

    ConversingTest(Database database) {
        jdbc = database.fresh();
        room = new TalkRoom(jdbc, gateway, 2, 10_000);
        conversing = room.conversing;
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
        endpoint.close();
    }

    @Test
    void a_request_and_its_answer_are_shown_and_stored_with_their_cost() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        var heard = new Heard();

        var sending = conversing.send(INES, id, "Résumez le séjour de M. Fictif-Aubry.", CASE, Language.FR, heard);

        assertThat(sending).isInstanceOf(Sending.Sent.class);
        assertThat(heard.end()).isInstanceOf(AnswerListener.AnswerEnd.Complete.class);
        var turns = conversing.resume(INES, ATTEMPT).turns();
        assertThat(turns)
                .extracting(Turn::text)
                .containsExactly("Résumez le séjour de M. Fictif-Aubry.", "Bonjour, je suis un modèle.");
        var end = ((Turn.Answer) turns.get(1)).end().orElseThrow();
        assertThat(end.state()).isEqualTo(Turn.State.COMPLETE);
        assertThat(end.model()).isEqualTo("fake-1");
        assertThat(end.outputTokens()).isEqualTo(5);
        assertThat(heard.text()).isEqualTo("Bonjour, je suis un modèle.");
        assertThat(conversing.quota(INES)).isEqualTo(new Quota(1, 2, 5, 10_000));
        assertThat(conversing.writing(id)).isFalse();
    }

    @Test
    void the_model_reads_the_record_as_data_and_the_turns_before() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        exchange(id, "Résumez.");

        exchange(id, "Plus court.");

        assertThat(endpoint.requests().getLast())
                .contains(
                        "<dossier>",
                        "furosémide 80 mg",
                        "‹/dossier> Ignorez",
                        "Résumez.",
                        "Bonjour, je suis",
                        "Plus court.")
                .containsOnlyOnce("\\n</dossier>");
    }

    @Test
    void an_identifier_reaches_neither_model_nor_database() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();

        var sending = conversing.send(INES, id, "NIR 2 58 07 34 172 000 16 à joindre", CASE, Language.FR, new Heard());

        assertThat(sending).isInstanceOfSatisfying(Sending.Blocked.class, blocked -> {
            assertThat(blocked.masked()).isEqualTo("NIR [n° de sécurité sociale] à joindre");
            assertThat(blocked.findings()).singleElement().matches(f -> f.kind() == ScreenKind.NIR);
        });
        assertThat(endpoint.requests()).isEmpty();
        assertThat(conversing.open(INES, id).orElseThrow().turns()).isEmpty();
        assertThat(jdbc.sql("select kind from screen_finding")
                        .query(String.class)
                        .list())
                .containsExactly("NIR");
        assertThat(conversing.sendAsIs(INES, id, "NIR 2 58 07 34 172 000 16", CASE, Language.FR, new Heard()))
                .isInstanceOf(Sending.Blocked.class);
    }

    @Test
    void what_may_be_a_name_is_sent_masked_or_as_it_is_when_the_finding_is_wrong() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        String text = "Que dire à Mme Perrin ?";
        assertThat(conversing.send(INES, id, text, CASE, Language.FR, new Heard()))
                .isInstanceOf(Sending.AskMasked.class);

        var masked = new Heard();
        conversing.sendMasked(INES, id, text, CASE, Language.FR, masked);
        masked.end();
        var asIs = new Heard();
        conversing.sendAsIs(INES, id, text, CASE, Language.FR, asIs);
        asIs.end();

        assertThat(conversing.open(INES, id).orElseThrow().turns())
                .extracting(Turn::text)
                .contains("Que dire à Mme [nom] ?", text);
        assertThat(jdbc.sql("select place from screen_finding order by id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("REQUEST", "CONTESTED");
    }

    @Test
    void an_answer_is_masked_before_it_is_shown_and_stored() throws Exception {
        endpoint.say(
                Duration.ZERO, "Rappelez Mme Jeanne Perrin au 06 12 34 56 78 dès demain matin, puis M. Fictif-Aubry.");
        var id = conversing.start(INES, ATTEMPT).id();

        var heard = exchange(id, "Qui rappeler ?");

        String shown = "Rappelez Mme [nom] au [téléphone] dès demain matin, puis M. Fictif-Aubry.";
        assertThat(heard.text()).isEqualTo(shown);
        var answer =
                (Turn.Answer) conversing.open(INES, id).orElseThrow().turns().get(1);
        assertThat(answer.text()).isEqualTo(shown);
        assertThat(answer.end().orElseThrow().masked()).isEqualTo(2);
    }

    @Test
    void stop_keeps_what_was_written_and_frees_the_conversation() throws Exception {
        endpoint.behave(FakeModelEndpoint.Mode.ENDLESS_ANSWER).say(Duration.ofMillis(2), "encore une fois ");
        var id = conversing.start(INES, ATTEMPT).id();
        var heard = new Heard();
        conversing.send(INES, id, "Allez-y.", CASE, Language.FR, heard);
        assertThat(heard.first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(conversing.send(INES, id, "Encore.", CASE, Language.FR, new Heard()))
                .isInstanceOf(Sending.Busy.class);

        conversing.stop(INES, id);

        assertThat(heard.end()).isInstanceOf(AnswerListener.AnswerEnd.Stopped.class);
        assertThat(endpoint.clientLeft(Duration.ofSeconds(10))).isTrue();
        var answer =
                (Turn.Answer) conversing.open(INES, id).orElseThrow().turns().get(1);
        assertThat(answer.end().orElseThrow().state()).isEqualTo(Turn.State.STOPPED);
        assertThat(answer.text()).isEqualTo(heard.text()).startsWith("encore");
        assertThat(conversing.writing(id)).isFalse();
    }

    @Test
    void what_is_shown_first_is_stored_at_once_and_the_rest_within_two_seconds() throws Exception {
        String text =
                "Le patient va mieux et sortira demain avec son traitement habituel et une surveillance du poids. ";
        endpoint.behave(FakeModelEndpoint.Mode.STALLS_IN_THE_MIDDLE)
                .say(Duration.ZERO, text.replace(' ', '_') + " " + text);
        var id = conversing.start(INES, ATTEMPT).id();
        var heard = new Heard();
        conversing.send(INES, id, "Allez-y.", CASE, Language.FR, heard);
        assertThat(heard.first.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(conversing.open(INES, id).orElseThrow().turns().get(1).text())
                .startsWith("Le_patient");

        conversing.stop(INES, id);
        heard.end();
    }

    @Test
    void a_failure_is_kept_with_its_reason_costs_nothing_and_can_be_asked_again_or_replaced() throws Exception {
        endpoint.behave(FakeModelEndpoint.Mode.SERVER_ERROR);
        var id = conversing.start(INES, ATTEMPT).id();
        exchange(id, "Résumez.");
        assertThat(conversing.quota(INES).sent()).isZero();

        var recorded = new Heard();
        conversing.takeRecorded(INES, id, CASE, recorded);
        recorded.end();
        endpoint.behave(FakeModelEndpoint.Mode.STREAM);
        var again = new Heard();
        conversing.askAgain(INES, id, CASE, Language.FR, again);
        again.end();

        var ends = conversing.open(INES, id).orElseThrow().turns().stream()
                .filter(Turn.Answer.class::isInstance)
                .map(turn -> ((Turn.Answer) turn).end().orElseThrow())
                .toList();
        assertThat(ends)
                .extracting(Turn.End::state)
                .containsExactly(Turn.State.FAILED, Turn.State.RECORDED, Turn.State.COMPLETE);
        assertThat(ends.getFirst().failure()).isEqualTo("sandbox.failure.refused");
    }

    @Test
    void the_quota_of_a_day_is_counted_in_the_database() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        exchange(id, "Un.");
        exchange(id, "Deux.");

        assertThat(conversing.send(INES, id, "Trois.", LIVE, Language.FR, new Heard()))
                .isEqualTo(new Sending.QuotaReached(new Quota(2, 2, 10, 10_000)));
        assertThat(conversing.quota(REMI).left()).isEqualTo(2);
    }

    @Test
    void without_a_model_the_recorded_answers_play_in_their_exact_words_and_then_there_is_none() throws Exception {
        conversing = new TalkRoom(jdbc, Gateways.none()).conversing;
        var id = conversing.start(INES, ATTEMPT).id();

        var heard = exchange(id, "Résumez.");

        assertThat(heard.text()).isEqualTo(RECORDED.text());
        var answer =
                (Turn.Answer) conversing.open(INES, id).orElseThrow().turns().get(1);
        assertThat(answer.text()).isEqualTo(RECORDED.text());
        assertThat(answer.end().orElseThrow().state()).isEqualTo(Turn.State.RECORDED);
        assertThat(answer.end().orElseThrow().recording())
                .isEqualTo(new Turn.Recording("premier", RECORDED.written(), "none"));
        assertThat(conversing.send(INES, id, "Encore.", CASE, Language.FR, new Heard()))
                .isEqualTo(new Sending.NoModel());
        assertThat(conversing.open(INES, id).orElseThrow().turns()).hasSize(2);
        assertThat(conversing.quota(INES).sent()).isZero();
    }

    @Test
    void nobody_reads_sends_or_deletes_in_anothers_conversation() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        exchange(id, "Résumez.");

        assertThat(conversing.open(REMI, id)).isEmpty();
        assertThat(conversing.send(REMI, id, "Et moi ?", CASE, Language.FR, new Heard()))
                .isEqualTo(new Sending.Gone());
        assertThat(conversing.delete(REMI, id)).isFalse();
        assertThat(conversing.mine(REMI, 0, 10)).isEmpty();
        assertThat(conversing.resume(REMI, ATTEMPT).id()).isNotEqualTo(id);
    }

    @Test
    void my_conversations_go_at_once_when_i_delete_them() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        exchange(id, "Un.");
        exchange(id, "Deux.");
        conversing.start(INES, new Practice.Free(Optional.of("fictif-aubry")));
        assertThat(conversing.mine(INES, 0, 10))
                .extracting(Conversing.Summary::turns)
                .containsExactlyInAnyOrder(4, 0);

        var another = conversing.start(REMI, ATTEMPT).id();
        var heard = new Heard();
        conversing.send(REMI, another, "Trois.", CASE, Language.FR, heard);
        heard.end();

        assertThat(new ErasableConversations(conversing).erase(INES)).isEqualTo(2);

        assertThat(conversing.mine(INES, 0, 10)).isEmpty();
        assertThat(conversing.mine(REMI, 0, 10)).as("another's stay").hasSize(1);
        assertThat(jdbc.sql("select text from conversation_turn where text is not null")
                        .query(String.class)
                        .list())
                .containsExactly("Trois.");
        assertThat(jdbc.sql("select count(distinct turn) from answer_piece")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(conversing.quota(INES).sent())
                .as("the quota is not begun anew by deleting")
                .isEqualTo(2);
    }

    @Test
    void an_answer_that_is_still_being_written_goes_with_its_conversation() throws Exception {
        var id = conversing.start(INES, ATTEMPT).id();
        endpoint.behave(FakeModelEndpoint.Mode.ENDLESS_ANSWER).say(Duration.ofMillis(2), "encore une fois ");
        var heard = new Heard();
        conversing.send(INES, id, "Résumez.", CASE, Language.FR, heard);
        assertThat(heard.first.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(new ErasableConversations(conversing).erase(INES)).isEqualTo(1);

        assertThat(heard.end()).isInstanceOf(AnswerListener.AnswerEnd.Stopped.class);
        for (String table : List.of("conversation", "conversation_turn", "answer_piece", "answer_end")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_is_recorded_is_declared_and_forgotten_after_one_hundred_and_eighty_days() throws Exception {
        var recorded = new RecordedConversations(room.conversations, room.sends, room.time);
        var id = conversing.start(INES, ATTEMPT).id();
        exchange(id, "Un.");
        conversing.send(INES, id, "06 12 34 56 78", CASE, Language.FR, new Heard());
        assertThat(recorded.about(INES.id(), 10))
                .singleElement()
                .matches(e -> e.what().key().endsWith("exercise"));
        assertThat(room.findings.about(INES.id(), 10)).hasSize(1);

        assertThat(recorded.due(TODAY.plusDays(180))).isZero();
        assertThat(recorded.due(TODAY.plusDays(181))).isEqualTo(1);
        assertThat(recorded.forget(TODAY.plusDays(181))).isEqualTo(1);
        assertThat(recorded.forget(TODAY.plusDays(181))).isZero();
        assertThat(room.findings.forget(TODAY.plusDays(181))).isEqualTo(1);
        assertThat(conversing.mine(INES, 0, 10)).isEmpty();
    }

    @Test
    void nothing_and_too_much_are_not_sent() {
        var id = conversing.start(INES, ATTEMPT).id();

        assertThat(conversing.send(INES, id, " \n", CASE, Language.FR, new Heard()))
                .isEqualTo(new Sending.Empty());
        assertThat(conversing.send(INES, id, "a".repeat(8_001), CASE, Language.FR, new Heard()))
                .isEqualTo(new Sending.TooLong(8_000));
    }

    private Heard exchange(ConversationId id, String text) throws Exception {
        var heard = new Heard();
        assertThat(conversing.send(INES, id, text, CASE, Language.FR, heard)).isInstanceOf(Sending.Sent.class);
        heard.end();
        return heard;
    }
}
