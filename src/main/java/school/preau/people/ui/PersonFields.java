package school.preau.people.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.preau.people.PersonDraft;
import school.preau.people.Refusal;
import school.preau.platform.Language;

/** Who somebody is. */
class PersonFields extends Fields {

    private static final long serialVersionUID = 1L;

    /** How French addresses somebody. */
    private enum Address {
        UNSAID,
        FEMININE,
        MASCULINE
    }

    private final TextField givenName = text("people.person.given-name", 80);
    private final TextField familyName = text("people.person.family-name", 80);
    private final TextField staffNumber = text("people.person.staff-number", 40);
    private final TextField email = text("people.person.email", 200);
    private final Select<Address> address = new Select<>();
    private final Select<Language> language = new Select<>();

    PersonFields() {
        email.getElement().setAttribute("inputmode", "email");
        address.setLabel(getTranslation("people.person.address"));
        address.setHelperText(getTranslation("people.person.address-why"));
        address.setItems(Address.values());
        address.setItemLabelGenerator(item -> getTranslation("people.address." + item.name()));
        language.setLabel(getTranslation("people.person.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(item -> getTranslation("people.language." + item.name()));
        show(new PersonDraft("", "", "", "", null, Language.FR));
        add(givenName, familyName, staffNumber, email, language, address);
    }

    void show(PersonDraft draft) {
        staffNumber.setValue(draft.staffNumber());
        givenName.setValue(draft.givenName());
        familyName.setValue(draft.familyName());
        email.setValue(draft.email());
        @Nullable Boolean feminine = draft.feminine();
        address.setValue(feminine == null ? Address.UNSAID : feminine ? Address.FEMININE : Address.MASCULINE);
        language.setValue(draft.language());
    }

    PersonDraft draft() {
        return new PersonDraft(
                staffNumber.getValue(),
                givenName.getValue(),
                familyName.getValue(),
                email.getValue(),
                switch (address.getValue()) {
                    case UNSAID -> null;
                    case FEMININE -> true;
                    case MASCULINE -> false;
                },
                language.getValue());
    }

    @Override
    boolean ready() {
        Stream.of(givenName, familyName, staffNumber, email).forEach(field -> {
            field.setErrorMessage(getTranslation("people.missing"));
            field.setInvalid(field.getValue().isBlank());
        });
        return Stream.of(givenName, familyName, staffNumber, email).noneMatch(HasValidation::isInvalid);
    }

    @Override
    boolean refuse(Refusal why) {
        var field = switch (why) {
            case STAFF_NUMBER_SHAPE, STAFF_NUMBER_TAKEN -> staffNumber;
            case NAME_MISSING -> familyName;
            case EMAIL_SHAPE, EMAIL_TAKEN -> email;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        field.setErrorMessage(getTranslation(why.key()));
        field.setInvalid(true);
        field.focus();
        return true;
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
