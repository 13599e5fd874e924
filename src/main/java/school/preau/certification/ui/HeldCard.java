package school.preau.certification.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.CertificateInquiry.CycleOnDay;
import school.preau.certification.CertificateInquiry.HeldAnswer;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.RequirementFact;
import school.preau.people.Person;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;

/** Whether somebody held a certification on a day, in one sentence, and every cycle with what it says of that day. */
class HeldCard extends Article {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final transient CurrentProgramme programme;
    private final transient HospitalTime time;

    HeldCard(
            Person person,
            CertificationDefinition certification,
            LocalDate day,
            Optional<LocalDate> known,
            HeldAnswer answer,
            CurrentProgramme programme,
            HospitalTime time) {
        this.language = Language.of(getLocale());
        this.programme = programme;
        this.time = time;
        addClassNames("card", "held-card", answer.held() ? "held" : "not-held");
        String title = certification.title().in(language);
        add(new H2(getTranslation(
                answer.held() ? "certification.inquiry.yes" : "certification.inquiry.no",
                person.fullName(),
                title,
                Days.full(day, language))));
        var asOf =
                new Paragraph(known.map(on -> getTranslation("certification.inquiry.as-known", Days.full(on, language)))
                        .orElseGet(() -> getTranslation("certification.inquiry.as-known-now")));
        asOf.addClassNames("quiet", "small");
        add(asOf);
        if (answer.cycles().isEmpty()) {
            add(new Paragraph(getTranslation("certification.inquiry.never")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("held-cycles");
        answer.cycles().forEach(cycle -> list.add(item(cycle)));
        add(list);
    }

    private ListItem item(CycleOnDay one) {
        var cycle = one.cycle();
        var head = new Paragraph(getTranslation(
                "certification.inquiry.cycle",
                Days.full(cycle.from(), language),
                Days.full(cycle.until(), language),
                Days.full(time.dayOf(cycle.recordedAt()), language)));
        head.addClassName("strong");
        var bearing = new Paragraph(getTranslation("certification.inquiry.bearing."
                + one.bearing().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var facts = new Div();
        facts.addClassNames("small", "quiet");
        for (RequirementFact fact : cycle.facts()) {
            facts.add(new Div(getTranslation(
                    "certification.inquiry.fact",
                    programme.titleOf(fact).in(language),
                    fact.course().number(),
                    Days.full(time.dayOf(fact.at()), language))));
        }
        var revoked = cycle.revokedAt();
        if (revoked != null) {
            facts.add(
                    new Div(getTranslation("certification.inquiry.revoked", Days.full(time.dayOf(revoked), language))));
        }
        return new ListItem(head, bearing, facts);
    }
}
