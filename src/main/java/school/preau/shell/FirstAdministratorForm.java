package school.preau.shell;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import school.preau.people.PersonDraft;
import school.preau.people.Refusal;
import school.preau.platform.ui.ChosenLanguage;

/** Who the first administrator of a new installation is. */
class FirstAdministratorForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField staffNumber = field("shell.welcome.staff-number");
    private final TextField givenName = field("shell.welcome.given-name");
    private final TextField familyName = field("shell.welcome.family-name");
    private final TextField email = field("shell.welcome.email");
    private final ChoosePassword password = new ChoosePassword("");

    FirstAdministratorForm() {
        addClassName("welcome-form");
        add(givenName, familyName, staffNumber, email, password);
    }

    void onSubmit(Runnable submit) {
        password.onSubmit(submit);
    }

    /** What is written, once nothing is empty. */
    Optional<PersonDraft> submitted() {
        var empty = Stream.of(staffNumber, givenName, familyName, email)
                .filter(field -> field.getValue().isBlank())
                .toList();
        Stream.of(staffNumber, givenName, familyName, email).forEach(field -> field.setInvalid(empty.contains(field)));
        if (!empty.isEmpty()) {
            empty.getFirst().focus();
            password.again();
            return Optional.empty();
        }
        return Optional.of(new PersonDraft(
                staffNumber.getValue(),
                givenName.getValue(),
                familyName.getValue(),
                email.getValue(),
                null,
                ChosenLanguage.current()));
    }

    void refuse(Refusal why) {
        HasValidation field = switch (why) {
            case STAFF_NUMBER_SHAPE, STAFF_NUMBER_TAKEN -> staffNumber;
            case NAME_MISSING -> familyName;
            case EMAIL_SHAPE, EMAIL_TAKEN -> email;
            default -> password.password();
        };
        field.setErrorMessage(getTranslation(why.key()));
        field.setInvalid(true);
        password.again();
    }

    ChoosePassword password() {
        return password;
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(getTranslation("shell.welcome.missing"));
        field.setMaxLength(200);
        return field;
    }
}
