package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.PatientRecord;

/** Why the patient came, from when to when, who they are, who follows them. */
class RecordStay extends Div {

    private static final long serialVersionUID = 1L;

    RecordStay(PatientRecord record, Language language) {
        boolean gloss = language == Language.EN;
        add(new RecordLine(PatientLines.REASON, RecordLine.text(record.reason(), gloss)));
        var stay = record.stay();
        add(new RecordLine(
                        PatientLines.STAY,
                        new Span(getTranslation(
                                "sandbox.record.stay-line",
                                Days.full(stay.from(), language),
                                Days.full(stay.to(), language),
                                stay.unit().in(language))))
                .noted(getTranslation(
                        "sandbox.record.stay-ways",
                        stay.admission().in(language),
                        stay.discharge().in(language),
                        stay.physician()))
                .noted(stay.number()));
        var identity = record.identity();
        add(new RecordLine(
                        PatientLines.IDENTITY,
                        new Span(getTranslation(
                                "sandbox.record.born-" + identity.sex().name().toLowerCase(Locale.ROOT),
                                identity.givenName() + " " + identity.birthName(),
                                Days.full(identity.born(), language))))
                .noted(identity.address()
                        + identity.phone().map(phone -> " · " + phone).orElse(""))
                .noted(identity.nir()
                        .map(number -> getTranslation("sandbox.record.nir", number))
                        .orElse(identity.ipp())));
        var practitioner = record.generalPractitioner();
        add(new RecordLine(
                PatientLines.GENERAL_PRACTITIONER,
                new Span(getTranslation(
                        "sandbox.record.practitioner",
                        practitioner.name(),
                        practitioner.phone().orElse("")))));
        record.contacts()
                .forEach(contact -> add(RecordLine.pair(
                                contact.id(),
                                new Span(contact.name()),
                                new Span(contact.link().in(language)))
                        .noted(contact.phone().orElse(""))));
    }
}
