package school.preau.people;

import org.jspecify.annotations.Nullable;

/** A node of the hospital's tree. */
public record Unit(
        UnitId id, String name, Kind kind, @Nullable UnitId parent, int version) {

    /** From the whole to the ward. */
    public enum Kind {
        HOSPITAL,
        POLE,
        SERVICE,
        UNIT
    }
}
