package school.preau.people.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.people.Refusal;
import school.preau.people.Unit;
import school.preau.people.UnitId;

/** A new unit: its name, what it is, and what it lies in. */
class UnitFields extends Fields {

    private static final long serialVersionUID = 1L;

    private final UnitNameFields name = new UnitNameFields("");
    private final Select<Unit.Kind> kind = new Select<>();
    private final UnitField above;

    /** @param units those there are; without any, the new one can only be a hospital */
    UnitFields(List<Unit> units) {
        above = new UnitField(getTranslation("people.units.above"), units);
        kind.setLabel(getTranslation("people.units.kind"));
        kind.setItems(
                units.isEmpty()
                        ? List.of(Unit.Kind.HOSPITAL)
                        : Arrays.stream(Unit.Kind.values()).toList());
        kind.setItemLabelGenerator(item -> getTranslation("people.kind." + item.name()));
        kind.addValueChangeListener(event -> above.setVisible(event.getValue() != Unit.Kind.HOSPITAL));
        kind.setValue(units.isEmpty() ? Unit.Kind.HOSPITAL : Unit.Kind.UNIT);
        add(name, kind, above);
    }

    String name() {
        return name.name();
    }

    Unit.Kind kind() {
        return kind.getValue();
    }

    @Nullable
    UnitId above() {
        return kind() == Unit.Kind.HOSPITAL ? null : above.unit();
    }

    @Override
    boolean ready() {
        boolean needsPlace = kind() != Unit.Kind.HOSPITAL;
        above.setErrorMessage(getTranslation(Refusal.UNIT_MISSING.key()));
        above.setInvalid(needsPlace && above.isEmpty());
        return name.ready() && !above.isInvalid();
    }

    @Override
    boolean refuse(Refusal why) {
        if (why == Refusal.UNIT_LEVEL) {
            above.setErrorMessage(getTranslation(why.key()));
            above.setInvalid(true);
            return true;
        }
        return name.refuse(why);
    }
}
