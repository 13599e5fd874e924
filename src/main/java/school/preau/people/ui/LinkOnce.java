package school.preau.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import school.preau.people.IssuedLink;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;

/** A link that was just issued. It is shown this once, to be copied and handed over. */
class LinkOnce extends Div {

    private static final long serialVersionUID = 1L;

    LinkOnce(IssuedLink issued, HospitalTime time) {
        addClassName("people-link");
        var field = new TextField(getTranslation("people.access.link"));
        field.setValue(issued.address());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var until = time.local(issued.until());
        field.setHelperText(getTranslation(
                "people.access.once",
                Days.full(until.toLocalDate(), ChosenLanguage.current()),
                Days.hour(until.toLocalTime())));
        var copy = new Button(getTranslation("people.access.copy"));
        copy.addClickListener(event -> {
            copy.getElement()
                    .executeJs("navigator.clipboard ? navigator.clipboard.writeText($0) : null", issued.address());
            Notices.done(getTranslation("people.access.copied"));
        });
        add(field, copy);
    }
}
