package school.preau.sandbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import school.preau.sandbox.gateway.AnswerListener;
import school.preau.sandbox.gateway.AnswerListener.AnswerEnd;
import school.preau.sandbox.gateway.AnswerMeasures;
import school.preau.sandbox.gateway.RunningAnswer;

/** A recorded answer, said word by word as a model would; it can be stopped like one. */
final class PlayedAnswer implements RunningAnswer {

    private static final Pattern AFTER_SPACE = Pattern.compile("(?<=\\s)(?=\\S)");

    private final RecordedAnswer answer;
    private final Duration perWord;
    private final AnswerListener listener;
    private final AtomicBoolean stopped = new AtomicBoolean();

    PlayedAnswer(RecordedAnswer answer, Duration perWord, AnswerListener listener) {
        this.answer = answer;
        this.perWord = perWord;
        this.listener = listener;
    }

    void play() {
        Thread.ofVirtual().name("recorded-answer").start(this::run);
    }

    @Override
    public void stop() {
        stopped.set(true);
    }

    private void run() {
        long begun = System.nanoTime();
        listener.asked();
        try {
            for (String word : AFTER_SPACE.split(answer.text())) {
                if (stopped.get()) {
                    break;
                }
                listener.token(word);
                if (!perWord.isZero()) {
                    Thread.sleep(perWord);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.set(true);
        }
        var measures = new AnswerMeasures(
                answer.model(), null, null, null, null, Duration.ofNanos(System.nanoTime() - begun), false);
        listener.ended(stopped.get() ? new AnswerEnd.Stopped(measures) : new AnswerEnd.Complete(measures));
    }
}
