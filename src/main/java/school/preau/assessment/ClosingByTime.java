package school.preau.assessment;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands in what is over although its browser is gone. Each attempt in a transaction of its own, and only once, whoever comes first. */
@Component
class ClosingByTime {

    private static final int EVERY_MILLIS = 15_000;

    private final QuizAttempts attempts;
    private final QuizClock clock;
    private final HandingIn handingIn;
    private final TransactionTemplate transaction;

    ClosingByTime(QuizAttempts attempts, QuizClock clock, HandingIn handingIn, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.clock = clock;
        this.handingIn = handingIn;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = EVERY_MILLIS, fixedDelay = EVERY_MILLIS)
    void close() {
        // After a restart the clock must know how long the school was away before anything is closed.
        clock.beat();
        attempts.overdue().stream()
                .filter(clock::over)
                .forEach(row -> transaction.executeWithoutResult(status -> attempts.lock(row.person(), row.id())
                        .filter(locked -> locked.handedIn() == null && clock.over(locked))
                        .ifPresent(locked -> handingIn.handIn(locked, true))));
    }
}
