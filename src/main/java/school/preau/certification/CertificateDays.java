package school.preau.certification;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.people.Learner;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.Settings;
import school.preau.platform.ui.Translations;

/** The days that matter to whoever holds certificates, for their own calendar: from when each can be renewed, and when it ends. */
@Service
public class CertificateDays {

    private final OwnCertificates own;
    private final CurrentProgramme programme;
    private final Translations words;
    private final HospitalTime time;
    private final Settings settings;

    CertificateDays(
            OwnCertificates own, CurrentProgramme programme, Translations words, HospitalTime time, Settings settings) {
        this.own = own;
        this.programme = programme;
        this.words = words;
        this.time = time;
        this.settings = settings;
    }

    /** A calendar file with two days for each certificate that is valid today. */
    @Transactional(readOnly = true)
    public byte[] calendar(Learner me, Language language) {
        var entries = new ArrayList<CalendarFile.Entry>();
        var today = time.today();
        for (Certificate certificate : own.of(me)) {
            if (certificate.standingOn(today) != Certificate.Standing.VALID) {
                continue;
            }
            var title = programme.titleOf(certificate.certification());
            String address = settings.publicAddress("/certificates");
            programme
                    .now()
                    .certification(certificate.certification())
                    .map(definition -> certificate.until().minusDays(definition.renewalWindowDays()))
                    .filter(day -> day.isAfter(today))
                    .ifPresent(day -> entries.add(new CalendarFile.Entry(
                            certificate.id().value() + "-renew",
                            day,
                            words.text(language, "certification.calendar.renew", title),
                            words.text(language, "certification.calendar.renew.words", certificate.until()),
                            address)));
            entries.add(new CalendarFile.Entry(
                    certificate.id().value() + "-end",
                    certificate.until(),
                    words.text(language, "certification.calendar.end", title),
                    words.text(language, "certification.calendar.end.words"),
                    address));
        }
        return new CalendarFile(entries).written(settings.publicUrl().getHost(), time.now());
    }
}
