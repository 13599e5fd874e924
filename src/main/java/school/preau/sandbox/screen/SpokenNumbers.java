package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * French numbers in words, as one says a telephone number, a social security number or a date of birth: units, tens and hundreds one after
 * the other. Only rows long enough to be an identifier are read, and numbers beside the name of a month.
 */
final class SpokenNumbers {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("premier", 1));
    private static final Map<String, Integer> TENS = Map.of(
            "vingt",
            20,
            "vingts",
            20,
            "trente",
            30,
            "quarante",
            40,
            "cinquante",
            50,
            "soixante",
            60,
            "septante",
            70,
            "huitante",
            80,
            "octante",
            80,
            "nonante",
            90);
    private static final Set<String> MONTHS = Set.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    /** What one says between two numbers of a row. */
    private static final Set<String> FILLERS =
            Set.of("et", "cle", "puis", "ensuite", "tiret", "point", "espace", "virgule");

    private static final Pattern TOKEN = Pattern.compile("[a-z]+|\\d+");
    private static final Pattern GAP = Pattern.compile("[ \\-,.:…]{1,3}");
    /** So many numbers in a row, or so many digits, are an identifier and no dose. */
    private static final int FEWEST_DIGITS = 6;

    private record Token(String word, int start, int end) {

        boolean number() {
            return SMALL.containsKey(word)
                    || TENS.containsKey(word)
                    || word.equals("cent")
                    || word.equals("cents")
                    || word.equals("mille")
                    || Character.isDigit(word.charAt(0));
        }
    }

    private SpokenNumbers() {}

    /** @param folded a text without case and accents */
    static List<NormalText.Reading> in(String folded) {
        var readings = new ArrayList<NormalText.Reading>();
        List<Token> tokens = TOKEN.matcher(folded)
                .results()
                .map(found -> new Token(found.group(), found.start(), found.end()))
                .toList();
        int i = 0;
        while (i < tokens.size()) {
            boolean article = tokens.get(i).word().equals("un")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).word().equals("premier");
            if (!tokens.get(i).number() || article) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && continues(folded, tokens, end)) {
                end++;
            }
            List<Token> row = tokens.subList(i, end);
            boolean said = row.stream()
                    .anyMatch(token -> !Character.isDigit(token.word().charAt(0)));
            String digits = said ? digits(row) : "";
            boolean dated =
                    (end < tokens.size() && MONTHS.contains(tokens.get(end).word()))
                            || (i > 0 && MONTHS.contains(tokens.get(i - 1).word()));
            if (said && (dated || digits.replace(" ", "").length() >= FEWEST_DIGITS)) {
                readings.add(new NormalText.Reading(
                        row.getFirst().start(), row.getLast().end(), digits));
            }
            i = end;
        }
        return readings;
    }

    private static boolean continues(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!GAP.matcher(text.substring(tokens.get(at - 1).end(), token.start()))
                .matches()) {
            return false;
        }
        return token.number()
                || (FILLERS.contains(token.word())
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).number());
    }

    private static String digits(List<Token> row) {
        var groups = new ArrayList<String>();
        int i = 0;
        while (i < row.size()) {
            String word = row.get(i).word();
            if (FILLERS.contains(word)) {
                i++;
            } else if (Character.isDigit(word.charAt(0))) {
                groups.add(word);
                i++;
            } else {
                var number = new Amount(row, i);
                groups.add(Integer.toString(number.value));
                i = Math.max(number.next, i + 1);
            }
        }
        return String.join(" ", groups);
    }

    /** The longest number that begins at a word: thousands, hundreds, tens, units. */
    private static final class Amount {

        private final List<Token> row;
        private int next;
        private int value;

        Amount(List<Token> row, int first) {
            this.row = row;
            this.next = first;
            value = upToHundreds();
            if (is("mille")) {
                next++;
                value = Math.max(1, value) * 1000 + (follows() ? upToHundreds() : 0);
            }
        }

        private int upToHundreds() {
            int hundreds = 0;
            if (SMALL.containsKey(word()) && small() > 1 && small() < 10 && isAt(next + 1, "cent", "cents")) {
                hundreds = small();
                next += 2;
            } else if (is("cent")) {
                hundreds = 1;
                next++;
            }
            return hundreds * 100 + (hundreds == 0 || follows() ? upToTens() : 0);
        }

        private int upToTens() {
            if (isAt(next, "quatre") && isAt(next + 1, "vingt", "vingts")) {
                next += 2;
                return 80 + rest(19);
            }
            Integer tens = TENS.get(word());
            if (tens != null) {
                next++;
                return tens + rest(tens == 60 ? 19 : 9);
            }
            Integer small = SMALL.get(word());
            if (small == null) {
                return 0;
            }
            next++;
            // « dix-sept » to « dix-neuf »
            if (small == 10 && SMALL.containsKey(word()) && small() >= 7 && small() <= 9) {
                return 10 + takeSmall();
            }
            return small;
        }

        /** What is added to tens: a unit, or after soixante and quatre-vingt also ten to nineteen. */
        private int rest(int most) {
            int before = next;
            if (is("et")) {
                next++;
            }
            Integer small = SMALL.get(word());
            if (small == null || small == 0 || small > most) {
                next = before;
                return 0;
            }
            next++;
            if (small == 10 && most == 19 && SMALL.containsKey(word()) && small() >= 7 && small() <= 9) {
                return 10 + takeSmall();
            }
            return small;
        }

        private boolean follows() {
            return SMALL.containsKey(word()) && small() > 0 || TENS.containsKey(word()) || is("cent");
        }

        private int takeSmall() {
            int small = small();
            next++;
            return small;
        }

        private int small() {
            return SMALL.getOrDefault(word(), 0);
        }

        private String word() {
            return next < row.size() ? row.get(next).word() : "";
        }

        private boolean is(String word) {
            return word().equals(word);
        }

        private boolean isAt(int index, String... words) {
            return index < row.size() && Set.of(words).contains(row.get(index).word());
        }
    }
}
