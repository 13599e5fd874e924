package school.preau.people;

import java.util.List;
import org.springframework.stereotype.Component;
import school.preau.platform.AuditTrail;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** The entries of the audit trail that concern somebody: what they did for the school, and what was done to them. */
@Component
class ActsRecorded implements RecordedData {

    private final AuditTrail audit;

    ActsRecorded(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String key() {
        return "audit";
    }

    @Override
    public List<Entry> about(PersonId person, int limit) {
        return audit.concerning(person, limit).stream()
                .map(entry -> new Entry(
                        entry.at(),
                        Phrase.of(
                                entry.actor().equals(person) ? "recorded.audit.by-you" : "recorded.audit.to-you",
                                Phrase.of("audit." + entry.act()))))
                .toList();
    }
}
