package school.preau.people.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.stream.Collectors;
import school.preau.people.Person;
import school.preau.people.RoleGrant;
import school.preau.people.Unit;
import school.preau.people.UnitId;

/** What somebody may do beyond learning, and since when. */
class RolesCard extends PartCard {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final transient Person person;
    private final transient Runnable done;
    private final transient Map<UnitId, String> units;

    RolesCard(Staff staff, Person person, Runnable done) {
        super("people.roles");
        this.staff = staff;
        this.person = person;
        this.done = done;
        this.units = staff.people().units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        lines(
                staff.granting().of(staff.acting().administrator(), person.id()).stream()
                        .filter(grant -> grant.to() == null || !grant.to().isBefore(grant.from()))
                        .map(this::line)
                        .toList(),
                "people.roles.none");
        adding("people.role.add", this::openGranting);
    }

    private ListItem line(RoleGrant grant) {
        String role = getTranslation("people.role." + grant.role().name());
        var unit = grant.unit();
        String what = unit == null ? role : role + ", " + units.getOrDefault(unit, "");
        var last = grant.to();
        boolean over = last != null && last.isBefore(staff.time().today());
        var line = line(what, period(grant.from(), last), over);
        if (!over) {
            line.add(verb(
                    "people.role.end",
                    what,
                    () -> after(staff.granting().end(staff.acting().administrator(), grant.id()), done)));
        }
        return line;
    }

    private void openGranting() {
        var fields = new RoleFields(staff.people().units(), staff.time().today());
        new FormDialog(
                        getTranslation("people.role.add"),
                        getTranslation("people.role.add-do"),
                        () -> staff.granting()
                                .grant(
                                        staff.acting().administrator(),
                                        person.id(),
                                        fields.role(),
                                        fields.unit(),
                                        fields.period().first(),
                                        fields.period().last()),
                        done,
                        fields)
                .open();
    }
}
