package school.preau.reporting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/**
 * One person as whoever leads them sees it: status, never answers nor conversations.
 *
 * @param awayUntil last day away, or null when nobody knows or when not away
 * @param changesOn the first day on which time alone makes it another, or null
 * @param places sorted by unit and profession
 * @param requirements sorted by certification
 */
public record MemberStatus(
        PersonId person,
        String givenName,
        String familyName,
        Urgency urgency,
        boolean mayUseTool,
        boolean away,
        @Nullable LocalDate awayUntil,
        @Nullable LocalDate changesOn,
        List<Place> places,
        List<RequirementStatus> requirements) {

    public MemberStatus {
        places = List.copyOf(places);
        requirements = List.copyOf(requirements);
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    String sortName() {
        return searchable(familyName + " " + givenName);
    }

    /** Without accents and capitals. */
    static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
