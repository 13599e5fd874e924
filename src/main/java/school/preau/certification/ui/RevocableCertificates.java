package school.preau.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.Certificate;
import school.preau.certification.Certificate.Standing;
import school.preau.certification.CurrentProgramme;
import school.preau.certification.Revoking.Revoked;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;

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
            String title = programme
                    .now()
                    .certification(certificate.certification())
                    .map(CertificationDefinition::title)
                    .orElseGet(() -> LocalText.same(certificate.certification()))
                    .in(language);
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
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("certification.revoke.title", title));
        dialog.setWidth("min(34rem, 100%)");
        var reason = new TextArea(getTranslation("certification.revoke.reason"));
        reason.setHelperText(getTranslation("certification.revoke.reason-help"));
        reason.setMaxLength(400);
        reason.setMinRows(3);
        reason.setWidthFull();
        var confirm = new Button(getTranslation("certification.revoke.confirm"), click -> {
            switch (revoke.apply(certificate, reason.getValue())) {
                case DONE, ALREADY, UNKNOWN -> {
                    dialog.close();
                    Notices.done(getTranslation("certification.revoke.done"));
                    done.run();
                }
                case OWN -> refuse(reason, "certification.revoke.own");
                case REASON_MISSING -> refuse(reason, "certification.revoke.no-reason");
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("certification.revoke.cancel"), click -> dialog.close());
        var actions = new Div(confirm, cancel);
        actions.addClassNames("row", "wrap", "gap-2");
        dialog.add(new Paragraph(getTranslation("certification.revoke.words")), reason, actions);
        dialog.open();
        reason.focus();
    }

    private void refuse(TextArea reason, String key) {
        reason.setErrorMessage(getTranslation(key));
        reason.setInvalid(true);
        reason.focus();
    }
}
