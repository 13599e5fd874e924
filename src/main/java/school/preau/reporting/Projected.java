package school.preau.reporting;

import org.springframework.stereotype.Service;
import school.preau.platform.PersonId;

/** Brings one person's stored status up to date at once, for whoever has just changed it and looks at the table. */
@Service
public class Projected {

    private final Projecting projecting;

    Projected(Projecting projecting) {
        this.projecting = projecting;
    }

    public void now(PersonId person) {
        projecting.update(person);
    }
}
