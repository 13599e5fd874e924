package school.preau.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** What a session may say about somebody: who they are, that they learn, and the roles granted to them today. */
@Service
@Transactional(readOnly = true)
public class Admission {

    /** Everyone who works here learns. */
    public static final String LEARNER = "ROLE_LEARNER";

    private final People people;
    private final RoleGrants grants;
    private final HospitalTime time;

    Admission(People people, RoleGrants grants, HospitalTime time) {
        this.people = people;
        this.grants = grants;
        this.time = time;
    }

    /** Empty for whoever has left or never was. */
    public Optional<Authentication> of(PersonId person) {
        return people.find(person)
                .filter(found -> found.state() != PersonState.LEFT)
                .map(found -> authentication(
                        person,
                        grants.inForce(person, time.today()).stream()
                                .map(RoleGrant::role)
                                .collect(Collectors.toSet())));
    }

    static Authentication authentication(PersonId person, Set<Role> roles) {
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toSet());
        authorities.add(new SimpleGrantedAuthority(LEARNER));
        return UsernamePasswordAuthenticationToken.authenticated(new StaffUser(person), null, authorities);
    }
}
