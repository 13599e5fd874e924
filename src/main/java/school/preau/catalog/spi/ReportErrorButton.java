package school.preau.catalog.spi;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.ErrorReports.Reported;
import school.preau.catalog.Place;
import school.preau.people.SignedIn;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Notices;

/** “Report an error”, for every lesson, question, patient and finding: one sentence reaches the trainers with place and version. */
@StyleSheet("theme/catalog.css")
public class ReportErrorButton extends Button {

    private static final long serialVersionUID = 1L;

    private final transient ErrorReports reports;
    private final transient SignedIn signedIn;
    private final transient Place place;

    public ReportErrorButton(Place place, ErrorReports reports, SignedIn signedIn) {
        this.reports = reports;
        this.signedIn = signedIn;
        this.place = place;
        setText(getTranslation("catalog.report.button"));
        setIcon(Icon.FLAG.svg(16));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("report-error");
        addClickListener(click -> new ReportDialog().open());
    }

    private final class ReportDialog extends Dialog {

        private static final long serialVersionUID = 1L;

        private final TextArea words = new TextArea();

        ReportDialog() {
            setHeaderTitle(getTranslation("catalog.report.title"));
            setWidth("min(34rem, 100%)");
            words.setLabel(getTranslation("catalog.report.words"));
            words.setHelperText(getTranslation("catalog.report.no-patient"));
            words.setMaxLength(ErrorReports.MOST_CHARACTERS);
            words.setMinRows(4);
            words.setWidthFull();
            words.setValueChangeMode(ValueChangeMode.EAGER);
            words.focus();
            var who = new Paragraph(getTranslation("catalog.report.who"));
            who.addClassNames("small", "quiet", "report-who");
            var send = new Button(getTranslation("catalog.report.send"), click -> send());
            send.addThemeVariants(ButtonVariant.PRIMARY);
            var actions = new Div(send, new Button(getTranslation("catalog.report.cancel"), click -> close()));
            actions.addClassNames("row", "wrap", "gap-2");
            add(words, who, actions);
            addClassName("report-dialog");
        }

        private void send() {
            switch (reports.report(signedIn.learner(), place, words.getValue())) {
                case Reported.Kept kept -> {
                    close();
                    Notices.done(getTranslation("catalog.report.sent"));
                }
                case Reported.Blank blank -> refuse(getTranslation("catalog.report.blank"));
                case Reported.TooLong tooLong ->
                    refuse(getTranslation("catalog.report.too-long", ErrorReports.MOST_CHARACTERS));
                case Reported.Enough enough -> refuse(getTranslation("catalog.report.enough"));
            }
        }

        private void refuse(String why) {
            words.setErrorMessage(why);
            words.setInvalid(true);
            words.focus();
        }
    }
}
