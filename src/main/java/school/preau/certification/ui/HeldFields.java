package school.preau.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Optional;
import school.preau.catalog.CertificationDefinition;
import school.preau.certification.CurrentProgramme;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.DayField;

/** Which certification, on which day, as known when: the question to which a {@link HeldCard} is the answer. */
class HeldFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<CertificationDefinition> certification = new Select<>();
    private final DayField day = new DayField(getTranslation("certification.inquiry.day"));
    private final DayField known = new DayField(getTranslation("certification.inquiry.known"));

    HeldFields(CurrentProgramme programme, HospitalTime time, SerializableConsumer<HeldFields> ask) {
        certification.setLabel(getTranslation("certification.inquiry.certification"));
        certification.setItems(programme.now().certifications());
        certification.setItemLabelGenerator(one -> one.title().in(Language.of(getLocale())));
        programme.now().certifications().stream().findFirst().ifPresent(certification::setValue);
        day.setRequired(true);
        day.setValue(time.today());
        known.setHelperText(getTranslation("certification.inquiry.known-help"));
        known.setClearButtonVisible(true);
        var button = new Button(getTranslation("certification.inquiry.ask"), click -> ask.accept(this));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("card", "inquiry-form");
        add(certification, day, known, button);
    }

    /** Whether something is missing or no day; the fields then say so. */
    final boolean wrong() {
        return day.wrong() | known.wrong() | certification.isEmpty();
    }

    final CertificationDefinition certification() {
        return certification.getValue();
    }

    final LocalDate day() {
        return day.getValue();
    }

    final Optional<LocalDate> known() {
        return Optional.ofNullable(known.getValue());
    }
}
