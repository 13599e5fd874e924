package school.preau.catalog;

import java.time.LocalDate;
import school.preau.platform.LocalText;

/**
 * A default rule of the programme: who must hold what, and by when.
 *
 * @param certification id of a {@link CertificationDefinition}
 * @param dueDays calendar days after joining
 * @param since the rule asks nothing of the days before
 * @param reason why the hospital asks for it, in one sentence
 */
public record RuleDefinition(
        String id,
        LocalText title,
        Audience audience,
        String certification,
        int dueDays,
        LocalDate since,
        LocalText reason) {}
