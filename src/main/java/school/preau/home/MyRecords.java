package school.preau.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Erasable;
import school.preau.people.Learner;
import school.preau.platform.OutsideRecipients;
import school.preau.platform.RecordedData;

/** All that is recorded about a person, from the declarations of every module. */
@Service
public class MyRecords {

    /** As many entries of one kind as a page can show. */
    public static final int MOST = 200;

    private final List<RecordedData> declared;
    private final List<Erasable> erasable;
    private final List<OutsideRecipients> recipients;

    MyRecords(List<RecordedData> declared, List<Erasable> erasable, List<OutsideRecipients> recipients) {
        this.declared = declared.stream()
                .sorted(Comparator.comparing(RecordedData::key))
                .toList();
        this.erasable = List.copyOf(erasable);
        this.recipients = List.copyOf(recipients);
    }

    /** The keys of all kinds of data that are stored. */
    public List<String> kinds() {
        return declared.stream().map(RecordedData::key).toList();
    }

    /** What is stored about the learner, a kind at a time, newest first, at most {@value #MOST} entries a kind. */
    @Transactional(readOnly = true)
    public List<Kind> about(Learner me) {
        return declared.stream()
                .map(data -> new Kind(
                        data.key(),
                        data.about(me.id(), MOST),
                        erasable.stream().anyMatch(each -> each.key().equals(data.key()))))
                .toList();
    }

    /** Deletes one kind of the learner's own data. @return how many things went */
    @Transactional
    public int erase(Learner me, String key) {
        return erasable.stream()
                .filter(each -> each.key().equals(key))
                .mapToInt(each -> each.erase(me))
                .sum();
    }

    /** Hosts outside of the hospital's network that receive what people write; empty when no module can say. */
    public Optional<List<String>> outsideHosts() {
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(recipients.stream()
                        .flatMap(each -> each.hosts().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** @param erasable whether the learner may delete it themselves */
    public record Kind(String key, List<RecordedData.Entry> entries, boolean erasable) {

        public Kind {
            entries = List.copyOf(entries);
        }
    }
}
