package school.preau.people.ui;

import com.vaadin.flow.router.AccessDeniedException;
import org.springframework.stereotype.Component;
import school.preau.people.Administrator;
import school.preau.people.SignedIn;

/** Who administers in the current request. Asked at each act: the role may have gone since the page was opened. */
@Component
class ActingAdministrator {

    private final SignedIn signedIn;

    ActingAdministrator(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** @throws AccessDeniedException when the signed-in person does not administer, or no longer */
    Administrator administrator() {
        return signedIn.administrator().orElseThrow(AccessDeniedException::new);
    }
}
