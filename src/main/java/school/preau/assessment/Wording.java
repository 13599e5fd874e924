package school.preau.assessment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/**
 * Words that are accepted as an answer, in either language. Capitals, accents, punctuation and spaces never matter; one slip of the
 * keyboard (a letter too many, too few, another one, or two exchanged) is forgiven where the author lets it be.
 *
 * @param accepted the first is the one that is shown as the answer
 * @param forgivesTypo never write true for names of drugs: a look-alike is one letter away
 */
public record Wording(List<LocalText> accepted, boolean forgivesTypo) {

    /** Shorter words are other words when a letter changes: "main" and "pain". */
    private static final int SHORTEST_WITH_TYPO = 6;

    public Wording {
        accepted = List.copyOf(accepted);
    }

    /** The answer as it is shown. */
    public String shown(Language language) {
        return accepted.getFirst().in(language);
    }

    boolean accepts(String text) {
        String said = plain(text);
        return accepted.stream()
                .anyMatch(words -> accepts(plain(words.fr()), said) || accepts(plain(words.en()), said));
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private boolean accepts(String wanted, String said) {
        return wanted.equals(said)
                || forgivesTypo
                        && wanted.length() >= SHORTEST_WITH_TYPO
                        && wanted.chars().noneMatch(Character::isDigit)
                        && oneSlip(wanted, said);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether the optimal string alignment distance of two words is 1. */
    private static boolean oneSlip(String wanted, String said) {
        int from = 0;
        int shorter = Math.min(wanted.length(), said.length());
        while (from < shorter && wanted.charAt(from) == said.charAt(from)) {
            from++;
        }
        String rest = wanted.substring(from);
        String other = said.substring(from);
        return switch (wanted.length() - said.length()) {
            case 1 -> rest.substring(1).equals(other);
            case -1 -> other.substring(1).equals(rest);
            case 0 ->
                rest.substring(1).equals(other.substring(1))
                        || rest.length() > 1
                                && rest.charAt(0) == other.charAt(1)
                                && rest.charAt(1) == other.charAt(0)
                                && rest.substring(2).equals(other.substring(2));
            default -> false;
        };
    }
}
