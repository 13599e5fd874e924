package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;

/** Moments in words. */
final class Moments {

    private Moments() {}

    /** From when another attempt may begin. */
    static String waiting(Component speaker, Instant at, Language language, HospitalTime time) {
        // Rounded up to the minute, so that nobody comes back a few seconds too early.
        var local = time.local(at.plusSeconds(59));
        String hour = Days.hour(local.toLocalTime());
        return local.toLocalDate().equals(time.today())
                ? speaker.getTranslation("assessment.wait.today", hour)
                : speaker.getTranslation("assessment.wait.day", Days.full(local.toLocalDate(), language), hour);
    }

    /** “24 novembre à 14:02”. */
    static String at(Component speaker, Instant at, Language language, HospitalTime time) {
        var local = time.local(at);
        return speaker.getTranslation(
                "assessment.moment",
                Days.near(local.toLocalDate(), time.today(), language),
                Days.hour(local.toLocalTime()));
    }
}
