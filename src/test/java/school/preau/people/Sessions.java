package school.preau.people;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import school.preau.platform.PersonId;

/** Sessions of signed-in people for tests: outside of them only signing in makes one. */
public final class Sessions {

    private Sessions() {}

    /** What Spring Security carries for somebody with these roles in their session; the database is asked again by every service. */
    public static Authentication of(PersonId person, Role... roles) {
        return Admission.authentication(person, Set.of(roles));
    }

    public static void begin(PersonId person, Role... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(of(person, roles));
        SecurityContextHolder.setContext(context);
    }
}
