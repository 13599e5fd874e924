package school.preau.people;

import java.security.Principal;
import school.preau.platform.PersonId;

/** Who is signed in, as Spring Security carries it: an id, no name, so that nothing personal reaches a log. */
public record StaffUser(PersonId id) implements Principal {

    @Override
    public String getName() {
        return id.toString();
    }
}
