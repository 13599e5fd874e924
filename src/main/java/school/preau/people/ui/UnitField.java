package school.preau.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.preau.people.Unit;
import school.preau.people.UnitId;

/** A unit of the hospital, found by its name or by that of what it lies in. */
class UnitField extends ComboBox<Unit> {

    private static final long serialVersionUID = 1L;

    UnitField(String label, List<Unit> units) {
        super(label);
        Map<UnitId, Unit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        setItemLabelGenerator(unit -> path(unit, byId));
        setItems(units.stream()
                .sorted(Comparator.comparing(unit -> path(unit, byId)))
                .toList());
        setRequiredIndicatorVisible(true);
    }

    @Nullable
    UnitId unit() {
        Unit chosen = getValue();
        return chosen == null ? null : chosen.id();
    }

    void choose(UnitId unit) {
        getListDataView()
                .getItems()
                .filter(item -> item.id().equals(unit))
                .findFirst()
                .ifPresent(this::setValue);
    }

    /** “Cardiologie · Pôle Cœur”: the unit, then what it lies in; the hospital itself goes without saying. */
    private static String path(Unit unit, Map<UnitId, Unit> byId) {
        @Nullable Unit above = unit.parent() == null ? null : byId.get(unit.parent());
        return above == null || above.kind() == Unit.Kind.HOSPITAL ? unit.name() : unit.name() + " · " + above.name();
    }
}
