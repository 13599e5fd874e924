package school.preau.people.ui;

import com.vaadin.flow.component.html.ListItem;
import school.preau.people.Person;
import school.preau.people.StaffAbsence;

/** When somebody is away, without the cause: obligations stand still meanwhile. */
class AbsencesCard extends PartCard {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final transient Person person;
    private final transient Runnable done;

    AbsencesCard(Staff staff, Person person, Runnable done) {
        super("people.absences");
        this.staff = staff;
        this.person = person;
        this.done = done;
        lines(
                staff.staffing().absences(staff.acting().administrator(), person.id()).stream()
                        .map(this::line)
                        .toList(),
                "people.absences.none");
        adding("people.absence.add", this::openAdding);
    }

    private ListItem line(StaffAbsence kept) {
        var absence = kept.absence();
        var last = absence.to();
        String when = period(absence.from(), last);
        return line(
                getTranslation("people.absence"),
                when,
                last != null && last.isBefore(staff.time().today()),
                verb("people.change", when, () -> openChanging(kept)),
                verb(
                        "people.remove",
                        when,
                        () -> after(
                                staff.staffing().removeAbsence(staff.acting().administrator(), kept.id()), done)));
    }

    private void openAdding() {
        var period = new PeriodFields(staff.time().today(), null);
        new FormDialog(
                        getTranslation("people.absence.add"),
                        getTranslation("people.save"),
                        () -> staff.staffing()
                                .addAbsence(staff.acting().administrator(), person.id(), period.first(), period.last()),
                        done,
                        period)
                .open();
    }

    private void openChanging(StaffAbsence kept) {
        var period = new PeriodFields(kept.absence().from(), kept.absence().to());
        new FormDialog(
                        getTranslation("people.absence.change"),
                        getTranslation("people.save"),
                        () -> staff.staffing()
                                .changeAbsence(
                                        staff.acting().administrator(), kept.id(), period.first(), period.last()),
                        done,
                        period)
                .open();
    }
}
