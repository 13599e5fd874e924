package school.preau.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import school.preau.certification.CertificateInquiry;
import school.preau.certification.CertificationLinks;
import school.preau.certification.CurrentProgramme;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.SignedIn;
import school.preau.people.TeamOf;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;

/** Was she cleared on that day? For a manager, about somebody of their units; of anybody else there is no such page. */
@Route(CertificationLinks.HELD)
@RolesAllowed("MANAGER")
@StyleSheet("theme/certification.css")
class TeamInquiryView extends Div implements BeforeEnterObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient CertificateInquiry inquiry;
    private final transient CurrentProgramme programme;
    private final transient People people;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final Div answer = new Div();

    TeamInquiryView(
            CertificateInquiry inquiry,
            CurrentProgramme programme,
            People people,
            SignedIn signedIn,
            HospitalTime time) {
        this.inquiry = inquiry;
        this.programme = programme;
        this.people = people;
        this.signedIn = signedIn;
        this.time = time;
        addClassNames("page", "inquiry");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = event.getRouteParameters()
                .get("person")
                .flatMap(TeamInquiryView::id)
                .filter(id -> inquiry.mayAsk(leader(), id))
                .flatMap(people::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        answer.removeAll();
        add(
                new PageHeading(
                        getTranslation("certification.inquiry.team.title", person.fullName()),
                        getTranslation("certification.inquiry.team.context")),
                new HeldFields(programme, time, fields -> ask(person, fields)),
                answer);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certification.inquiry.team.place");
    }

    @Override
    public String pageContext() {
        return getTranslation("certification.inquiry.team.place");
    }

    private TeamOf leader() {
        return signedIn.team().orElseThrow(AccessDeniedException::new);
    }

    private void ask(Person person, HeldFields fields) {
        answer.removeAll();
        if (!fields.wrong()) {
            var asked = fields.certification();
            inquiry.held(leader(), person.id(), asked.id(), fields.day(), fields.known())
                    .ifPresent(held -> answer.add(
                            new HeldCard(person, asked, fields.day(), fields.known(), held, programme, time)));
        }
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
