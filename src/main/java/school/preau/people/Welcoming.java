package school.preau.people;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives people who come with a one-time link and lets them choose a password. */
@Service
public class Welcoming {

    private final OneTimeLinks links;
    private final People people;
    private final Passwords passwords;
    private final SettingUp settingUp;
    private final TransactionTemplate transaction;

    Welcoming(
            OneTimeLinks links,
            People people,
            Passwords passwords,
            SettingUp settingUp,
            TransactionTemplate transaction) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.settingUp = settingUp;
        this.transaction = transaction;
    }

    /** The link that makes the first administrator, for the console alone; empty once somebody administers. */
    public Optional<IssuedLink> setUpLink() {
        return transaction.execute(status ->
                settingUp.needed() ? Optional.of(links.issue(LinkPurpose.SETUP, null)) : Optional.<IssuedLink>empty());
    }

    /** Looks at a link without using it. Empty when it is unknown, used, too old, or its person has left. */
    public Optional<OpenLink> look(String secret) {
        return links.find(secret).flatMap(link -> switch (link.purpose()) {
            case SETUP ->
                settingUp.needed() ? Optional.of(new OpenLink(link.purpose(), Optional.empty())) : Optional.empty();
            case INVITATION, RESET ->
                link.person()
                        .flatMap(people::find)
                        .filter(person -> person.state() != PersonState.LEFT)
                        .map(person -> new OpenLink(link.purpose(), Optional.of(person)));
        });
    }

    /**
     * Uses a link up and sets the password.
     *
     * @return the person, who may now sign in; or why the password or the link will not do, in which case the link is not used up
     */
    public Outcome<Person> choose(String secret, String password) {
        var person = look(secret).flatMap(OpenLink::person);
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.LINK_OVER);
        }
        var refusal = Passwords.refuses(person.get(), password);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        // Hashing is slow on purpose: it holds no connection.
        String hash = passwords.hash(password);
        boolean set = Boolean.TRUE.equals(transaction.execute(status -> {
            if (!links.use(secret)) {
                return false;
            }
            passwords.set(person.get().id(), hash);
            return true;
        }));
        return set ? Outcome.done(person.get()) : Outcome.refused(Refusal.LINK_OVER);
    }

    /** Uses a set-up link: makes the first administrator with the password they chose. */
    public Outcome<Person> establish(String secret, PersonDraft draft, String password) {
        var link = look(secret);
        if (link.isEmpty() || link.get().purpose() != LinkPurpose.SETUP) {
            return Outcome.refused(Refusal.LINK_OVER);
        }
        var refusal = PasswordRules.refuses(
                password, draft.staffNumber(), draft.givenName(), draft.familyName(), draft.email());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String hash = passwords.hash(password);
        Outcome<Person> outcome = transaction.execute(status -> {
            if (!links.use(secret)) {
                return Outcome.refused(Refusal.LINK_OVER);
            }
            var made = settingUp.establish(draft);
            switch (made) {
                case Outcome.Done<Person>(Person person) -> passwords.set(person.id(), hash);
                case Outcome.Refused<Person> refused -> status.setRollbackOnly();
            }
            return made;
        });
        return outcome;
    }
}
