package school.preau.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CatalogLinks;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.Certificate;
import school.preau.certification.Certificate.Standing;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.StateChip;
import school.preau.platform.ui.StateChip.Tone;

/** One certificate: its state, its life as a line, the sheet to download, and the link others may verify it by. */
class CertificateCard extends Article {

    private static final long serialVersionUID = 1L;

    /**
     * @param definition null when the programme names it no longer
     * @param sheet the PDF in a language; called outside the session's lock
     * @param showing told whether the holder now wants it shown
     */
    CertificateCard(
            Certificate certificate,
            @Nullable CertificationDefinition definition,
            HospitalTime time,
            String address,
            Function<Language, Optional<byte[]>> sheet,
            Consumer<Boolean> showing) {
        addClassNames("card", "certificate-card");
        Language language = Language.of(getLocale());
        LocalDate today = time.today();
        LocalText title = definition == null ? LocalText.same(certificate.certification()) : definition.title();
        String name = title.in(language);
        LocalDate renewFrom = certificate.until().minusDays(definition == null ? 0 : definition.renewalWindowDays());
        boolean renewing = !today.isBefore(renewFrom);
        var head = new Div(new H3(name), chip(certificate, time, renewing, language));
        head.addClassNames("row", "between", "wrap", "gap-2");
        var number = new Paragraph(getTranslation("certification.number", certificate.number()));
        number.addClassNames("quiet", "small", "tabular");
        add(head, number);
        String because = certificate.revokedBecause();
        if (because != null) {
            add(new Paragraph(getTranslation("certification.card.revoked", because)));
        }
        var actions = new Div(download(certificate, name, language, sheet));
        actions.addClassNames("row", "wrap", "gap-2");
        if (certificate.standingOn(today) == Standing.VALID) {
            add(new LifeLine(certificate.from(), renewFrom, certificate.until(), today));
        }
        if (renewing && definition != null && certificate.standingOn(today) != Standing.REVOKED) {
            var renew = new Anchor(
                    CatalogLinks.course(definition.courses().getFirst()), getTranslation("certification.renew"));
            renew.addClassName("button-link");
            renew.setAriaLabel(getTranslation("certification.renew.label", name));
            actions.addComponentAsFirst(renew);
        }
        add(link(certificate, name, address, showing, actions), actions);
    }

    private Component chip(Certificate certificate, HospitalTime time, boolean renewing, Language language) {
        String until = Days.full(certificate.until(), language);
        return switch (certificate.standingOn(time.today())) {
            case VALID ->
                renewing
                        ? new StateChip(
                                Tone.SOON, Icon.CLOCK, getTranslation("certification.state.renewing", until), true)
                        : new StateChip(
                                Tone.DONE, Icon.CHECK, getTranslation("certification.state.valid", until), false);
            case EXPIRED ->
                new StateChip(Tone.OFF, Icon.CLOCK, getTranslation("certification.state.expired", until), false);
            case REVOKED -> {
                Instant at = Objects.requireNonNull(certificate.revokedAt());
                String day = Days.full(time.dayOf(at), language);
                yield new StateChip(Tone.OFF, Icon.EXEMPT, getTranslation("certification.state.revoked", day), false);
            }
        };
    }

    private Anchor download(
            Certificate certificate, String name, Language language, Function<Language, Optional<byte[]>> sheet) {
        String file = getTranslation("certification.pdf.file", certificate.number());
        var handler = DownloadHandler.fromInputStream(event -> sheet.apply(language)
                .map(pdf -> new DownloadResponse(new ByteArrayInputStream(pdf), file, "application/pdf", pdf.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        var download = new Anchor(handler, "");
        download.add(Icon.DOWNLOAD.svg(18));
        download.add(getTranslation("certification.pdf"));
        download.addClassName("button-link");
        download.setAriaLabel(getTranslation("certification.pdf.label", name));
        return download;
    }

    private Component link(
            Certificate certificate, String name, String address, Consumer<Boolean> showing, Div actions) {
        var words = new Paragraph(
                getTranslation(certificate.shared() ? "certification.link.public" : "certification.link.private"));
        words.addClassNames("quiet", "small");
        if (certificate.standingOn(certificate.from()) == Standing.REVOKED) {
            return words;
        }
        boolean shared = certificate.shared();
        var toggle = new Button(
                getTranslation(shared ? "certification.link.hide" : "certification.link.show"),
                event -> showing.accept(!shared));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(
                getTranslation(shared ? "certification.link.hide.label" : "certification.link.show.label", name));
        actions.add(toggle);
        if (!shared) {
            return words;
        }
        var field = new TextField();
        field.setValue(address);
        field.setReadOnly(true);
        field.setAriaLabel(getTranslation("certification.link.address", name));
        field.addClassName("grow");
        var copy = new Button(getTranslation("certification.link.copy"));
        copy.setAriaLabel(getTranslation("certification.link.copy.label", name));
        copy.addClickListener(event -> {
            copy.getElement().executeJs("return navigator.clipboard.writeText($0)", address);
            Notices.done(getTranslation("certification.link.copied"));
        });
        var row = new Div(field, copy);
        row.addClassNames("row", "wrap", "gap-2");
        return new Div(words, row);
    }
}
