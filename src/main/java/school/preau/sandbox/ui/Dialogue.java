package school.preau.sandbox.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.AnswerSettings;
import school.preau.sandbox.Compared;
import school.preau.sandbox.Comparison;
import school.preau.sandbox.ComparisonId;
import school.preau.sandbox.Conversation;
import school.preau.sandbox.Conversing;
import school.preau.sandbox.Opinion;
import school.preau.sandbox.Pairing;
import school.preau.sandbox.Quota;
import school.preau.sandbox.Room;
import school.preau.sandbox.Seat;
import school.preau.sandbox.Sending;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;
import school.preau.sandbox.Wording;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.screen.ScreenResult;

/** One conversation as the parts of its page work with it: what is stored, and what one may do. */
final class Dialogue {

    private final Conversing conversing;
    private final HospitalTime time;
    private final Talk talk;
    private final Seat seat;
    private final Page page;

    /** What the page does when something changes. */
    interface Page {

        /** How answers are asked for now. */
        AnswerSettings settings();

        /** An answer begins, which this page hears. */
        void begun(AnswerTurn turn, TurnId answer);

        /** Nothing left. */
        void refused(Sending why);

        /** Another branch is read, or something is known of a comparison. */
        void changed();

        /** The model may have become better or worse, and the day's quota smaller. */
        void standing();

        /** Its learner wants to put a request in other words. */
        void reword(Turn.Request request);
    }

    Dialogue(Conversing conversing, HospitalTime time, Talk talk, Page page) {
        this.conversing = conversing;
        this.time = time;
        this.talk = talk;
        this.seat = new Seat(talk.me(), talk.conversation(), talk.opened(), talk.language());
        this.page = page;
    }

    Page page() {
        return page;
    }

    Talk talk() {
        return talk;
    }

    HospitalTime time() {
        return time;
    }

    Optional<Conversation> conversation() {
        return conversing.open(talk.me(), talk.conversation());
    }

    /** A turn as it is stored. */
    Optional<Turn> turn(TurnId id) {
        return conversation().flatMap(conversation -> conversation.turn(id));
    }

    boolean writing(TurnId answer) {
        return conversing.writing(answer);
    }

    Optional<Opinion> opinion(TurnId answer) {
        return Optional.ofNullable(
                conversing.opinions(talk.me(), talk.conversation()).get(answer));
    }

    Quota quota() {
        return conversing.quota(talk.me());
    }

    /** What the model reads before the first request. */
    String instruction() {
        return conversing.instruction(talk.opened());
    }

    ScreenResult look(String text) {
        return conversing.look(text, talk.opened().permitted());
    }

    Room room(Wording wording) {
        return conversing.room(seat, wording);
    }

    /** Whether recorded answers could stand in. */
    boolean hasRecordings() {
        return !talk.opened().recorded().isEmpty();
    }

    Sending send(Wording wording) {
        var turn = new AnswerTurn(this);
        Sending sending = conversing.send(seat, wording, turn.stream());
        if (sending instanceof Sending.Sent sent) {
            page.begun(turn, sent.answer());
            talk.spoken().run();
        }
        return sending;
    }

    Compared compare(Pairing pairing) {
        var first = new AnswerTurn(this);
        var second = new AnswerTurn(this);
        Compared compared = conversing.compare(seat, pairing, List.of(first.stream(), second.stream()));
        if (compared instanceof Compared.Yes(Comparison comparison)) {
            page.begun(first, comparison.first());
            page.begun(second, comparison.second());
        }
        return compared;
    }

    /** Another answer to the request an answer answers. */
    void again(TurnId answer) {
        afresh(stream -> conversing.again(seat, answer, page.settings(), stream));
    }

    void goOn(TurnId answer) {
        afresh(stream -> conversing.goOn(seat, answer, page.settings(), stream));
    }

    /** The next recorded answer to the last request, when the model does not answer. */
    void takeRecorded() {
        afresh(stream -> conversing.takeRecorded(talk.me(), talk.conversation(), talk.opened(), stream));
    }

    void stop(TurnId answer) {
        conversing.stop(talk.me(), talk.conversation(), answer);
    }

    void judge(TurnId answer, Opinion opinion) {
        conversing.judge(seat, answer, opinion);
    }

    /** Reads on from another branch. */
    void choose(TurnId turn) {
        conversing.choose(talk.me(), talk.conversation(), turn);
        page.changed();
    }

    void prefer(ComparisonId comparison, Comparison.Preference preferred) {
        conversing.prefer(talk.me(), talk.conversation(), comparison, preferred);
        page.changed();
    }

    void reveal(ComparisonId comparison) {
        conversing.reveal(talk.me(), talk.conversation(), comparison);
        page.changed();
    }

    private void afresh(Function<AnswerListener, Sending> sending) {
        var turn = new AnswerTurn(this);
        Sending result = sending.apply(turn.stream());
        if (result instanceof Sending.Sent sent) {
            page.begun(turn, sent.answer());
        } else {
            page.refused(result);
        }
        page.standing();
    }
}
