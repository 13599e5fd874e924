package school.preau.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import school.preau.certification.Certificate;
import school.preau.certification.Certificate.Standing;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.Revoking.Revoked;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.ReasonDialog;

/** The certificates of a person, each of which may be revoked with a reason. It stays in the record, and its holder reads why. */
class RevocableCertificates extends Section {

    private static final long serialVersionUID = 1L;

    private final SerializableBiFunction<Certificate, String, Revoked> revoke;
    private final SerializableRunnable done;

    /** @param done called once something was revoked */
    RevocableCertificates(
            List<Certificate> certificates,
            CurrentProgramme programme,
            HospitalTime time,
            SerializableBiFunction<Certificate, String, Revoked> revoke,
            SerializableRunnable done) {
        this.revoke = revoke;
        this.done = done;
        Language language = Language.of(getLocale());
        add(new H2(getTranslation("certification.inquiry.certificates")));
        if (certificates.isEmpty()) {
            add(new Paragraph(getTranslation("certification.inquiry.no-certificates")));
        }
        var list = new UnorderedList();
        list.addClassNames("card", "revocable");
        certificates.forEach(certificate -> {
            String title = programme.titleOf(certificate.certification()).in(language);
            var standing = certificate.standingOn(time.today());
            var words = new Div(
                    new Span(title + " · " + certificate.number()),
                    new Paragraph(getTranslation(
                            "certification.inquiry.standing." + standing.name().toLowerCase(Locale.ROOT),
                            Days.full(certificate.from(), language),
                            Days.full(certificate.until(), language))));
            var item = new ListItem(words);
            if (standing != Standing.REVOKED) {
                var button = new Button(getTranslation("certification.revoke"), click -> ask(certificate, title));
                button.setAriaLabel(getTranslation("certification.revoke.label", title, certificate.number()));
                item.add(button);
            }
            list.add(item);
        });
        list.setVisible(!certificates.isEmpty());
        add(list);
    }

    private void ask(Certificate certificate, String title) {
        new ReasonDialog(
                        getTranslation("certification.revoke.title", title),
                        getTranslation("certification.revoke.words"),
                        getTranslation("certification.revoke.confirm"),
                        reason -> revoked(certificate, reason))
                .open();
    }

    private String revoked(Certificate certificate, String reason) {
        return switch (revoke.apply(certificate, reason)) {
            case DONE, ALREADY, UNKNOWN -> {
                Notices.done(getTranslation("certification.revoke.done"));
                done.run();
                yield "";
            }
            case OWN -> getTranslation("certification.revoke.own");
            case REASON_MISSING -> getTranslation("platform.reason.missing");
        };
    }
}
