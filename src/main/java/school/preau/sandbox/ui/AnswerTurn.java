package school.preau.sandbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import school.preau.platform.ui.Days;
import school.preau.sandbox.Turn;
import school.preau.sandbox.TurnId;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;

/** One answer in a conversation: followed while it is written, shown as it is stored once it has ended, with a plain card when it failed. */
class AnswerTurn extends Div implements AnswerStream.Page {

    private static final long serialVersionUID = 1L;

    private final transient Dialogue dialogue;
    private final transient TurnVerbs verbs;
    private final AnswerCard card;
    private final Div below = new Div();
    private @Nullable TurnId id;
    /** Begun by another page or an earlier visit: followed by reading what is stored. */
    private boolean followed;
    /** Beside another: there the verbs of the conversation are not offered. */
    private boolean beside;

    AnswerTurn(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.verbs = new TurnVerbs(dialogue, this);
        this.card = new AnswerCard(verbs, dialogue.talk().language());
        addClassName("answer-turn");
        add(card, below);
    }

    AnswerListener stream() {
        return new AnswerStream(UI.getCurrentOrThrow(), this);
    }

    void is(TurnId turn) {
        id = turn;
    }

    /** Empty until it is known where it is stored. */
    Optional<TurnId> id() {
        return Optional.ofNullable(id);
    }

    /** Stands beside another answer; blind ones show a name instead of their model. */
    void beside(String name, boolean blind) {
        beside = true;
        card.beside();
        if (blind) {
            card.veil(name);
        } else {
            card.unveil();
        }
    }

    /** What leads to the other answers to the same request. */
    void alternatives(Alternatives others) {
        below.removeAll();
        below.add(others);
    }

    /** Shows a stored answer; one that is being written is followed. */
    void show(Turn.Answer answer) {
        if (answer.end().isEmpty() && dialogue.writing(answer.id())) {
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

    /** Shows what is stored. */
    void stored() {
        id().flatMap(dialogue::turn)
                .filter(Turn.Answer.class::isInstance)
                .map(Turn.Answer.class::cast)
                .ifPresent(this::show);
    }

    @Override
    public void queued(int place, Duration wait) {
        card.queued(place, wait);
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
        dialogue.page().standing();
    }

    private void ended(Turn.Answer answer) {
        card.show(answer, at(answer.end().map(Turn.End::at).orElse(answer.at())));
        getChildren().filter(FailureCard.class::isInstance).toList().forEach(this::remove);
        answer.end().ifPresent(end -> {
            String failure = end.failure();
            if (failure != null) {
                addComponentAtIndex(1, failed(failure, end));
            }
        });
    }

    private FailureCard failed(String failure, Turn.End end) {
        String at = Days.hour(at(end.at()));
        return beside
                ? new FailureCard(getTranslation(failure), at)
                : new FailureCard(
                        getTranslation(failure),
                        at,
                        dialogue.talk().letter().isPresent(),
                        dialogue.hasRecordings() ? dialogue::takeRecorded : null,
                        verbs::again);
    }

    /** The letter takes it over; null where there is none, or where it stands beside another. */
    @Nullable
    Runnable takeOver(TurnId turn) {
        return beside
                ? null
                : dialogue.talk()
                        .letter()
                        .<Runnable>map(letter -> () -> {
                            letter.accept(
                                    new LetterElement.Source(turn.value().toString(), PlainLetter.of(card.said())));
                            card.fold(Days.hour(at(dialogue.time().now())));
                        })
                        .orElse(null);
    }

    private LocalTime at(Instant instant) {
        return dialogue.time().local(instant).toLocalTime();
    }
}
