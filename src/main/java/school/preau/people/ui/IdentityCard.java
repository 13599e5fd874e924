package school.preau.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import school.preau.people.Outcome;
import school.preau.people.Person;
import school.preau.people.PersonDraft;
import school.preau.people.Refusal;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Notices;

/** Name, number, mail address, language. */
class IdentityCard extends PartCard {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final transient Person read;
    private final transient Runnable done;
    private final PersonFields fields = new PersonFields();
    private final Paragraph said = new Paragraph();

    IdentityCard(Staff staff, Person read, Runnable done) {
        super("people.person.identity");
        this.staff = staff;
        this.read = read;
        this.done = done;
        fields.show(PersonDraft.of(read));
        said.addClassNames("people-refusal", "small");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        var save = new Button(getTranslation("people.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields, said, new Div(save));
    }

    private void save() {
        said.setVisible(false);
        if (!fields.ready()) {
            return;
        }
        var outcome =
                staff.staffing().change(staff.acting().administrator(), read.id(), fields.draft(), read.version());
        switch (outcome) {
            case Outcome.Done<PersonId> ignored -> {
                done.run();
                Notices.done(getTranslation("people.saved"));
            }
            case Outcome.Refused<PersonId>(Refusal why) -> {
                if (!fields.refuse(why)) {
                    said.setText(getTranslation(why.key()));
                    said.setVisible(true);
                }
            }
        }
    }
}
