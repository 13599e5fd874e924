package school.preau.assessment.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import school.preau.assessment.AttemptId;

/**
 * Tells an older tab at once that a newer one has taken its attempt over. On another node it is told with its next act: the database
 * decides, this only spares a surprise.
 */
@Component
class Holders {

    private record Holder(AttemptId attempt, IntConsumer whenTaken) {}

    private final Map<Object, Holder> holders = new ConcurrentHashMap<>();

    /** @param whenTaken hears each later epoch, on the thread of whoever took over */
    Registration hold(AttemptId attempt, IntConsumer whenTaken) {
        var key = new Object();
        holders.put(key, new Holder(attempt, whenTaken));
        return () -> holders.remove(key);
    }

    void taken(AttemptId attempt, int epoch) {
        holders.values().stream()
                .filter(holder -> holder.attempt().equals(attempt))
                .forEach(holder -> holder.whenTaken().accept(epoch));
    }
}
