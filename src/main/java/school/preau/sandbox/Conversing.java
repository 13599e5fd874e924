package school.preau.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.RunningAnswer;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.ScreenResult;
import school.preau.sandbox.screen.Verdict;

/**
 * Conversations with a model. A request is screened before it reaches a model or the database, an answer before it is shown or
 * stored; a conversation is seen by its own learner only. No verb waits for a model: answers come through the listener.
 */
@Service
public class Conversing {

    /** Longest request, in characters. */
    public static final int LONGEST_REQUEST = 8_000;

    private final Conversations conversations;
    private final PrivacyScreen screen;
    private final ScreenFindings findings;
    private final ModelSends sends;
    private final Answers answers;
    private final HospitalTime time;
    private final Identifiers identifiers;

    Conversing(
            Conversations conversations,
            PrivacyScreen screen,
            ScreenFindings findings,
            ModelSends sends,
            Answers answers,
            HospitalTime time,
            Identifiers identifiers) {
        this.conversations = conversations;
        this.screen = screen;
        this.findings = findings;
        this.sends = sends;
        this.answers = answers;
        this.time = time;
        this.identifiers = identifiers;
    }

    /** A line in somebody's list of conversations. */
    public record Summary(ConversationId id, Practice practice, Instant begun, int turns) {}

    private enum Manner {
        AS_TYPED,
        MASKED,
        AS_IT_IS
    }

    /** The newest conversation about a practice, or a new one. */
    public Conversation resume(Learner me, Practice practice) {
        return conversations.newest(me.id(), practice).orElseGet(() -> start(me, practice));
    }

    /** A new conversation; the ones before stay. */
    public Conversation start(Learner me, Practice practice) {
        var id = new ConversationId(identifiers.next());
        Instant now = time.now();
        conversations.add(id, me.id(), practice, now);
        return new Conversation(id, practice, now, List.of());
    }

    /** Empty when it does not exist or belongs to somebody else. */
    public Optional<Conversation> open(Learner me, ConversationId conversation) {
        return conversations.find(conversation, me.id());
    }

    /** A page of my conversations, newest first. */
    public List<Summary> mine(Learner me, int offset, int limit) {
        return conversations.page(me.id(), offset, limit);
    }

    /** Screens what is being typed: in memory only, nothing is stored or counted. */
    public ScreenResult look(String text, Permitted permitted) {
        return screen.screen(text, permitted);
    }

    /** Whether an answer is being written here. An answer without an end that is not being written was interrupted. */
    public boolean writing(ConversationId conversation) {
        return answers.writing(conversation);
    }

    public Quota quota(Learner me) {
        return sends.today(me.id());
    }

    /** The instruction every model receives first, for whoever wants to read it. */
    public String instruction() {
        return Instruction.text();
    }

    /** Sends a request as typed, unless the screen finds something in it. */
    public Sending send(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        return send(me, conversation, text, opened, language, listener, Manner.AS_TYPED);
    }

    /** Sends the masked text, after {@link Sending.Blocked} or {@link Sending.AskMasked}; it is masked here, again. */
    public Sending sendMasked(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        return send(me, conversation, text, opened, language, listener, Manner.MASKED);
    }

    /** Sends the text as it is, because the learner calls the findings wrong; what must be blocked stays blocked. */
    public Sending sendAsIs(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        return send(me, conversation, text, opened, language, listener, Manner.AS_IT_IS);
    }

    /** Asks again for an answer to the last request: after a failure, a stop, an interruption, or for another wording. */
    public Sending askAgain(
            Learner me, ConversationId conversation, OpenedCase opened, Language language, AnswerListener listener) {
        Conversation found = conversations.find(conversation, me.id()).orElse(null);
        if (found == null) {
            return new Sending.Gone();
        }
        Turn.Request request = found.lastRequest().orElse(null);
        return request == null ? new Sending.Empty() : answered(me, found, request, opened, language, listener, false);
    }

    /** Plays the next recorded answer to the last request, when the model does not answer. */
    public Sending takeRecorded(Learner me, ConversationId conversation, OpenedCase opened, AnswerListener listener) {
        Conversation found = conversations.find(conversation, me.id()).orElse(null);
        if (found == null) {
            return new Sending.Gone();
        }
        Turn.Request request = found.lastRequest().orElse(null);
        return request == null
                ? new Sending.Empty()
                : reserved(found, () -> played(found, request, opened, listener, false));
    }

    /** Stops the answer being written in a conversation of mine, if there is one. */
    public void stop(Learner me, ConversationId conversation) {
        if (conversations.find(conversation, me.id()).isPresent()) {
            answers.stop(conversation);
        }
    }

