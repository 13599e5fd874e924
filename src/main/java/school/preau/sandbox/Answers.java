package school.preau.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
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

    private static final int MAX_TOKENS = 1_500;
    private static final double TEMPERATURE = 0.2;

    private final ModelGateway gateway;
    private final PrivacyScreen screen;
    private final Conversations conversations;
    private final ScreenFindings findings;
    private final ModelSends sends;
    private final HospitalTime time;
    private final Duration perWord;
    private final Map<ConversationId, Running> running = new ConcurrentHashMap<>();

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

        private @Nullable RunningAnswer answer;
        private boolean stopped;

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

    /** Reserves the conversation for one answer. @return false while another is being written */
    boolean reserve(ConversationId conversation) {
        return running.putIfAbsent(conversation, new Running()) == null;
    }

    void release(ConversationId conversation) {
        running.remove(conversation);
    }

    boolean writing(ConversationId conversation) {
        return running.containsKey(conversation);
    }

    void stop(ConversationId conversation) {
        Optional.ofNullable(running.get(conversation)).ifPresent(Running::stop);
    }

    boolean modelConfigured() {
        return gateway.configured();
    }

    /** Asks the first model that is well; the conversation must be reserved and the request counted. */
    RunningAnswer model(
            PersonId person,
            Conversation past,
            String request,
            TurnId turn,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        var written = new WrittenAnswer(
                turn,
                conversations,
                time,
                new ScreenedStream(screen, opened.permitted(), language),
                null,
                listener,
                (end, said, masked) -> over(person, past.id(), end, said, masked));
        var asked = new ModelRequest(
                endpoint(), Instruction.messages(opened.record(), past.turns(), request), MAX_TOKENS, TEMPERATURE);
        return begun(past.id(), () -> gateway.ask(asked, written));
    }

    RunningAnswer recorded(ConversationId conversation, RecordedAnswer answer, TurnId turn, AnswerListener listener) {
        var recording = new Turn.Recording(answer.id(), answer.written(), answer.reader());
        var written = new WrittenAnswer(
                turn, conversations, time, null, recording, listener, (end, said, masked) -> release(conversation));
        var played = new PlayedAnswer(answer, perWord, written);
        return begun(conversation, () -> {
            played.play();
            return played;
        });
    }

    private RunningAnswer begun(ConversationId conversation, java.util.function.Supplier<RunningAnswer> begin) {
        Running place = running.computeIfAbsent(conversation, id -> new Running());
        place.is(begin.get());
        return place;
    }

    private void over(
            PersonId person, ConversationId conversation, AnswerEnd end, boolean said, List<ScreenFinding> masked) {
        release(conversation);
        if (end instanceof AnswerEnd.Failed && !said) {
            sends.giveBack(person);
        }
        findings.add(person, masked, ScreenFindings.Place.ANSWER);
    }

    private String endpoint() {
        List<EndpointHealth> models = gateway.models();
        return models.stream()
                .filter(EndpointHealth::usable)
                .findFirst()
                .orElse(models.getFirst())
                .endpoint();
    }
}
