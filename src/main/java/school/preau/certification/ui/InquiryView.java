package school.preau.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import school.preau.certification.CertificateInquiry;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.Revoking;
import school.preau.people.Administrator;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;

/** Was she cleared on that day? The answer with its reasons, as known now or as known then; and the certificates that can be revoked. */
@Route(CertificationAdministration.CERTIFICATES)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/certification.css")
class InquiryView extends Div implements HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient CertificateInquiry inquiry;
    private final transient Revoking revoking;
    private final transient CurrentProgramme programme;
    private final transient People people;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final EmailField address = new EmailField();
    private final HeldFields fields;
    private final Div answer = new Div();

    InquiryView(
            CertificateInquiry inquiry,
            Revoking revoking,
            CurrentProgramme programme,
            People people,
            SignedIn signedIn,
            HospitalTime time,
            AdministrationPages pages) {
        this.inquiry = inquiry;
        this.revoking = revoking;
        this.programme = programme;
        this.people = people;
        this.signedIn = signedIn;
        this.time = time;
        fields = new HeldFields(programme, time, asked -> ask());
        addClassNames("page", "inquiry");
        answer.getElement().setAttribute("role", "status");
        add(
                pages.at(CertificationAdministration.CERTIFICATES),
                new PageHeading(
                        getTranslation("certification.inquiry.title"), getTranslation("certification.inquiry.context")),
                form(),
                answer);
    }

    private Div form() {
        address.setLabel(getTranslation("certification.inquiry.person"));
        fields.addComponentAsFirst(address);
        return fields;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certification.inquiry.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("certification.inquiry.place");
    }

    private Administrator me() {
        return signedIn.administrator().orElseThrow(AccessDeniedException::new);
    }

    private void ask() {
        answer.removeAll();
        var person = people.byEmail(address.getValue().strip());
        address.setErrorMessage(getTranslation("certification.inquiry.unknown"));
        address.setInvalid(person.isEmpty());
        boolean wrong = fields.wrong();
        if (person.isPresent() && !wrong) {
            show(person.get());
        }
    }

    private void show(Person person) {
        answer.removeAll();
        var asked = fields.certification();
        answer.add(
                new HeldCard(
                        person,
                        asked,
                        fields.day(),
                        fields.known(),
                        inquiry.held(me(), person.id(), asked.id(), fields.day(), fields.known()),
                        programme,
                        time),
                new RevocableCertificates(
                        inquiry.certificates(me(), person.id()),
                        programme,
                        time,
                        (certificate, reason) -> revoking.revoke(me(), certificate.id(), reason),
                        () -> show(person)));
    }
}
