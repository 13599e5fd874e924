package school.preau.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.Settings;

/** Whom one may visit the demonstration as. Empty outside demo mode: there is no default password. */
@Service
@Transactional(readOnly = true)
public class DemoVisitors {

    static final String PASSWORD = "preau-demo";

    private final People people;
    private final Settings settings;

    DemoVisitors(People people, Settings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** The five people of the sign-in page, in its order. */
    public List<Visitor> all() {
        if (!settings.demo()) {
            return List.of();
        }
        return DemoPlan.VISITORS.stream()
                .flatMap(visitor -> people.byEmail(visitor.email()).stream()
                        .map(person -> new Visitor(person, "people.demo." + visitor.part())))
                .toList();
    }

    /**
     * The password of everyone in the demonstration.
     *
     * @throws IllegalStateException outside demo mode
     */
    public String password() {
        if (!settings.demo()) {
            throw new IllegalStateException("Only the demonstration has a known password");
        }
        return PASSWORD;
    }

    /** @param line key of the translation that says who this is */
    public record Visitor(Person person, String line) {}
}
