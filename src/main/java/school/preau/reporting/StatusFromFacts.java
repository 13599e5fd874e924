package school.preau.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.Certifications;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.Holding;
import school.preau.obligations.Obligation;
import school.preau.obligations.Obligations;
import school.preau.obligations.RequirementState;
import school.preau.people.Absence;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.PersonState;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Computes a person's status from the facts of the modules below: what the projection must equal. */
@Component
class StatusFromFacts {

    private final People people;
    private final Obligations obligations;
    private final Certifications certifications;
    private final CurrentProgramme programme;
    private final HospitalTime time;

    StatusFromFacts(
            People people,
            Obligations obligations,
            Certifications certifications,
            CurrentProgramme programme,
            HospitalTime time) {
        this.people = people;
        this.obligations = obligations;
        this.certifications = certifications;
        this.programme = programme;
        this.time = time;
    }

    /** Empty for whoever does not work here today. */
    Optional<MemberStatus> of(PersonId id) {
        return people.find(id)
                .filter(person -> person.state() != PersonState.LEFT)
                .map(this::status)
                .filter(status -> !status.places().isEmpty());
    }

    private MemberStatus status(Person person) {
        LocalDate today = time.today();
        var asked = obligations.of(person.id());
        Optional<Absence> leave = obligations.leave(person.id());
        var tool = toolHoldings(person.id(), asked, today);
        var positions = people.positions(person.id());
        var changes = Stream.of(
                        asked.stream().map(Obligation::changesOn),
                        tool.stream().map(ToolHolding::changesOn),
                        positions.stream().map(position -> position.from().isAfter(today) ? position.from() : null),
                        positions.stream()
                                .map(position -> position.to() == null
                                        ? null
                                        : position.to().plusDays(1)),
                        leave.stream()
                                .map(absence -> absence.to() == null
                                        ? null
                                        : absence.to().plusDays(1)))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
        return new MemberStatus(
                person.id(),
                person.givenName(),
                person.familyName(),
                urgency(asked, leave.isPresent()),
                !tool.isEmpty() && tool.stream().allMatch(ToolHolding::open),
                leave.isPresent(),
                leave.map(Absence::to).orElse(null),
                changes.orElse(null),
                positions.stream()
                        .filter(position -> position.holdsOn(today))
                        .map(position -> new Place(position.unit(), position.profession()))
                        .distinct()
                        .sorted(Comparator.comparing(
                                        (Place place) -> place.unit().value())
                                .thenComparing(Place::profession))
                        .toList(),
                asked.stream()
                        .map(one -> new RequirementStatus(
                                one.certification(),
                                one.state(),
                                one.day(),
                                one.due(),
                                one.definition().opensTool()))
                        .sorted(Comparator.comparing(RequirementStatus::certification))
                        .toList());
    }

    private static Urgency urgency(Collection<Obligation> asked, boolean away) {
        if (away) {
            return Urgency.AWAY;
        }
        Urgency worst = Urgency.UP_TO_DATE;
        for (Obligation obligation : asked) {
            Urgency one = switch (obligation.state()) {
                case OVERDUE -> Urgency.LATE;
                case DUE, RENEWING, WAITING -> Urgency.SOON;
                case HELD, EXEMPT, ON_LEAVE -> Urgency.UP_TO_DATE;
            };
            worst = one.compareTo(worst) < 0 ? one : worst;
        }
        return worst;
    }

    /** The tool opens on what is asked of the person; of whom nothing is asked, on everything that opens it. */
    private List<ToolHolding> toolHoldings(PersonId person, List<Obligation> asked, LocalDate today) {
        var holdings = certifications.statusOf(person);
        var required =
                asked.stream().filter(one -> one.definition().opensTool()).toList();
        if (required.isEmpty()) {
            return programme.now().certifications().stream()
                    .filter(CertificationDefinition::opensTool)
                    .map(definition -> ToolHolding.of(definition, holdings.get(definition.id()), false, today))
                    .toList();
        }
        return required.stream()
                .map(one -> ToolHolding.of(
                        one.definition(),
                        holdings.get(one.certification()),
                        one.state() == RequirementState.EXEMPT,
                        today))
                .toList();
    }

    /** Whether one certification lets somebody use the tool: held, in its days of grace, or exempt. */
    private record ToolHolding(boolean open, @Nullable LocalDate changesOn) {

        static ToolHolding of(
                CertificationDefinition definition, @Nullable Holding holding, boolean exempt, LocalDate today) {
            if (holding == null) {
                return new ToolHolding(exempt, null);
            }
            LocalDate last = holding.until().plusDays(definition.graceDays());
            boolean counts = !today.isBefore(holding.from()) && !today.isAfter(last);
            return new ToolHolding(exempt || counts, last.plusDays(1));
        }
    }
}
