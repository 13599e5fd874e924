package school.preau.people;

import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Whether somebody works today in the units a manager leads. */
@Component
public class TeamScope {

    private final People people;
    private final HospitalTime time;

    public TeamScope(People people, HospitalTime time) {
        this.people = people;
        this.time = time;
    }

    public boolean includes(TeamOf team, PersonId person) {
        return people.positions(person).stream()
                .anyMatch(position ->
                        position.holdsOn(time.today()) && team.units().contains(position.unit()));
    }
}
