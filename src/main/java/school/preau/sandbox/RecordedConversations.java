package school.preau.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;
import school.preau.platform.Retained;

/** Declares conversations and the daily counts of requests: 180 days after the last turn, or deleted by their learner at once. */
@Component
class RecordedConversations implements RecordedData, Retained {

    private static final int DAYS_KEPT = 180;

    private final Conversations conversations;
    private final ModelSends sends;
    private final HospitalTime time;

    RecordedConversations(Conversations conversations, ModelSends sends, HospitalTime time) {
        this.conversations = conversations;
        this.sends = sends;
        this.time = time;
    }

    @Override
    public String key() {
        return "conversations";
    }

    @Override
    public List<Entry> about(PersonId person, int limit) {
        return conversations.page(person, 0, limit).stream()
                .map(summary -> new Entry(
                        summary.begun(),
                        Phrase.of(
                                switch (summary.practice()) {
                                    case Practice.Exercise exercise -> "recorded.conversations.exercise";
                                    case Practice.Free free -> "recorded.conversations.free";
                                },
                                summary.turns())))
                .toList();
    }

    @Override
    public int due(LocalDate today) {
        return conversations.quietSince(before(today)).size();
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        var old = conversations.quietSince(before(today));
        conversations.forget(old);
        sends.forgetBefore(today.minusDays(DAYS_KEPT));
        return old.size();
    }

    private Instant before(LocalDate today) {
        return time.startOf(today.minusDays(DAYS_KEPT));
    }
}
