package school.preau.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.preau.platform.PersonId;

/**
 * One time somebody earned a certification: what it stands on, from when until when it is valid, and when that was recorded. Only
 * ever added.
 *
 * @param facts the courses, quizzes and exercises done, in the versions done
 * @param revokedAt when the certificate of this cycle was revoked, or null
 */
public record Cycle(
        UUID id,
        PersonId person,
        String certification,
        LocalDate from,
        LocalDate until,
        Instant recordedAt,
        List<RequirementFact> facts,
        @Nullable Instant revokedAt) {

    public Cycle {
        facts = List.copyOf(facts);
    }
}
