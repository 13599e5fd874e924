package school.preau.people.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.people.Refusal;
import school.preau.people.Role;
import school.preau.people.Unit;
import school.preau.people.UnitId;

/** Which role, for a manager over which unit, and for how long. */
class RoleFields extends Fields {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final UnitField unit;
    private final PeriodFields period;

    RoleFields(List<Unit> units, LocalDate today) {
        role.setLabel(getTranslation("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("people.role-means." + item.name()));
        role.addThemeName("vertical");
        role.setRequiredIndicatorVisible(true);
        unit = new UnitField(getTranslation("people.role.unit"), units);
        unit.setHelperText(getTranslation("people.role.unit-below"));
        unit.setVisible(false);
        role.addValueChangeListener(event -> unit.setVisible(event.getValue() == Role.MANAGER));
        period = new PeriodFields(today, null);
        add(role, unit, period);
    }

    Role role() {
        return role.getValue();
    }

    @Nullable
    UnitId unit() {
        return unit.unit();
    }

    PeriodFields period() {
        return period;
    }

    @Override
    boolean ready() {
        role.setErrorMessage(getTranslation("people.missing"));
        role.setInvalid(role.isEmpty());
        unit.setErrorMessage(getTranslation(Refusal.UNIT_MISSING.key()));
        unit.setInvalid(role.getValue() == Role.MANAGER && unit.isEmpty());
        return period.ready() && !role.isInvalid() && !unit.isInvalid();
    }

    @Override
    boolean refuse(Refusal why) {
        return period.refuse(why);
    }
}
