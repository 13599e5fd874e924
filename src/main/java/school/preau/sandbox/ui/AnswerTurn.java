package school.preau.sandbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import school.preau.platform.ui.Days;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;

/** One answer in a conversation: followed while it is written, shown as it is stored once it has ended, with a plain card when it failed. */
class AnswerTurn extends Div implements AnswerStream.Page, AnswerCard.Verbs {

    private static final long serialVersionUID = 1L;

    private final ConversationPane pane;
    private final AnswerCard card;
    private @Nullable TurnId id;
    /** Begun by another page or an earlier visit: followed by reading what is stored. */
    private boolean followed;

    AnswerTurn(ConversationPane pane) {
        this.pane = pane;
        this.card = new AnswerCard(this, pane.talk().language());
        add(card);
    }

    AnswerListener stream() {
        return new AnswerStream(UI.getCurrentOrThrow(), this);
    }

    void is(TurnId turn) {
        id = turn;
    }

    /** The answer as a letter may take it over. */
    LetterElement.Source source() {
        var turn = id;
        return new LetterElement.Source(turn == null ? "" : turn.value().toString(), PlainLetter.of(card.said()));
    }

    /** Shows a stored answer; one that is being written is followed. */
    void show(Turn.Answer answer) {
        if (answer.end().isEmpty() && pane.writing()) {
            followed = true;
            card.soFar(answer.text());
            return;
        }
        followed = false;
        ended(answer);
    }

    /** Looks again every second while somebody else's page hears the answer. */
    void watch() {
        if (followed) {
            getUI().ifPresent(ui ->
                    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> look(ui)));
        }
    }

    private void look(UI ui) {
        try {
            ui.access(() -> {
                if (isAttached()) {
                    stored();
                    watch();
                }
            });
        } catch (UIDetachedException e) {
            // Nobody looks any more.
        }
    }

    private void stored() {
        var turn = id;
        if (turn != null) {
            pane.turn(turn)
                    .filter(Turn.Answer.class::isInstance)
                    .map(Turn.Answer.class::cast)
                    .ifPresent(this::show);
        }
    }

    @Override
    public void queued(int place) {
        card.queued(place);
    }

    @Override
    public void asked() {
        card.asked();
    }

    @Override
    public void words(String more) {
        card.words(more);
    }

    @Override
    public void ended(AnswerEnd end) {
        stored();
        pane.standing();
    }

    private void ended(Turn.Answer answer) {
        card.show(answer, at(answer.end().map(Turn.End::at).orElse(answer.at())));
        answer.end().filter(end -> end.failure() != null).ifPresent(end -> {
            String failure = end.failure();
            if (failure != null) {
                add(new FailureCard(
                        getTranslation(failure),
                        Days.hour(at(end.at())),
                        pane.talk().letter().isPresent(),
                        pane.hasRecordings() ? pane::takeRecorded : null,
                        pane::again));
            }
        });
    }

    @Override
    public void stop() {
        pane.stop();
    }

    @Override
    public void again() {
        pane.again();
    }

    @Override
    public @Nullable Runnable takeOver(AnswerCard taken) {
        return pane.talk()
                .letter()
                .<Runnable>map(letter -> () -> {
                    letter.accept(source());
                    taken.fold(Days.hour(at(pane.time().now())));
                })
                .orElse(null);
    }

    private LocalTime at(Instant instant) {
        return pane.time().local(instant).toLocalTime();
    }
}
