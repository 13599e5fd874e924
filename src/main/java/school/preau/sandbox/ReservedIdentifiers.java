package school.preau.sandbox;

import java.util.regex.Pattern;

/**
 * The identifiers a fictional patient may carry, and no others: phone numbers that the French regulator keeps for fiction, the
 * postcode 00000, IPP and stay numbers that begin with FICTIF, social security numbers of order 000 with a right key, names made
 * with <em>Fictif</em>.
 */
final class ReservedIdentifiers {

    private static final Pattern PHONE =
            Pattern.compile("(?:01 ?99 ?00|02 ?61 ?91|03 ?53 ?01|04 ?65 ?71|05 ?36 ?49|06 ?39 ?98) ?\\d{2} ?\\d{2}");
    private static final Pattern HOSPITAL_NUMBER = Pattern.compile("FICTIF-[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern NIR = Pattern.compile("[12]\\d{2}(?:0[1-9]|1[0-2])(?:\\d{2}|2[AB])\\d{3}000\\d{2}");
    private static final Pattern FICTIONAL_NAME = Pattern.compile("(?iu).*\\bfictif\\b.*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([\\w-]+\\.)+[a-z]+");

    private ReservedIdentifiers() {}

    static boolean phone(String text) {
        return PHONE.matcher(text).matches();
    }

    static boolean hospitalNumber(String text) {
        return HOSPITAL_NUMBER.matcher(text).matches();
    }

    static boolean name(String text) {
        return FICTIONAL_NAME.matcher(text).matches();
    }

    static boolean address(String text) {
        return text.matches(".*\\b00000\\b.*") && !text.replace("00000", "").matches(".*\\b\\d{5}\\b.*");
    }

    /** Thirteen digits of which order 000, and the key 97 − number mod 97; Corsica counts as 19 and 18. */
    static boolean nir(String text) {
        String digits = text.replace(" ", "");
        if (!NIR.matcher(digits).matches()) {
            return false;
        }
        long number = Long.parseLong(digits.substring(0, 13).replace("2A", "19").replace("2B", "18"));
        return 97 - number % 97 == Long.parseLong(digits.substring(13));
    }

    /** Whether every mail address in a text lies under {@code .example}. */
    static boolean mails(String text) {
        return MAIL.matcher(text).results().allMatch(mail -> mail.group().endsWith(".example"));
    }

    /** The first French phone number in a text that is not reserved, or an empty text. */
    static String realPhone(String text) {
        return Pattern.compile("\\b0[1-9](?:[ .\u00a0\u202f]?\\d{2}){4}\\b")
                .matcher(text)
                .results()
                .map(match -> match.group().replaceAll("[.\u00a0\u202f]", " "))
                .filter(number -> !phone(number))
                .findFirst()
                .orElse("");
    }
}
