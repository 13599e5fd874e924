package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.sandbox.Comparison.Preference;
import school.preau.sandbox.RequestScreen.Screened;
import school.preau.sandbox.gateway.AnswerListener;

/** Gets two answers side by side: of two models to one request, or of one model to two wordings. */
@Component
class Comparing {

    private final Conversations conversations;
    private final Comparisons comparisons;
    private final RequestScreen screen;
    private final Asking asking;
    private final Parts parts;

    Comparing(Conversations conversations, Comparisons comparisons, RequestScreen screen, Asking asking, Parts parts) {
        this.conversations = conversations;
        this.comparisons = comparisons;
        this.screen = screen;
        this.asking = asking;
        this.parts = parts;
    }

    /** What one needs to begin two answers at once. */
    @Component
    record Parts(Answers answers, ModelSends sends, BlindOrder order, HospitalTime time, Identifiers identifiers) {}

    /** One side: what is asked of which model. */
    private record Side(Turn.Request request, TurnId answer, AnswerSettings settings) {}

    /** @param listeners of the answer that is shown first, and of the other */
    Compared compare(Seat seat, Pairing pairing, List<AnswerListener> listeners) {
        Conversation found =
                conversations.find(seat.conversation(), seat.me().id()).orElse(null);
        if (found == null) {
            return new Compared.No(new Sending.Gone(), false);
        }
        if (!parts.answers().modelConfigured()) {
            return new Compared.No(new Sending.NoModel(), false);
        }
        return switch (pairing) {
            case Pairing.Models(Wording wording, String first, String second, boolean blind) ->
                switch (screen.screened(seat, wording)) {
                    case Screened.Held(Sending why) -> new Compared.No(why, false);
                    case Screened.Passed passed -> {
                        var request = request(found, wording, passed.text(), 1);
                        yield sent(
                                seat,
                                found,
                                List.of(
                                        side(request, wording.settings().by(first)),
                                        side(request, wording.settings().by(second))),
                                blind,
                                listeners,
                                List.of(passed));
                    }
                };
            case Pairing.Wordings(Wording first, Wording second, boolean blind) ->
                wordings(seat, found, first, second, blind, listeners);
        };
    }

    Optional<Comparison> prefer(
            Learner me, ConversationId conversation, ComparisonId comparison, Preference preferred) {
        return judged(me, conversation, comparison, before -> {
            switch (preferred) {
                case FIRST ->
                    conversations.choose(
                            conversation, before.first(), parts.time().now());
                case SECOND ->
                    conversations.choose(
                            conversation, before.second(), parts.time().now());
                case NEITHER -> {}
            }
            return new Comparison(
                    before.id(),
                    before.first(),
                    before.second(),
                    before.blind(),
                    Optional.of(preferred),
                    before.revealed());
        });
    }

    Optional<Comparison> reveal(Learner me, ConversationId conversation, ComparisonId comparison) {
        return judged(
                me,
                conversation,
                comparison,
                before -> new Comparison(
                        before.id(), before.first(), before.second(), before.blind(), before.preferred(), true));
    }

    private Optional<Comparison> judged(
            Learner me, ConversationId conversation, ComparisonId id, UnaryOperator<Comparison> change) {
        return conversations
                .find(conversation, me.id())
                .flatMap(found -> found.comparisons().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .map(before -> {
                    var after = change.apply(before);
                    comparisons.judge(
                            id,
                            after.preferred(),
                            after.revealed(),
                            parts.time().now());
                    return after;
                });
    }

    private Compared wordings(
            Seat seat,
            Conversation found,
            Wording first,
            Wording second,
            boolean blind,
            List<AnswerListener> listeners) {
        return switch (screen.screened(seat, first)) {
            case Screened.Held(Sending why) -> new Compared.No(why, false);
            case Screened.Passed one ->
                switch (screen.screened(seat, second)) {
                    case Screened.Held(Sending why) -> new Compared.No(why, true);
                    case Screened.Passed other ->
                        sent(
                                seat,
                                found,
                                List.of(
                                        side(request(found, first, one.text(), 1), first.settings()),
                                        side(request(found, second, other.text(), 3), second.settings())),
                                blind,
                                listeners,
                                List.of(one, other));
                };
        };
    }

    private Compared sent(
            Seat seat,
            Conversation found,
            List<Side> asked,
            boolean blind,
            List<AnswerListener> listeners,
            List<Screened.Passed> passed) {
        var readings = asked.stream()
                .map(side -> asking.reading(
                        seat, Asking.past(found, side.request()), side.request().text(), side.settings()))
                .toList();
        if (!readings.stream().allMatch(Reading::fits)) {
            return new Compared.No(new Sending.DoesNotFit(), readings.getFirst().fits());
        }
        var ids = asked.stream().map(Side::answer).toList();
        if (!parts.answers().reserve(found.id(), ids)) {
            return new Compared.No(new Sending.Busy(), false);
        }
        var day = parts.sends().take(seat.me().id(), 2);
        if (day.isEmpty()) {
            ids.forEach(parts.answers()::release);
            return new Compared.No(
                    new Sending.QuotaReached(parts.sends().today(seat.me().id())), false);
        }
        boolean swapped = blind && parts.order().swapped();
        var comparison = new Comparison(
                new ComparisonId(parts.identifiers().next()),
                ids.get(swapped ? 1 : 0),
                ids.get(swapped ? 0 : 1),
                blind,
                Optional.empty(),
                false);
        try {
            store(found, asked, comparison);
        } catch (DuplicateKeyException e) {
            ids.forEach(id -> {
                parts.answers().release(id);
                parts.sends().giveBack(seat.me().id(), day.get());
            });
            return new Compared.No(new Sending.Busy(), false);
        }
        for (int i = 0; i < 2; i++) {
            var listener = listeners.get(ids.get(i).equals(comparison.first()) ? 0 : 1);
            parts.answers().model(seat, day.get(), readings.get(i), asked.get(i).settings(), ids.get(i), listener);
        }
        passed.forEach(each -> screen.went(seat, each));
        return new Compared.Yes(comparison);
    }

    private void store(Conversation found, List<Side> asked, Comparison comparison) {
        var first = asked.getFirst();
        var second = asked.getLast();
        boolean one = first.request().equals(second.request());
        conversations.addCompared(
                found.id(),
                one ? List.of(first.request()) : List.of(first.request(), second.request()),
                List.of(
                        new Conversations.Beginning(
                                first.answer(),
                                first.request().number() + 1,
                                first.request().id()),
                        new Conversations.Beginning(
                                second.answer(),
                                found.newest() + (one ? 3 : 4),
                                second.request().id())),
                comparison,
                parts.time().now());
    }

    private Side side(Turn.Request request, AnswerSettings settings) {
        return new Side(request, new TurnId(parts.identifiers().next()), settings);
    }

    private Turn.Request request(Conversation found, Wording wording, String text, int further) {
        return new Turn.Request(
                new TurnId(parts.identifiers().next()),
                found.newest() + further,
                Asking.after(found, wording),
                text,
                parts.time().now());
    }
}
