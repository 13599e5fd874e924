package school.preau.certification;

import org.springframework.stereotype.Component;
import school.preau.people.People;
import school.preau.people.Unit;
import school.preau.platform.Settings;

/** The hospital in whose name certificates are issued: the root of its tree of units, or its public address while there is none. */
@Component
class Issuer {

    private final People people;
    private final Settings settings;

    Issuer(People people, Settings settings) {
        this.people = people;
        this.settings = settings;
    }

    String name() {
        return people.units().stream()
                .filter(unit -> unit.kind() == Unit.Kind.HOSPITAL)
                .map(Unit::name)
                .findFirst()
                .orElseGet(() -> settings.publicUrl().getHost());
    }
}
