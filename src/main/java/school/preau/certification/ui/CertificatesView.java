package school.preau.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import school.preau.catalog.CatalogLinks;
import school.preau.certification.Certificate;
import school.preau.certification.Certificate.Standing;
import school.preau.certification.CertificateDays;
import school.preau.certification.CertificateDocuments;
import school.preau.certification.CertificationLinks;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.OwnBadges;
import school.preau.certification.OwnCertificates;
import school.preau.people.Learner;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.PageHeading;

/** My certificates: what I hold and until when, on paper and for others to verify, and what is in the way of the next. */
@Route(CertificationLinks.CERTIFICATES)
@Menu(title = "menu.certificates", order = 4, icon = "CERTIFICATE")
@PermitAll
@StyleSheet("theme/certification.css")
class CertificatesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnCertificates own;
    private final transient OwnBadges badges;
    private final transient CertificateDays days;
    private final transient CertificateDocuments documents;
    private final transient CurrentProgramme programme;
    private final transient SignedIn signedIn;
    private final transient HospitalTime time;
    private final PageHeading heading = new PageHeading();
    private final Div content = new Div();

    CertificatesView(
            OwnCertificates own,
            OwnBadges badges,
            CertificateDays days,
            CertificateDocuments documents,
            CurrentProgramme programme,
            SignedIn signedIn,
            HospitalTime time) {
        this.own = own;
        this.badges = badges;
        this.days = days;
        this.documents = documents;
        this.programme = programme;
        this.signedIn = signedIn;
        this.time = time;
        addClassNames("page", "certificates");
        add(heading, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certification.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        heading.say(getTranslation("certification.title"), getTranslation("certification.context"));
        show();
    }

    private void show() {
        content.removeAll();
        Learner me = signedIn.learner();
        List<Certificate> all = own.of(me);
        if (all.isEmpty()) {
            var courses = new Anchor(CatalogLinks.CATALOG, getTranslation("certification.empty.action"));
            courses.addClassNames("button-link", "primary");
            content.add(new EmptyState(
                    getTranslation("certification.empty.title"), getTranslation("certification.empty.words"), courses));
        }
        var today = time.today();
        var held =
                all.stream().filter(c -> c.standingOn(today) == Standing.VALID).toList();
        cards("certification.held.title", me, held);
        if (!held.isEmpty()) {
            content.add(new CalendarLink(language -> days.calendar(me, language)));
        }
        var ahead = new CertificatesAhead(own.ahead(me), programme);
        if (ahead.any()) {
            content.add(ahead);
        }
        cards(
                "certification.past.title",
                me,
                all.stream().filter(c -> c.standingOn(today) != Standing.VALID).toList());
    }

    private void cards(String title, Learner me, List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return;
        }
        var section = new Section(new H2(getTranslation(title)));
        var cards = new UnorderedList();
        cards.addClassName("certificate-cards");
        certificates.forEach(certificate -> cards.add(new ListItem(card(me, certificate))));
        section.add(cards);
        content.add(section);
    }

    private CertificateCard card(Learner me, Certificate certificate) {
        var definition =
                programme.now().certification(certificate.certification()).orElse(null);
        var card = new CertificateCard(
                certificate,
                definition,
                time,
                own.publicAddress(certificate),
                language -> documents.pdf(me, certificate.id(), language),
                shown -> {
                    if (shown) {
                        own.show(me, certificate.id());
                    } else {
                        own.hide(me, certificate.id());
                    }
                    show();
                });
        if (badges.offered() && certificate.standingOn(time.today()) == Standing.VALID) {
            String name = definition == null
                    ? certificate.number()
                    : definition.title().in(Language.of(getLocale()));
            card.add(new BadgePart(name, badges.address(me, certificate.id()), shared -> {
                if (shared) {
                    badges.share(me, certificate.id(), Language.of(getLocale()));
                } else {
                    badges.hide(me, certificate.id());
                }
                show();
            }));
        }
        return card;
    }
}
