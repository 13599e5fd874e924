package school.preau.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CertificationDefinition;
import school.preau.platform.LocalText;
import school.preau.platform.Phrase;

/**
 * One certification asked of one person, as it stands on a day. Several positions make one obligation, with the earliest due date.
 *
 * @param rule id of the rule that asks first
 * @param due by when it must be held, or held again
 * @param day the day that goes with the state's word: end of validity, due date, end of exemption or of leave; null for a leave
 *     whose end nobody knows
 * @param because the reason in one line, for the person
 * @param reasons fact, rule and due date, each with its source
 * @param changesOn the first day on which the passing of time alone makes it another state, or null
 */
public record Obligation(
        CertificationDefinition definition,
        String rule,
        LocalText ruleTitle,
        LocalDate due,
        RequirementState state,
        @Nullable LocalDate day,
        Phrase because,
        List<Reason> reasons,
        @Nullable LocalDate changesOn) {

    public Obligation {
        reasons = List.copyOf(reasons);
    }

    /** Id of the certification. */
    public String certification() {
        return definition.id();
    }

    /** The state in words, with its day. */
    public Phrase words() {
        return day == null ? Phrase.of(state.key() + ".open") : Phrase.of(state.key(), day);
    }
}
