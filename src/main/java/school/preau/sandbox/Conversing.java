package school.preau.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Language;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.screen.Permitted;
import school.preau.sandbox.screen.ScreenResult;

/**
 * Conversations with a model. A request is screened before it reaches a model or the database, an answer before it is shown or
 * stored; a conversation is seen by its own learner only. No verb waits for a model: answers come through the listener.
 */
@Service
public class Conversing {

    /** Longest request, in characters. */
    public static final int LONGEST_REQUEST = 8_000;

    private final Conversations conversations;
    private final Asking asking;
    private final Comparing comparing;
    private final Parts parts;

    Conversing(Conversations conversations, Asking asking, Comparing comparing, Parts parts) {
        this.conversations = conversations;
        this.asking = asking;
        this.comparing = comparing;
        this.parts = parts;
    }

    /** What conversations are made with. */
    @Component
    record Parts(
            RequestScreen screen,
            ModelSends sends,
            Answers answers,
            Opinions opinions,
            HospitalTime time,
            Identifiers identifiers) {}

    /** A line in somebody's list of conversations. */
    public record Summary(ConversationId id, Practice practice, Instant begun, int turns) {}

    /** The newest conversation about a practice, or a new one. */
    public Conversation resume(Learner me, Practice practice) {
        return conversations.newest(me.id(), practice).orElseGet(() -> start(me, practice));
    }

    /** A new conversation; the ones before stay. */
    public Conversation start(Learner me, Practice practice) {
        var id = new ConversationId(parts.identifiers().next());
        Instant now = parts.time().now();
        conversations.add(id, me.id(), practice, now);
        return new Conversation(id, practice, now);
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
        return parts.screen().look(text, permitted);
    }

    /** How a request would fit into what the model can read, before it is sent. */
    public Room room(Seat seat, Wording wording) {
        return asking.room(seat, wording);
    }

    /** Whether an answer is being written here. An answer without an end that is not being written was interrupted. */
    public boolean writing(ConversationId conversation) {
        return parts.answers().writing(conversation);
    }

    /** Whether this very answer is being written here. */
    public boolean writing(TurnId answer) {
        return parts.answers().writing(answer);
    }

    public Quota quota(Learner me) {
        return parts.sends().today(me.id());
    }

    /** What every model reads before a conversation, for whoever wants to see it. */
    public String instruction(OpenedCase opened) {
        return Instruction.text(opened.record());
    }

    /** Sends a request as typed, unless the screen finds something in it. */
    public Sending send(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        return send(new Seat(me, conversation, opened, language), Wording.of(text, Wording.Manner.AS_TYPED), listener);
    }

    /** Sends the masked text, after {@link Sending.Blocked} or {@link Sending.AskMasked}; it is masked here, again. */
    public Sending sendMasked(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        return send(new Seat(me, conversation, opened, language), Wording.of(text, Wording.Manner.MASKED), listener);
    }

    /** Sends the text as it is, because the learner calls the findings wrong; what must be blocked stays blocked. */
    public Sending sendAsIs(
            Learner me,
            ConversationId conversation,
            String text,
            OpenedCase opened,
            Language language,
            AnswerListener listener) {
        return send(new Seat(me, conversation, opened, language), Wording.of(text, Wording.Manner.AS_IT_IS), listener);
    }

    /** Sends a request in its own wording, manner and settings, at the end of what is read or instead of an earlier one. */
    public Sending send(Seat seat, Wording wording, AnswerListener listener) {
        return asking.send(seat, wording, listener);
    }

    /** Asks again for an answer to the last request: after a failure, a stop, an interruption, or for another wording. */
    public Sending askAgain(
            Learner me, ConversationId conversation, OpenedCase opened, Language language, AnswerListener listener) {
        return asking.again(
                new Seat(me, conversation, opened, language),
                Conversation::lastRequest,
                AnswerSettings.USUAL,
                listener);
    }

    /** Asks for another answer to the request that an answer answers; both stay. */
    public Sending again(Seat seat, TurnId answer, AnswerSettings settings, AnswerListener listener) {
        return asking.again(seat, found -> request(found, answer), settings, listener);
    }

    /** Goes on where an answer was stopped, broke off or reached its longest length. */
    public Sending goOn(Seat seat, TurnId answer, AnswerSettings settings, AnswerListener listener) {
        return asking.goOn(seat, answer, settings, listener);
    }

    /** Plays the next recorded answer to the last request, when the model does not answer. */
    public Sending takeRecorded(Learner me, ConversationId conversation, OpenedCase opened, AnswerListener listener) {
        return asking.recorded(new Seat(me, conversation, opened, Language.FR), listener);
    }

    /** Asks for two answers side by side. @param listeners of the one that is shown first, and of the other */
    public Compared compare(Seat seat, Pairing pairing, List<AnswerListener> listeners) {
        return comparing.compare(seat, pairing, listeners);
    }

    /** Keeps which answer I preferred; what follows goes on with it. */
    public Optional<Comparison> prefer(
            Learner me, ConversationId conversation, ComparisonId comparison, Comparison.Preference preferred) {
        return comparing.prefer(me, conversation, comparison, preferred);
    }

    /** From now on it is said which answer is whose. */
    public Optional<Comparison> reveal(Learner me, ConversationId conversation, ComparisonId comparison) {
        return comparing.reveal(me, conversation, comparison);
    }

    /** Reads on from the branch of a turn of mine. */
    public void choose(Learner me, ConversationId conversation, TurnId turn) {
        conversations
                .find(conversation, me.id())
                .flatMap(found -> found.turn(turn))
                .ifPresent(found ->
                        conversations.choose(conversation, turn, parts.time().now()));
    }

    /** Keeps what I think of an answer; my words are masked first. */
    public void judge(Seat seat, TurnId answer, Opinion opinion) {
        conversations
                .find(seat.conversation(), seat.me().id())
                .flatMap(found -> found.turn(answer))
                .ifPresent(found -> parts.opinions()
                        .add(answer, masked(seat, opinion), parts.time().now()));
    }

    /** What I thought of the answers of a conversation of mine. */
    public Map<TurnId, Opinion> opinions(Learner me, ConversationId conversation) {
        return conversations.owns(me.id(), conversation) ? parts.opinions().of(conversation) : Map.of();
    }

    /** Stops what is being written in a conversation of mine, if anything is. */
    public void stop(Learner me, ConversationId conversation) {
        if (conversations.owns(me.id(), conversation)) {
            parts.answers().stop(conversation);
        }
    }

    /** Stops one answer of a conversation of mine. */
    public void stop(Learner me, ConversationId conversation, TurnId answer) {
        if (conversations.owns(me.id(), conversation)) {
            parts.answers().stop(conversation, answer);
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
        mine.forEach(id -> parts.answers().stop(new ConversationId(id)));
        conversations.forget(mine);
        return mine.size();
    }

    private Opinion masked(Seat seat, Opinion opinion) {
        String words = parts.screen().masked(opinion.words(), seat.opened().permitted(), seat.language());
        return new Opinion(
                opinion.useful(),
                opinion.reason(),
                words.length() > Opinion.LONGEST ? words.substring(0, Opinion.LONGEST) : words);
    }

    /** The request behind an answer, also of one that goes on with another. */
    private static Optional<Turn.Request> request(Conversation found, TurnId answer) {
        return found.branches().upTo(answer).reversed().stream()
                .filter(Turn.Request.class::isInstance)
                .map(Turn.Request.class::cast)
                .findFirst();
    }
}
