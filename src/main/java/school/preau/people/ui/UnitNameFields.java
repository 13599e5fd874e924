package school.preau.people.ui;

import com.vaadin.flow.component.textfield.TextField;
import school.preau.people.Refusal;

/** What a unit is called. */
class UnitNameFields extends Fields {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();

    UnitNameFields(String current) {
        name.setLabel(getTranslation("people.units.name"));
        name.setValue(current);
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        add(name);
    }

    String name() {
        return name.getValue();
    }

    @Override
    boolean ready() {
        if (name.getValue().isBlank()) {
            refuse(Refusal.UNIT_NAME_MISSING);
            return false;
        }
        name.setInvalid(false);
        return true;
    }

    @Override
    boolean refuse(Refusal why) {
        if (why != Refusal.UNIT_NAME_MISSING && why != Refusal.UNIT_NAME_TAKEN) {
            return false;
        }
        name.setErrorMessage(getTranslation(why.key()));
        name.setInvalid(true);
        name.focus();
        return true;
    }
}
