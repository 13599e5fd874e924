package school.preau.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import school.preau.platform.HospitalTime;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.AnswerMeasures;
import school.preau.sandbox.screen.ScreenFinding;
import school.preau.sandbox.screen.ScreenedStream;

/**
 * Stands between a model and the screen of a learner: masks what comes, shows it, and stores what was shown, at once for the first words
 * and every second from then on, so that a killed server loses next to nothing.
 */
final class WrittenAnswer implements AnswerListener {

    private static final ScheduledExecutorService EVERY_SECOND = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("answers-kept").daemon().factory());

    private final TurnId turn;
    private final Conversations conversations;
    private final HospitalTime time;
    private final @Nullable ScreenedStream screened;
    private final Turn.@Nullable Recording recording;
    private final @Nullable AnswerSettings asked;
    private final AnswerListener shown;
    private final Ended ended;
    private final StringBuilder unsaved = new StringBuilder();
    private final ScheduledFuture<?> timer;
    private int pieces;
    private int characters;

    /** What to do when all is stored and before the learner hears of the end. */
    interface Ended {
        /**
         * @param characters how much was shown
         * @param masked what was masked
         */
        void ended(AnswerEnd end, int characters, List<ScreenFinding> masked);
    }

    /**
     * @param screened null for a recorded answer, which is the school's own text
     * @param recording null for an answer of a model
     * @param asked null for a recorded answer
     */
    WrittenAnswer(
            TurnId turn,
            Conversations conversations,
            HospitalTime time,
            @Nullable ScreenedStream screened,
            Turn.@Nullable Recording recording,
            @Nullable AnswerSettings asked,
            AnswerListener shown,
            Ended ended) {
        this.turn = turn;
        this.conversations = conversations;
        this.time = time;
        this.screened = screened;
        this.recording = recording;
        this.asked = asked;
        this.shown = shown;
        this.ended = ended;
        this.timer = EVERY_SECOND.scheduleWithFixedDelay(
                () -> Thread.ofVirtual().start(this::saveQuietly), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void queued(int place, Duration wait) {
        shown.queued(place, wait);
    }

    @Override
    public void asked() {
        shown.asked();
    }

    @Override
    public synchronized void token(String text) {
        show(screened == null ? text : screened.push(text));
    }

    @Override
    public void ended(AnswerEnd end) {
        timer.cancel(false);
        try {
            finish(end);
        } catch (DataAccessException e) {
            // The conversation was deleted meanwhile, or the database is away: the learner still hears how it ended.
        } finally {
            shown.ended(end);
        }
    }

    private synchronized void finish(AnswerEnd end) {
        List<ScreenFinding> masked = List.of();
        try {
            if (screened != null) {
                show(screened.flush());
                masked = screened.masked();
            }
            save();
            conversations.addEnd(turn, stored(end, masked.size()));
        } finally {
            ended.ended(end, characters, masked);
        }
    }

    private void show(String text) {
        if (text.isEmpty()) {
            return;
        }
        unsaved.append(text);
        characters += text.length();
        if (pieces == 0) {
            save();
        }
        shown.token(text);
    }

    private void save() {
        if (!unsaved.isEmpty()) {
            conversations.addPiece(turn, pieces, unsaved.toString(), time.now());
            pieces++;
            unsaved.setLength(0);
        }
    }

    private synchronized void saveQuietly() {
        try {
            save();
        } catch (DataIntegrityViolationException e) {
            // Its learner deleted the conversation: nothing of it is kept.
            unsaved.setLength(0);
        } catch (DataAccessException e) {
            // The next second tries again.
        }
    }

    private Turn.End stored(AnswerEnd end, int masked) {
        AnswerMeasures measures = end.measures();
        return new Turn.End(
                switch (end) {
                    case AnswerEnd.Complete complete -> recording == null ? Turn.State.COMPLETE : Turn.State.RECORDED;
                    case AnswerEnd.Stopped stopped -> Turn.State.STOPPED;
                    case AnswerEnd.Failed failed -> Turn.State.FAILED;
                },
                measures.model(),
                measures.version(),
                measures.inputTokens(),
                measures.outputTokens(),
                measures.firstToken(),
                measures.whole(),
                measures.cutShort(),
                masked,
                end instanceof AnswerEnd.Failed(var why, var cost) ? why.said().key() : null,
                recording,
                asked,
                time.now());
    }
}
