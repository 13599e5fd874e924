package school.preau.people;

import java.util.List;
import java.util.Set;

/** Somebody as the administrator's list shows them: with their positions and roles of today. */
public record StaffRow(Person person, List<Place> places, Set<Role> roles) {

    /** @param profession id in the hospital's list */
    public record Place(String profession, String unit) {}
}
