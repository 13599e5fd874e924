package school.preau.catalog;

import java.util.List;
import java.util.Set;
import school.preau.people.Role;

/**
 * Whom a rule catches: whoever has one of the professions and, where roles are named, one of the roles.
 *
 * @param professions ids; empty means any
 * @param roles empty means any, also none
 */
public record Audience(List<String> professions, Set<Role> roles) {

    public static final Audience EVERYONE = new Audience(List.of(), Set.of());

    public Audience {
        professions = List.copyOf(professions);
        roles = Set.copyOf(roles);
    }

    public boolean includes(String profession, Set<Role> held) {
        return (professions.isEmpty() || professions.contains(profession))
                && (roles.isEmpty() || roles.stream().anyMatch(held::contains));
    }
}
