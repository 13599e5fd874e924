package school.preau.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import school.preau.catalog.CertificationDefinition;
import school.preau.catalog.Programme;
import school.preau.catalog.RuleDefinition;
import school.preau.certification.Holding;
import school.preau.people.People;
import school.preau.people.Profession;
import school.preau.people.Unit;
import school.preau.people.UnitId;
import school.preau.platform.LocalText;
import school.preau.platform.Phrase;

/** Says why something is asked: the fact, the rule, the due date, each with its source. */
@Component
class Reasons {

    private final People people;

    Reasons(People people) {
        this.people = people;
    }

    Obligation explain(
            Programme programme,
            CertificationDefinition definition,
            Demand demand,
            @Nullable Holding holding,
            Standing standing) {
        LocalText rule =
                programme.rule(demand.rule()).map(RuleDefinition::title).orElseGet(() -> LocalText.same(demand.rule()));
        LocalText profession = programme
                .profession(demand.profession())
                .map(Profession::name)
                .orElseGet(() -> LocalText.same(demand.profession()));
        String unit = unitName(demand.unit());
        var chain = new ArrayList<Reason>();
        chain.add(new Reason(
                Phrase.of("obligations.reason.position", profession, unit, demand.joined()),
                Phrase.of("obligations.source.directory")));
        chain.add(new Reason(
                programme
                        .rule(demand.rule())
                        .map(found ->
                                Phrase.of("obligations.reason.rule", rule, definition.shortTitle(), found.dueDays()))
                        .orElseGet(() -> Phrase.of("obligations.reason.rule.gone", rule)),
                Phrase.of("obligations.source.rule", demand.starts())));
        if (holding != null) {
            chain.add(new Reason(
                    Phrase.of("obligations.reason.held", holding.from(), holding.until()),
                    Phrase.of("obligations.source.certificate", definition.months())));
        }
        chain.add(new Reason(due(standing), adjustments(standing)));
        return new Obligation(
                definition,
                demand.rule(),
                rule,
                standing.due(),
                standing.state(),
                standing.day(),
                Phrase.of("obligations.because", profession, unit, demand.joined(), rule),
                chain,
                standing.changesOn());
    }

    private static Phrase due(Standing standing) {
        LocalDate day = standing.day();
        return switch (standing.state()) {
            case HELD, RENEWING -> Phrase.of("obligations.reason.renew", standing.due());
            case DUE, OVERDUE, WAITING -> Phrase.of("obligations.reason.due", standing.due());
            case EXEMPT ->
                day == null
                        ? Phrase.of("obligations.reason.due", standing.due())
                        : Phrase.of("obligations.reason.exempt", day);
            case ON_LEAVE -> Phrase.of("obligations.reason.leave", standing.due(), Pause.DAYS_AFTER_RETURN);
        };
    }

    private static Phrase adjustments(Standing standing) {
        return switch (standing.state()) {
            case EXEMPT -> Phrase.of("obligations.source.exemption");
            case ON_LEAVE -> Phrase.of("obligations.source.directory");
            case HELD, RENEWING, DUE, OVERDUE, WAITING ->
                standing.pausedDays() == 0
                        ? Phrase.of("obligations.source.unmoved")
                        : Phrase.of("obligations.source.moved", standing.pausedDays());
        };
    }

    private String unitName(UnitId unit) {
        return people.units().stream()
                .filter(one -> one.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse("–");
    }
}
