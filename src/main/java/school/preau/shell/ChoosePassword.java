package school.preau.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import school.preau.people.Refusal;

/** A field for a new password, which may be looked at while typing, and its button. */
class ChoosePassword extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button submit = new Button();

    /** @param staffNumber under which name the password keeper of the browser should file it; empty where it is still to be written */
    ChoosePassword(String staffNumber) {
        addClassName("welcome-form");
        if (!staffNumber.isEmpty()) {
            name.setLabel(getTranslation("shell.welcome.staff-number"));
            name.setValue(staffNumber);
            name.setReadOnly(true);
            name.setAutocomplete(Autocomplete.USERNAME);
            add(name);
        }
        password.setLabel(getTranslation("shell.welcome.password"));
        password.setHelperText(getTranslation("shell.welcome.password-rule"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        submit.setText(getTranslation("shell.welcome.submit"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addThemeName("large");
        submit.setDisableOnClick(true);
        submit.addClickShortcut(Key.ENTER).listenOn(password);
        add(password, submit);
    }

    void onSubmit(Runnable choose) {
        submit.addClickListener(event -> {
            password.setInvalid(false);
            choose.run();
        });
    }

    void refuse(Refusal why) {
        password.setErrorMessage(getTranslation(why.key()));
        password.setInvalid(true);
        password.focus();
        again();
    }

    /** Lets the button be pressed again after a refusal. */
    void again() {
        submit.setEnabled(true);
    }

    PasswordField password() {
        return password;
    }
}
