package school.preau.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.preau.platform.Language;

/**
 * What is written about somebody before it is checked. Staff numbers are kept in capitals and mail addresses in small letters, so that each
 * stands once whatever the typing.
 *
 * @param feminine how French addresses them, or null when nobody said
 */
public record PersonDraft(
        String staffNumber,
        String givenName,
        String familyName,
        String email,
        @Nullable Boolean feminine,
        Language language) {

    private static final Pattern STAFF_NUMBER = Pattern.compile("[\\p{L}\\p{N}._/-]{1,40}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;\\\\]{1,64}@[^\\s@<>\"(),:;\\\\]{1,135}");
    private static final int LONGEST_NAME = 80;

    public PersonDraft {
        staffNumber = staffNumber.strip().toUpperCase(Locale.ROOT);
        givenName = givenName.strip();
        familyName = familyName.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** The draft of somebody as they stand. */
    public static PersonDraft of(Person person) {
        return new PersonDraft(
                person.staffNumber(),
                person.givenName(),
                person.familyName(),
                person.email(),
                person.feminine(),
                person.language());
    }

    Optional<Refusal> problem() {
        if (!STAFF_NUMBER.matcher(staffNumber).matches()) {
            return Optional.of(Refusal.STAFF_NUMBER_SHAPE);
        }
        if (!isName(givenName) || !isName(familyName)) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        return EMAIL.matcher(email).matches() ? Optional.empty() : Optional.of(Refusal.EMAIL_SHAPE);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }
}
