package school.preau.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import school.preau.people.Person;
import school.preau.platform.PersonId;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.PageHeading;

/** One person, for whoever looks after the list: who they are, what they do and where, what they may, how they get in. */
@Route(AdministrationLinks.PEOPLE)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/people.css")
class PersonView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final PageHeading heading = new PageHeading();
    private final Div cards = new Div();
    private @Nullable PersonId shown;

    PersonView(Staff staff, AdministrationPages pages) {
        this.staff = staff;
        addClassNames("page", "people");
        cards.addClassName("people-cards");
        var back = new Anchor(AdministrationLinks.PEOPLE, getTranslation("people.person.back"));
        back.addClassName("small");
        add(pages.at(AdministrationLinks.PEOPLE), back, heading, cards);
    }

    /** @throws NotFoundException for what is no id, or nobody's */
    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            shown = PersonId.parse(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        PersonId id = shown;
        if (id == null) {
            throw new NotFoundException();
        }
        Person person = staff.people().find(id).orElseThrow(NotFoundException::new);
        heading.say(
                person.fullName(),
                person.staffNumber() + " · "
                        + getTranslation("people.state." + person.state().name()));
        cards.removeAll();
        cards.add(
                new IdentityCard(staff, person, this::show),
                new PositionsCard(staff, person, this::show),
                new RolesCard(staff, person, this::show),
                new AbsencesCard(staff, person, this::show),
                new AccessCard(staff, person, this::show));
    }

    @Override
    public String getPageTitle() {
        PersonId id = shown;
        return (id == null ? "" : staff.people().find(id).map(Person::fullName).orElse("") + " · ")
                + getTranslation("people.list.title") + " · Préau";
    }
}
