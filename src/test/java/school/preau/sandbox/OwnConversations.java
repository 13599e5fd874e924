package school.preau.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.people.Erasable;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.RecordedData;
import school.preau.sandbox.gateway.Gateways;
import school.preau.sandbox.screen.PrivacyScreen;

/** Conversations of a small school without a model, as they are declared to other modules. */
public final class OwnConversations {

    public final RecordedData recorded;
    public final Erasable erasable;
    private final Conversing conversing;

    public OwnConversations(JdbcClient jdbc, Identifiers identifiers, HospitalTime time) {
        var conversations = new Conversations(jdbc);
        var findings = new ScreenFindings(jdbc, identifiers, time);
        var sends = new ModelSends(jdbc, time, 10);
        var screen = new PrivacyScreen();
        var answers = new Answers(Gateways.none(), screen, conversations, findings, sends, time, Duration.ZERO);
        conversing = new Conversing(conversations, screen, findings, sends, answers, time, identifiers);
        recorded = new RecordedConversations(conversations, sends, time);
        erasable = new ErasableConversations(conversing);
    }

    /** Begins free conversations, one about each patient. */
    public void begin(Learner learner, String... patients) {
        for (String patient : List.of(patients)) {
            conversing.start(learner, new Practice.Free(Optional.of(patient)));
        }
    }
}
