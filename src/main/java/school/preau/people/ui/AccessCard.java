package school.preau.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import school.preau.people.IssuedLink;
import school.preau.people.Outcome;
import school.preau.people.Person;
import school.preau.people.PersonState;
import school.preau.people.Refusal;
import school.preau.platform.ui.Notices;

/** Whether somebody works here, and the link by which they choose a password. */
class AccessCard extends PartCard {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final transient Person person;
    private final transient Runnable done;
    private final Div link = new Div();

    AccessCard(Staff staff, Person person, Runnable done) {
        super("people.access");
        this.staff = staff;
        this.person = person;
        this.done = done;
        link.getElement().setAttribute("aria-live", "polite");
        add(state());
        if (person.state() != PersonState.LEFT) {
            boolean has = staff.inviting().hasAccount(person.id());
            var words = new Paragraph(getTranslation(has ? "people.access.has" : "people.access.has-not"));
            words.addClassName("quiet");
            add(words, link);
            adding(has ? "people.access.reset" : "people.access.invite", this::invite);
        }
    }

    private RadioButtonGroup<PersonState> state() {
        var state = new RadioButtonGroup<PersonState>();
        state.setLabel(getTranslation("people.person.state"));
        state.setHelperText(getTranslation("people.person.state-means"));
        state.setItems(PersonState.values());
        state.setItemLabelGenerator(item -> getTranslation("people.state." + item.name()));
        state.setValue(person.state());
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var outcome = staff.staffing().setState(staff.acting().administrator(), person.id(), event.getValue());
                if (outcome instanceof Outcome.Refused<?>) {
                    state.setValue(event.getOldValue());
                }
                after(outcome, done);
            }
        });
        return state;
    }

    private void invite() {
        switch (staff.inviting().invite(staff.acting().administrator(), person.id())) {
            case Outcome.Done<IssuedLink>(IssuedLink issued) -> {
                link.removeAll();
                link.add(new LinkOnce(issued, staff.time()));
            }
            case Outcome.Refused<IssuedLink>(Refusal why) -> Notices.done(getTranslation(why.key()));
        }
    }
}
