package school.preau.sandbox.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.sandbox.Opinion;

/** What one may do with an answer of a conversation. */
final class TurnVerbs implements AnswerVerbs {

    private final Dialogue dialogue;
    private final AnswerTurn turn;

    TurnVerbs(Dialogue dialogue, AnswerTurn turn) {
        this.dialogue = dialogue;
        this.turn = turn;
    }

    @Override
    public void stop() {
        turn.id().ifPresent(dialogue::stop);
    }

    @Override
    public void again() {
        turn.id().ifPresent(dialogue::again);
    }

    @Override
    public void goOn() {
        turn.id().ifPresent(dialogue::goOn);
    }

    @Override
    public void judge(boolean useful) {
        turn.id()
                .ifPresent(answer -> new OpinionDialog(useful, opinion(), opinion -> {
                            dialogue.judge(answer, opinion);
                            turn.stored();
                        })
                        .open());
    }

    @Override
    public Optional<Opinion> opinion() {
        return turn.id().flatMap(dialogue::opinion);
    }

    @Override
    public @Nullable Runnable takeOver() {
        return turn.id().map(turn::takeOver).orElse(null);
    }
}
