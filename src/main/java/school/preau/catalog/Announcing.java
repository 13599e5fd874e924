package school.preau.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes and says so in one transaction, so that the news is neither lost nor early. */
@Component
class Announcing {

    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Announcing(PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** @param act does it and returns the event to announce, or null when nothing has changed */
    void inOneTransaction(Supplier<@Nullable Object> act) {
        transaction.executeWithoutResult(status -> {
            var event = act.get();
            if (event != null) {
                events.publishEvent(event);
            }
        });
    }
}
