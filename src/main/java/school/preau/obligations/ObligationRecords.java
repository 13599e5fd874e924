package school.preau.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.CurrentProgramme;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;
import school.preau.platform.Retained;

/** What this module stores about a person: exemptions and reminders. What is asked of them is computed and not kept. */
@Component
class ObligationRecords implements RecordedData, Retained {

    static final int YEARS_KEPT = 10;

    private final Exemptions exemptions;
    private final Reminding reminding;
    private final CurrentProgramme programme;

    ObligationRecords(Exemptions exemptions, Reminding reminding, CurrentProgramme programme) {
        this.exemptions = exemptions;
        this.reminding = reminding;
        this.programme = programme;
    }

    @Override
    public String key() {
        return "obligations";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        var entries = new ArrayList<Entry>();
        for (Exemption exemption : exemptions.of(person)) {
            entries.add(new Entry(
                    exemption.grantedAt(),
                    Phrase.of(
                            "obligations.recorded.exemption",
                            title(exemption.certification()),
                            exemption.until(),
                            exemption.reason())));
        }
        for (Reminder reminder : reminding.sentTo(person)) {
            entries.add(new Entry(
                    reminder.sentAt(),
                    Phrase.of("obligations.recorded.reminder", title(reminder.certification()), reminder.due())));
        }
        entries.sort(Comparator.comparing(Entry::at).reversed());
        return List.copyOf(entries.subList(0, Math.min(limit, entries.size())));
    }

    @Override
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return exemptions.endedBefore(today.minusYears(YEARS_KEPT));
    }

    @Override
    @Transactional
    public int forget(LocalDate today) {
        return exemptions.forgetEndedBefore(today.minusYears(YEARS_KEPT));
    }

    private LocalText title(String certification) {
        return programme
                .now()
                .certification(certification)
                .map(CertificationDefinition::shortTitle)
                .orElseGet(() -> LocalText.same(certification));
    }
}
