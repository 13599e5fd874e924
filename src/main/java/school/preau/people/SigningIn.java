package school.preau.people;

import java.util.Locale;
import org.springframework.stereotype.Service;
import school.preau.platform.HospitalTime;

/** Signs people in with a staff number or mail address and a password. */
@Service
public class SigningIn {

    /** Longer input is not read: hashing it would cost without end. */
    static final int LONGEST_PASSWORD = 128;

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final HospitalTime time;

    SigningIn(Accounts accounts, PasswordHashing hashing, SignInThrottle throttle, HospitalTime time) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
        this.time = time;
    }

    /**
     * Not in one transaction: the slow hash must hold no connection.
     *
     * @param name staff number or mail address, in any case
     * @param address where the attempt comes from
     */
    public SignInAttempt attempt(String name, String password, String address) {
        var account = accounts.named(name);
        // Both names of a person count together; a name nobody has counts like any other.
        String subject =
                SignInThrottle.account(account.map(found -> found.person().toString())
                        .orElseGet(() -> name.strip().toLowerCase(Locale.ROOT)));
        String origin = SignInThrottle.address(address);
        var wait = throttle.admit(subject, origin, time.now());
        if (wait.isPositive()) {
            return new SignInAttempt.Wait(wait);
        }
        String given = password.length() > LONGEST_PASSWORD ? "" : password;
        var open = account.filter(Accounts.Account::open);
        if (open.isEmpty()) {
            hashing.matchNobody(given);
            return new SignInAttempt.Wrong();
        }
        String hash = open.get().hash().orElseThrow();
        if (!hashing.matches(given, hash)) {
            return new SignInAttempt.Wrong();
        }
        throttle.succeeded(subject, origin);
        if (hashing.outdated(hash)) {
            accounts.set(open.get().person(), hashing.hash(given), time.now());
        }
        return new SignInAttempt.Admitted(open.get().person());
    }
}
