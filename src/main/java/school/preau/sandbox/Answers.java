package school.preau.sandbox;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;
import school.preau.sandbox.gateway.EndpointHealth;
import school.preau.sandbox.gateway.ModelGateway;
import school.preau.sandbox.gateway.ModelRequest;
import school.preau.sandbox.gateway.RunningAnswer;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenedStream;

/** Gets answers, from a model or from a recording, into a turn that is already stored, and knows which are being written here. */
@Component
class Answers {

    /** Characters of French a token holds, for endpoints that do not count. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    private final ModelGateway gateway;
    private final PrivacyScreen screen;
    private final Conversations conversations;
    private final ScreenFindings findings;
    private final ModelSends sends;
    private final HospitalTime time;
    private final Duration perWord;
    private final Map<TurnId, Running> running = new ConcurrentHashMap<>();

    Answers(
            ModelGateway gateway,
            PrivacyScreen screen,
            Conversations conversations,
            ScreenFindings findings,
            ModelSends sends,
            HospitalTime time,
            @Value("${preau.sandbox.recorded-word:12ms}") Duration perWord) {
        this.gateway = gateway;
        this.screen = screen;
        this.conversations = conversations;
        this.findings = findings;
        this.sends = sends;
        this.time = time;
        this.perWord = perWord;
    }

    /** The place of an answer: held before it is asked for, so that stopping finds it at any moment. */
    private static final class Running implements RunningAnswer {

        private final ConversationId conversation;
        private @Nullable RunningAnswer answer;
        private boolean stopped;

        Running(ConversationId conversation) {
            this.conversation = conversation;
        }

        @Override
        public void stop() {
            RunningAnswer known;
            synchronized (this) {
                stopped = true;
                known = answer;
            }
            if (known != null) {
                known.stop();
            }
        }

        void is(RunningAnswer begun) {
            boolean late;
            synchronized (this) {
                answer = begun;
                late = stopped;
            }
            if (late) {
                begun.stop();
            }
        }
    }

    /** Reserves the conversation for these answers. @return false while others are being written */
    synchronized boolean reserve(ConversationId conversation, List<TurnId> turns) {
        if (writing(conversation)) {
            return false;
        }
        turns.forEach(turn -> running.put(turn, new Running(conversation)));
        return true;
    }

    void release(TurnId turn) {
        running.remove(turn);
    }

    boolean writing(ConversationId conversation) {
        return running.values().stream().anyMatch(each -> each.conversation.equals(conversation));
    }

    boolean writing(TurnId turn) {
        return running.containsKey(turn);
    }

    /** Stops what is being written in a conversation. */
    void stop(ConversationId conversation) {
        running.values().stream()
                .filter(each -> each.conversation.equals(conversation))
                .forEach(Running::stop);
    }

    /** Stops one answer of a conversation. */
    void stop(ConversationId conversation, TurnId turn) {
        Running found = running.get(turn);
        if (found != null && found.conversation.equals(conversation)) {
            found.stop();
        }
    }

    boolean modelConfigured() {
        return gateway.configured();
    }

    /** The model that is asked for, or else the first that is well. */
    EndpointHealth endpoint(AnswerSettings settings) {
        List<EndpointHealth> models = gateway.models();
        return models.stream()
                .filter(model ->
                        settings.model().filter(model.endpoint()::equals).isPresent())
                .findFirst()
                .or(() -> models.stream().filter(EndpointHealth::usable).findFirst())
                .orElse(models.getFirst());
    }

    /** Asks a model; the answer must be reserved and the request counted on the day. */
    RunningAnswer model(
            Seat seat, LocalDate day, Reading reading, AnswerSettings settings, TurnId turn, AnswerListener listener) {
        String endpoint = endpoint(settings).endpoint();
        var written = new WrittenAnswer(
                turn,
                conversations,
                time,
                new ScreenedStream(screen, seat.opened().permitted(), seat.language()),
                null,
                settings.by(endpoint),
                listener,
                (end, characters, masked) -> over(seat.me().id(), day, turn, end, characters, masked));
        var asked = new ModelRequest(endpoint, reading.messages(), settings.maxTokens(), settings.temperature());
        return begun(seat.conversation(), turn, () -> gateway.ask(asked, written));
    }

    RunningAnswer recorded(ConversationId conversation, RecordedAnswer answer, TurnId turn, AnswerListener listener) {
        var recording = new Turn.Recording(answer.id(), answer.written(), answer.reader());
        var written = new WrittenAnswer(
                turn, conversations, time, null, recording, null, listener, (end, characters, masked) -> release(turn));
        var played = new PlayedAnswer(answer, perWord, written);
        return begun(conversation, turn, () -> {
            played.play();
            return played;
        });
    }

    private RunningAnswer begun(ConversationId conversation, TurnId turn, Supplier<RunningAnswer> begin) {
        Running place = running.computeIfAbsent(turn, id -> new Running(conversation));
        place.is(begin.get());
        return place;
    }

    private void over(
            PersonId person, LocalDate day, TurnId turn, AnswerEnd end, int characters, List<ScreenFinding> masked) {
        release(turn);
        boolean free = switch (end) {
            case AnswerEnd.Failed failed -> true;
            case AnswerEnd.Stopped stopped -> characters == 0;
            case AnswerEnd.Complete complete -> false;
        };
        if (free) {
            sends.giveBack(person, day);
        } else {
            Integer counted = end.measures().outputTokens();
            sends.wrote(person, day, counted == null ? Math.ceilDiv(characters, CHARACTERS_PER_TOKEN) : counted);
        }
        findings.add(person, masked, ScreenFindings.Place.ANSWER);
    }
}
