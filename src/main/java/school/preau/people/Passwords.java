package school.preau.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.preau.platform.HospitalTime;
import school.preau.platform.PersonId;

/** Sets a password that keeps the rules; whoever was signed in with the old one no longer is. */
@Component
class Passwords {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final StayingSignedIn staying;
    private final SignInThrottle throttle;
    private final HospitalTime time;

    Passwords(
            Accounts accounts,
            PasswordHashing hashing,
            StayingSignedIn staying,
            SignInThrottle throttle,
            HospitalTime time) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.staying = staying;
        this.throttle = throttle;
        this.time = time;
    }

    static Optional<Refusal> refuses(Person person, String password) {
        return PasswordRules.refuses(
                password,
                person.staffNumber(),
                person.givenName(),
                person.familyName(),
                person.email(),
                person.givenName() + person.familyName());
    }

    String hash(String password) {
        return hashing.hash(password);
    }

    /** Inside the caller's transaction. @param hash from {@link #hash}, computed before it began */
    void set(PersonId person, String hash) {
        accounts.set(person, hash, time.now());
        staying.endAll(person);
        throttle.forget(SignInThrottle.account(person.toString()));
    }
}
