package school.preau.people;

import org.jspecify.annotations.Nullable;
import school.preau.platform.Language;
import school.preau.platform.PersonId;

/**
 * Somebody who works at the hospital.
 *
 * @param feminine how French addresses them, or null when nobody said
 */
public record Person(
        PersonId id,
        String staffNumber,
        String givenName,
        String familyName,
        String email,
        @Nullable Boolean feminine,
        Language language,
        PersonState state,
        int version) {

    /** Given name, then family name. */
    public String fullName() {
        return givenName + " " + familyName;
    }

    /** Two letters for the round badge. */
    public String initials() {
        return (givenName.substring(0, 1) + familyName.substring(0, 1)).toUpperCase(language.locale());
    }
}
