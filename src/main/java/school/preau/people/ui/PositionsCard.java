package school.preau.people.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.preau.people.Person;
import school.preau.people.Profession;
import school.preau.people.StaffPosition;
import school.preau.people.Unit;
import school.preau.people.UnitId;
import school.preau.platform.ui.ChosenLanguage;

/** What somebody is and was, and where. */
class PositionsCard extends PartCard {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final transient Person person;
    private final transient Runnable done;
    private final transient List<Unit> units;
    private final transient List<Profession> professions;
    private final transient Map<UnitId, String> unitNames;

    PositionsCard(Staff staff, Person person, Runnable done) {
        super("people.positions");
        this.staff = staff;
        this.person = person;
        this.done = done;
        this.units = staff.people().units();
        this.professions = staff.people().professions();
        this.unitNames = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        lines(
                staff.staffing().positions(staff.acting().administrator(), person.id()).stream()
                        .map(this::line)
                        .toList(),
                "people.positions.none");
        adding("people.position.add", this::openAdding);
    }

    private ListItem line(StaffPosition kept) {
        var position = kept.position();
        String what = profession(position.profession()) + ", " + unitNames.getOrDefault(position.unit(), "");
        return line(
                what,
                period(position.from(), position.to()),
                !position.holdsOn(staff.time().today()),
                verb("people.change", what, () -> openChanging(kept)),
                verb("people.remove", what, () -> openRemoving(kept, what)));
    }

    private void openAdding() {
        var fields = new PositionFields(units, professions, staff.time().today());
        new FormDialog(
                        getTranslation("people.position.add"),
                        getTranslation("people.save"),
                        () -> staff.staffing().addPosition(staff.acting().administrator(), person.id(), fields.draft()),
                        done,
                        fields)
                .open();
    }

    private void openChanging(StaffPosition kept) {
        var fields = new PositionFields(units, professions, kept.position());
        new FormDialog(
                        getTranslation("people.position.change"),
                        getTranslation("people.save"),
                        () -> staff.staffing()
                                .changePosition(staff.acting().administrator(), kept.id(), fields.draft()),
                        done,
                        fields)
                .open();
    }

    /** Taking away what was true would falsify the past, so it is asked twice. */
    private void openRemoving(StaffPosition kept, String what) {
        new FormDialog(
                        getTranslation("people.position.remove"),
                        getTranslation("people.remove"),
                        () -> staff.staffing().removePosition(staff.acting().administrator(), kept.id()),
                        done,
                        new Words(what, "people.position.remove-words"))
                .open();
    }

    private String profession(String id) {
        return professions.stream()
                .filter(known -> known.id().equals(id))
                .map(known -> known.name().in(ChosenLanguage.current()))
                .findFirst()
                .orElse(id);
    }
}
