package school.preau.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import school.preau.platform.PersonId;

/** Brings invented people into the hospital as an administrator would, one by one. */
@Component
class DemoStaff {

    private final SettingUp settingUp;
    private final Staffing staffing;
    private final Organising organising;
    private final Granting granting;
    private final Passwords passwords;

    DemoStaff(SettingUp settingUp, Staffing staffing, Organising organising, Granting granting, Passwords passwords) {
        this.settingUp = settingUp;
        this.staffing = staffing;
        this.organising = organising;
        this.granting = granting;
        this.passwords = passwords;
    }

    Administrator establish(DemoPlan.PlannedPerson person, String staffNumber) {
        return new Administrator(
                done(settingUp.establish(draft(person, staffNumber))).id());
    }

    UnitId unit(Administrator administrator, DemoPlan.PlannedUnit unit, @Nullable UnitId parent) {
        return done(organising.add(administrator, unit.name(), unit.kind(), parent));
    }

    PersonId add(
            Administrator administrator,
            DemoPlan.PlannedPerson planned,
            String staffNumber,
            UnitId unit,
            LocalDate today) {
        var id = done(staffing.add(administrator, draft(planned, staffNumber), positionDraft(planned, unit, today)));
        for (Role role : planned.roles()) {
            done(granting.grant(administrator, id, role, unit, today.minusDays(planned.joined()), null));
        }
        if (!planned.away().isEmpty()) {
            int until = planned.away().indexOf("..");
            var from = today.plusDays(Integer.parseInt(planned.away().substring(0, until)));
            var to = Optional.of(planned.away().substring(until + 2))
                    .filter(days -> !days.isEmpty())
                    .map(days -> today.plusDays(Integer.parseInt(days)));
            done(staffing.addAbsence(administrator, id, from, to.orElse(null)));
            done(staffing.setState(administrator, id, PersonState.ON_LEAVE));
        }
        return id;
    }

    PersonId position(Administrator administrator, DemoPlan.PlannedPerson planned, UnitId unit, LocalDate today) {
        return done(staffing.addPosition(administrator, administrator.id(), positionDraft(planned, unit, today)));
    }

    /** The password of the demonstration for all; hashed once, because hashing is slow on purpose. */
    void passwords(Collection<PersonId> people) {
        String hash = passwords.hash(DemoVisitors.PASSWORD);
        people.forEach(person -> passwords.set(person, hash));
    }

    private static PersonDraft draft(DemoPlan.PlannedPerson planned, String staffNumber) {
        return new PersonDraft(
                staffNumber,
                planned.givenName(),
                planned.familyName(),
                DemoPlan.email(planned.givenName(), planned.familyName()),
                planned.feminine(),
                planned.language());
    }

    private static PositionDraft positionDraft(DemoPlan.PlannedPerson planned, UnitId unit, LocalDate today) {
        return new PositionDraft(unit, planned.profession(), today.minusDays(planned.joined()), null);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) ->
                throw new IllegalStateException("The demonstration was refused: " + why);
        };
    }
}
