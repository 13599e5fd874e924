package school.preau.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import school.preau.obligations.Exempting.Exempted;
import school.preau.obligations.Obligation;
import school.preau.platform.Language;
import school.preau.platform.ui.DayField;

/** Asks for what an exemption needs: from what, why, where the evidence is, until when. */
class ExemptDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<Obligation> certification = new Select<>();
    private final TextArea reason = new TextArea();
    private final TextField evidence = new TextField();
    private final DayField until = new DayField(getTranslation("reporting.exempt.until"));
    private final Paragraph refusal = new Paragraph();

    /** Carries out what was asked. */
    @FunctionalInterface
    interface Exempt {
        Exempted exempt(String certification, String reason, String evidence, LocalDate until);
    }

    ExemptDialog(String name, List<Obligation> asked, LocalDate today, Exempt exempt) {
        Language language = Language.of(getLocale());
        setHeaderTitle(getTranslation("reporting.exempt.title", name));
        certification.setLabel(getTranslation("reporting.exempt.certification"));
        certification.setItems(asked);
        certification.setItemLabelGenerator(one -> one.definition().title().in(language));
        certification.setValue(asked.getFirst());
        reason.setLabel(getTranslation("reporting.exempt.reason"));
        reason.setHelperText(getTranslation("reporting.exempt.reason.help"));
        reason.setMaxLength(400);
        reason.setRequiredIndicatorVisible(true);
        evidence.setLabel(getTranslation("reporting.exempt.evidence"));
        evidence.setHelperText(getTranslation("reporting.exempt.evidence.help"));
        evidence.setMaxLength(400);
        evidence.setRequiredIndicatorVisible(true);
        until.setMin(today);
        until.setRequiredIndicatorVisible(true);
        refusal.addClassNames("state", "late");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(certification, reason, evidence, until, refusal);
        fields.addClassName("exempt-fields");
        add(fields);
        var confirm = new Button(getTranslation("reporting.exempt.confirm"), event -> carryOut(exempt));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("reporting.cancel"), event -> close());
        var actions = new Div(cancel, confirm);
        actions.addClassNames("row", "wrap", "gap-2");
        fields.add(actions);
        setWidth("min(520px, 92vw)");
    }

    private void carryOut(Exempt exempt) {
        LocalDate last = until.getValue();
        if (last == null) {
            refuse("reporting.exempt.refused.until_missing");
            return;
        }
        Exempted result =
                exempt.exempt(certification.getValue().certification(), reason.getValue(), evidence.getValue(), last);
        if (result == Exempted.DONE) {
            close();
        } else {
            refuse("reporting.exempt.refused." + result.name().toLowerCase(Locale.ROOT));
        }
    }

    private void refuse(String key) {
        refusal.setText(getTranslation(key));
        refusal.setVisible(true);
    }
}
