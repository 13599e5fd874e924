package school.preau.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long, not the person's own name, not one everybody tries first. No signs are asked for (NIST SP 800-63B-4, 3.1.1.2;
 * the French ANSSI likewise prefers length).
 */
final class PasswordRules {

    static final int SHORTEST = 12;

    private static final List<String> TRIED_FIRST = List.of(
            "motdepasse",
            "password",
            "123456789",
            "azertyuiop",
            "qwertyuiop",
            "abcdefgh",
            "bonjour",
            "hopital",
            "preau");

    private PasswordRules() {}

    static Optional<Refusal> refuses(String password, String... namesOfThePerson) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.PASSWORD_SHORT);
        }
        if (password.length() > SigningIn.LONGEST_PASSWORD) {
            return Optional.of(Refusal.PASSWORD_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        for (String name : namesOfThePerson) {
            // A short name may well be part of a good sentence; a long one is no secret.
            if (restWithout(plain, name.toLowerCase(Locale.ROOT)) < SHORTEST / 2 && name.length() > 2) {
                return Optional.of(Refusal.PASSWORD_NAMES_YOU);
            }
        }
        boolean common = TRIED_FIRST.stream().anyMatch(word -> restWithout(plain, word) < SHORTEST / 2)
                || password.codePoints().distinct().count() < 5;
        return common ? Optional.of(Refusal.PASSWORD_COMMON) : Optional.empty();
    }

    /** How much is left of a password when every occurrence of a word is taken out. */
    private static int restWithout(String password, String word) {
        return word.isEmpty() || !password.contains(word)
                ? password.length()
                : password.replace(word, "").length();
    }
}
