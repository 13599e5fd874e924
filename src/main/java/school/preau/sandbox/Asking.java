package school.preau.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.sandbox.RequestScreen.Screened;
import school.preau.sandbox.gateway.AnswerListener;

/** Gets one answer into a conversation: to a new request, to an old one once more, or going on with one that was stopped. */
@Component
class Asking {

    private final Conversations conversations;
    private final RequestScreen screen;
    private final ModelSends sends;
    private final Answers answers;
    private final HospitalTime time;
    private final Identifiers identifiers;

    Asking(
            Conversations conversations,
            RequestScreen screen,
            ModelSends sends,
            Answers answers,
            HospitalTime time,
            Identifiers identifiers) {
        this.conversations = conversations;
        this.screen = screen;
        this.sends = sends;
        this.answers = answers;
        this.time = time;
        this.identifiers = identifiers;
    }

    /**
     * A request and the turn that will hold its answer.
     *
     * @param past what the model has heard before
     * @param about the request that is answered, or the answer that goes on
     * @param store keeps the beginning of an answer with an id
     */
    private record Exchange(
            Conversation in,
            List<Turn> past,
            String asked,
            TurnId about,
            AnswerSettings settings,
            Consumer<TurnId> store) {}

    Sending send(Seat seat, Wording wording, AnswerListener listener) {
        return in(seat, found -> {
            var after = after(found, wording);
            if (after.isEmpty()
                    && wording.insteadOf().isPresent()
                    && found.turn(wording.insteadOf().get()).isEmpty()) {
                return new Sending.Gone();
            }
            return switch (screen.screened(seat, wording)) {
                case Screened.Held(Sending why) -> why;
                case Screened.Passed passed -> {
                    var request = new Turn.Request(
                            new TurnId(identifiers.next()), found.newest() + 1, after, passed.text(), time.now());
                    var sending = answered(
                            seat,
                            new Exchange(
                                    found,
                                    past(found, request),
                                    request.text(),
                                    request.id(),
                                    wording.settings(),
                                    answer -> conversations.addExchange(found.id(), request, answer)),
                            listener);
                    if (sending instanceof Sending.Sent) {
                        screen.went(seat, passed);
                    }
                    yield sending;
                }
            };
        });
    }

    /** Another answer to a request. */
    Sending again(
            Seat seat,
            Function<Conversation, Optional<Turn.Request>> which,
            AnswerSettings settings,
            AnswerListener listener) {
        return in(
                seat,
                found -> which.apply(found)
                        .map(request -> answered(seat, toOld(found, request, settings), listener))
                        .orElseGet(Sending.Empty::new));
    }

    /** The next recorded answer to the last request. */
    Sending recorded(Seat seat, AnswerListener listener) {
        return in(
                seat,
                found -> found.lastRequest()
                        .map(request -> played(seat, toOld(found, request, AnswerSettings.USUAL), listener))
                        .orElseGet(Sending.Empty::new));
    }

    /** Goes on where an answer was stopped, broke off or reached its longest length. */
    Sending goOn(Seat seat, TurnId stopped, AnswerSettings settings, AnswerListener listener) {
        return in(
                seat,
                found -> found.turn(stopped)
                        .filter(Turn.Answer.class::isInstance)
                        .map(answer -> answered(
                                seat,
                                new Exchange(
                                        found,
                                        found.branches().upTo(stopped),
                                        Instruction.goOn(),
                                        stopped,
                                        settings,
                                        next -> conversations.addAnswer(
                                                found.id(), next, found.newest() + 1, stopped, time.now())),
                                listener))
                        .orElseGet(Sending.Gone::new));
    }

    /** How a request would fit into what the model can read. */
    Room room(Seat seat, Wording wording) {
        if (!answers.modelConfigured()) {
            return new Room(0, true);
        }
        List<Turn> past = conversations
                .find(seat.conversation(), seat.me().id())
                .map(found -> after(found, wording).map(found.branches()::upTo).orElse(List.of()))
                .orElse(List.of());
        var reading = reading(seat, past, wording.text(), wording.settings());
        return new Room(reading.leftOut(), reading.fits());
    }

    Reading reading(Seat seat, List<Turn> past, String asked, AnswerSettings settings) {
        int context = answers.endpoint(settings).capacity().contextTokens();
        return Instruction.reading(seat.opened().record(), past, asked, context - settings.maxTokens());
    }

    static List<Turn> past(Conversation found, Turn.Request request) {
        return request.after().map(found.branches()::upTo).orElse(List.of());
    }

    /** The answer a wording follows: the last one, or the one before the request it rewords. */
    static Optional<TurnId> after(Conversation found, Wording wording) {
        if (wording.insteadOf().isPresent()) {
            return wording.insteadOf().flatMap(found::turn).flatMap(Turn::after);
        }
        var path = found.branches().path();
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast().id());
    }

    private Exchange toOld(Conversation found, Turn.Request request, AnswerSettings settings) {
        return new Exchange(
                found,
                past(found, request),
                request.text(),
                request.id(),
                settings,
                answer -> conversations.addAnswer(found.id(), answer, found.newest() + 1, request.id(), time.now()));
    }

    private Sending in(Seat seat, Function<Conversation, Sending> what) {
        return conversations.find(seat.conversation(), seat.me().id()).map(what).orElseGet(Sending.Gone::new);
    }

    private Sending answered(Seat seat, Exchange exchange, AnswerListener listener) {
        if (!answers.modelConfigured() || playsOn(seat, exchange)) {
            return played(seat, exchange, listener);
        }
        var reading = reading(seat, exchange.past(), exchange.asked(), exchange.settings());
        if (!reading.fits()) {
            return new Sending.DoesNotFit();
        }
        return reserved(exchange, answer -> {
            Optional<LocalDate> day = sends.take(seat.me().id(), 1);
            if (day.isEmpty()) {
                return new Sending.QuotaReached(sends.today(seat.me().id()));
            }
            try {
                exchange.store().accept(answer);
            } catch (DuplicateKeyException e) {
                sends.giveBack(seat.me().id(), day.get());
                return new Sending.Busy();
            }
            var running = answers.model(seat, day.get(), reading, exchange.settings(), answer, listener);
            return new Sending.Sent(exchange.about(), answer, running);
        });
    }

    /** Once the day's quota is used up an exercise goes on with its recorded answers. */
    private boolean playsOn(Seat seat, Exchange exchange) {
        return exchange.in().played() < seat.opened().recorded().size()
                && sends.today(seat.me().id()).usedUp();
    }

    private Sending played(Seat seat, Exchange exchange, AnswerListener listener) {
        int next = (int) exchange.in().played();
        if (next >= seat.opened().recorded().size()) {
            return new Sending.NoModel();
        }
        return reserved(exchange, answer -> {
            try {
                exchange.store().accept(answer);
            } catch (DuplicateKeyException e) {
                return new Sending.Busy();
            }
            var running = answers.recorded(
                    seat.conversation(), seat.opened().recorded().get(next), answer, listener);
            return new Sending.Sent(exchange.about(), answer, running);
        });
    }

    private Sending reserved(Exchange exchange, Function<TurnId, Sending> attempt) {
        var answer = new TurnId(identifiers.next());
        if (!answers.reserve(exchange.in().id(), List.of(answer))) {
            return new Sending.Busy();
        }
        boolean sent = false;
        try {
            Sending sending = attempt.apply(answer);
            sent = sending instanceof Sending.Sent;
            return sending;
        } finally {
            if (!sent) {
                answers.release(answer);
            }
        }
    }
}
