package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.people.Erasable;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.RecordedData;
import school.preau.sandbox.gateway.Gateways;

/** Conversations of a small school without a model, as they are declared to other modules. */
public final class OwnConversations {

    public final RecordedData recorded;
    public final Erasable erasable;
    private final Conversing conversing;

    public OwnConversations(JdbcClient jdbc, Identifiers identifiers, HospitalTime time) {
        var room = new TalkRoom(jdbc, Gateways.none(), time, identifiers, 10, 10_000);
        conversing = room.conversing;
        recorded = new RecordedConversations(room.conversations, room.sends, time);
        erasable = new ErasableConversations(conversing);
    }

    /** Begins free conversations, one about each patient. */
    public void begin(Learner learner, String... patients) {
        for (String patient : List.of(patients)) {
            conversing.start(learner, new Practice.Free(Optional.of(patient)));
        }
    }
}
