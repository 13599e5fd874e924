package school.preau.people.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.preau.people.Refusal;
import school.preau.people.Unit;
import school.preau.people.UnitId;

/** What a unit lies in. */
class UnitPlaceFields extends Fields {

    private static final long serialVersionUID = 1L;

    private final UnitField above;

    /** @param units those it may lie in; it stands where it lies now */
    UnitPlaceFields(List<Unit> units, Unit moved) {
        above = new UnitField(getTranslation("people.units.above"), units);
        @Nullable UnitId now = moved.parent();
        if (now != null) {
            above.choose(now);
        }
        add(above);
    }

    /** @throws IllegalStateException before {@link #ready()} said yes */
    UnitId above() {
        UnitId chosen = above.unit();
        if (chosen == null) {
            throw new IllegalStateException("No unit chosen");
        }
        return chosen;
    }

    @Override
    boolean ready() {
        above.setErrorMessage(getTranslation(Refusal.UNIT_MISSING.key()));
        above.setInvalid(above.isEmpty());
        return !above.isInvalid();
    }

    @Override
    boolean refuse(Refusal why) {
        if (why != Refusal.UNIT_LEVEL && why != Refusal.UNIT_NAME_TAKEN) {
            return false;
        }
        above.setErrorMessage(getTranslation(why.key()));
        above.setInvalid(true);
        return true;
    }
}
