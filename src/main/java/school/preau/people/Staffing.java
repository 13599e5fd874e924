package school.preau.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.Identifiers;
import school.preau.platform.PersonId;

/** An administrator adds people and keeps their names, positions, absences and state. Every verb is audited and says {@link PersonChanged}. */
@Service
@Transactional
public class Staffing {

    private final StaffRows rows;
    private final People people;
    private final LastAdministrator lastAdministrator;
    private final Changes changes;
    private final Identifiers identifiers;

    Staffing(
            StaffRows rows,
            People people,
            LastAdministrator lastAdministrator,
            Changes changes,
            Identifiers identifiers) {
        this.rows = rows;
        this.people = people;
        this.lastAdministrator = lastAdministrator;
        this.changes = changes;
        this.identifiers = identifiers;
    }

    /** Adds somebody with their first position. */
    public Outcome<PersonId> add(Administrator administrator, PersonDraft draft, PositionDraft first) {
        var problem = problem(draft, null).or(first::problem);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var id = new PersonId(identifiers.next());
        rows.add(id, draft);
        rows.addPosition(identifiers.next(), id, first);
        changes.of(administrator, "people.person.added", id, described(first));
        return Outcome.done(id);
    }

    /** @param version of the person as it was read; refused when somebody else has changed it since */
    public Outcome<PersonId> change(Administrator administrator, PersonId person, PersonDraft draft, int version) {
        var problem = problem(draft, person);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (!rows.change(person, draft, version)) {
            return Outcome.refused(Refusal.CHANGED_MEANWHILE);
        }
        changes.of(administrator, "people.person.changed", person, "");
        return Outcome.done(person);
    }

    /** Somebody leaves, goes on leave or comes back. Whoever leaves is signed out everywhere; their history stays. */
    public Outcome<PersonId> setState(Administrator administrator, PersonId person, PersonState state) {
        var before = people.find(person).map(Person::state);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.CHANGED_MEANWHILE);
        }
        if (state == PersonState.LEFT && lastAdministrator.is(person)) {
            return Outcome.refused(Refusal.LAST_ADMINISTRATOR);
        }
        rows.setState(person, state);
        if (state == PersonState.LEFT) {
            changes.signOutEverywhere(person);
        }
        changes.of(administrator, "people.person.state", person, before.get() + " → " + state);
        return Outcome.done(person);
    }

    /** Positions of a person for whoever keeps them, newest first. */
    @Transactional(readOnly = true)
    public List<StaffPosition> positions(Administrator administrator, PersonId person) {
        return rows.positions(person);
    }

    public Outcome<PersonId> addPosition(Administrator administrator, PersonId person, PositionDraft draft) {
        return draft.problem().map(Outcome::<PersonId>refused).orElseGet(() -> {
            rows.addPosition(identifiers.next(), person, draft);
            changes.of(administrator, "people.position.added", person, described(draft));
            return Outcome.done(person);
        });
    }

    public Outcome<PersonId> changePosition(Administrator administrator, UUID position, PositionDraft draft) {
        return draft.problem()
                .map(Outcome::<PersonId>refused)
                .orElseGet(() -> rows.position(position)
                        .map(before -> {
                            rows.changePosition(position, draft);
                            var person = before.position().person();
                            changes.of(administrator, "people.position.changed", person, described(draft));
                            return Outcome.done(person);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.CHANGED_MEANWHILE)));
    }

    /** Takes away a position that was written by mistake; one that is over is given its last day instead. */
    public Outcome<PersonId> removePosition(Administrator administrator, UUID position) {
        return rows.position(position)
                .map(before -> {
                    rows.removePosition(position);
                    var was = before.position();
                    changes.of(
                            administrator,
                            "people.position.removed",
                            was.person(),
                            described(new PositionDraft(was.unit(), was.profession(), was.from(), was.to())));
                    return Outcome.done(was.person());
                })
                .orElseGet(() -> Outcome.refused(Refusal.CHANGED_MEANWHILE));
    }

    /** Absences of a person for whoever keeps them, newest first. */
    @Transactional(readOnly = true)
    public List<StaffAbsence> absences(Administrator administrator, PersonId person) {
        return rows.absences(person);
    }

    public Outcome<PersonId> addAbsence(
            Administrator administrator, PersonId person, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            return Outcome.refused(Refusal.DATES_REVERSED);
        }
        rows.addAbsence(identifiers.next(), new Absence(person, from, to));
        changes.of(administrator, "people.absence.added", person, from + " → " + (to == null ? "…" : to));
        return Outcome.done(person);
    }

    public Outcome<PersonId> changeAbsence(
            Administrator administrator, UUID absence, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            return Outcome.refused(Refusal.DATES_REVERSED);
        }
        return rows.absence(absence)
                .map(before -> {
                    rows.changeAbsence(absence, from, to);
                    var person = before.absence().person();
                    changes.of(administrator, "people.absence.changed", person, from + " → " + (to == null ? "…" : to));
                    return Outcome.done(person);
                })
                .orElseGet(() -> Outcome.refused(Refusal.CHANGED_MEANWHILE));
    }

    public Outcome<PersonId> removeAbsence(Administrator administrator, UUID absence) {
        return rows.absence(absence)
                .map(before -> {
                    rows.removeAbsence(absence);
                    changes.of(
                            administrator,
                            "people.absence.removed",
                            before.absence().person(),
                            "");
                    return Outcome.done(before.absence().person());
                })
                .orElseGet(() -> Outcome.refused(Refusal.CHANGED_MEANWHILE));
    }

    private Optional<Refusal> problem(PersonDraft draft, @Nullable PersonId besides) {
        var problem = draft.problem();
        if (problem.isPresent()) {
            return problem;
        }
        if (rows.staffNumberTaken(draft.staffNumber(), besides)) {
            return Optional.of(Refusal.STAFF_NUMBER_TAKEN);
        }
        return rows.emailTaken(draft.email(), besides) ? Optional.of(Refusal.EMAIL_TAKEN) : Optional.empty();
    }

    private static String described(PositionDraft draft) {
        return "%s, %s → %s".formatted(draft.profession(), draft.from(), draft.to() == null ? "…" : draft.to());
    }
}
