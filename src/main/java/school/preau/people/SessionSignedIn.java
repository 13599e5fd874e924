package school.preau.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** The signed-in session makes the acting persons. Grants are read at each call: what was taken away a moment ago is gone. */
@Component
@Transactional(readOnly = true)
class SessionSignedIn implements SignedIn {

    private final People people;
    private final RoleGrants grants;
    private final HospitalTime time;

    SessionSignedIn(People people, RoleGrants grants, HospitalTime time) {
        this.people = people;
        this.grants = grants;
        this.time = time;
    }

    @Override
    public Learner learner() {
        return new Learner(id());
    }

    @Override
    public Person person() {
        return people.find(id()).orElseThrow(() -> new IllegalStateException("The signed-in person does not exist"));
    }

    @Override
    public Optional<TeamOf> team() {
        return acting().flatMap(person -> {
            Set<UnitId> led = inForce(person).stream()
                    .filter(grant -> grant.role() == Role.MANAGER)
                    .flatMap(grant -> Stream.ofNullable(grant.unit()))
                    .collect(Collectors.toSet());
            return led.isEmpty() ? Optional.empty() : Optional.of(new TeamOf(person, people.withSubtrees(led)));
        });
    }

    @Override
    public Optional<Trainer> trainer() {
        return acting().flatMap(person -> {
            var roles = roles(person);
            boolean reviewer = roles.contains(Role.REVIEWER);
            return reviewer || roles.contains(Role.TRAINER)
                    ? Optional.of(new Trainer(person, reviewer))
                    : Optional.empty();
        });
    }

    @Override
    public Optional<Administrator> administrator() {
        return acting().filter(person -> roles(person).contains(Role.ADMINISTRATOR))
                .map(Administrator::new);
    }

    private Set<Role> roles(PersonId person) {
        return inForce(person).stream().map(RoleGrant::role).collect(Collectors.toSet());
    }

    private List<RoleGrant> inForce(PersonId person) {
        return grants.inForce(person, time.today());
    }

    private PersonId id() {
        return acting().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    private static Optional<PersonId> acting() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof StaffUser user
                ? Optional.of(user.id())
                : Optional.empty();
    }
}