    /** Deletes a conversation of mine at once. @return whether there was one */
    public boolean delete(Learner me, ConversationId conversation) {
        stop(me, conversation);
        return conversations.delete(conversation, me.id());
    }

    /** Deletes all my conversations. @return how many */
    public int deleteAll(Learner me) {
        var mine = conversations.ofPerson(me.id());
        mine.forEach(id -> answers.stop(new ConversationId(id)));
        conversations.forget(mine);
        return mine.size();
    }

    private Sending send(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener,
            Manner manner) {
        if (text.isBlank()) {
            return new Sending.Empty();
        }
        if (text.length() > LONGEST_REQUEST) {
            return new Sending.TooLong(LONGEST_REQUEST);
        }
        Conversation found = conversations.find(conversation, me.id()).orElse(null);
        if (found == null) {
            return new Sending.Gone();
        }
        ScreenResult result = screen.screen(text.strip(), opened.permitted());
        if (manner != Manner.MASKED && result.verdict() == Verdict.BLOCK) {
            findings.add(me.id(), result.withheld(), ScreenFindings.Place.REQUEST);
            return new Sending.Blocked(result.masked(language), result.withheld());
        }
        if (manner == Manner.AS_TYPED && result.verdict() == Verdict.WARN) {
            findings.add(me.id(), result.withheld(), ScreenFindings.Place.REQUEST);
            return new Sending.AskMasked(result.masked(language), result.withheld());
        }
        String sent = manner == Manner.MASKED ? result.masked(language) : text.strip();
        int number = found.turns().size() + 1;
        var request = new Turn.Request(new TurnId(identifiers.next()), number, sent, time.now());
        Sending sending = answered(me, found, request, opened, language, listener, true);
        if (manner == Manner.AS_IT_IS && sending instanceof Sending.Sent) {
            findings.add(me.id(), result.withheld(), ScreenFindings.Place.CONTESTED);
        }
        return sending;
    }

    private Sending answered(
            Learner me,
            Conversation found,
            Turn.Request request,
            OpenedCase opened,
            Language language,
            AnswerListener listener,
            boolean isNew) {
        if (!answers.modelConfigured()) {
            return reserved(found, () -> played(found, request, opened, listener, isNew));
        }
        return reserved(found, () -> {
            if (!sends.take(me.id())) {
                return new Sending.QuotaReached(sends.today(me.id()));
            }
            var answer = new TurnId(identifiers.next());
            try {
                store(found, request, answer, isNew);
            } catch (DuplicateKeyException e) {
                sends.giveBack(me.id());
                return new Sending.Busy();
            }
            RunningAnswer running =
                    answers.model(me.id(), before(found, request), request.text(), answer, opened, language, listener);
            return new Sending.Sent(request.id(), answer, running);
        });
    }

    private Sending played(
            Conversation found, Turn.Request request, OpenedCase opened, AnswerListener listener, boolean isNew) {
        int next = (int) found.played();
        if (next >= opened.recorded().size()) {
            return new Sending.NoModel();
        }
        var answer = new TurnId(identifiers.next());
        try {
            store(found, request, answer, isNew);
        } catch (DuplicateKeyException e) {
            return new Sending.Busy();
        }
        RunningAnswer running = answers.recorded(found.id(), opened.recorded().get(next), answer, listener);
        return new Sending.Sent(request.id(), answer, running);
    }

    private Sending reserved(Conversation found, java.util.function.Supplier<Sending> attempt) {
        if (!answers.reserve(found.id())) {
            return new Sending.Busy();
        }
        boolean sent = false;
        try {
            Sending sending = attempt.get();
            sent = sending instanceof Sending.Sent;
            return sending;
        } finally {
            if (!sent) {
                answers.release(found.id());
            }
        }
    }

    private void store(Conversation found, Turn.Request request, TurnId answer, boolean isNew) {
        int next = found.turns().size() + 1;
        if (isNew) {
            TurnId follows =
                    found.turns().isEmpty() ? null : found.turns().getLast().id();
            conversations.addExchange(found.id(), request, follows, answer);
        } else {
            conversations.addAnswer(found.id(), answer, next, request.id(), time.now());
        }
    }

    /** What the model has heard before this request. */
    private static Conversation before(Conversation found, Turn.Request request) {
        var past = found.turns().stream()
                .filter(turn -> turn.number() < request.number())
                .toList();
        return new Conversation(found.id(), found.practice(), found.begun(), past);
    }
}
