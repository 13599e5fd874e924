package school.preau.sandbox.grounding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text says something, by the words its author listed. Case, accents and the kind or number of spaces do not matter; a
 * listed word must begin where a word begins and may go on ({@code allergi} finds « allergique »); a listed number must be the whole
 * number ({@code 5 mg} does not find « 2,5 mg »). A listed day of a month finds that day however it is written ({@code 3/04} finds « le 3
 * avril 2026 »), a listed DCI is found under its brands, and what a ward abbreviates is found by the words.
 */
public final class Wording {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?<!\\d[.,])";

    /** Any year with a 29 February: only days and months are compared. */
    private static final LocalDate SOME_YEAR = LocalDate.of(2024, 6, 30);

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?:(?:le|du|au|[a-z]+di) )?\\d{1,2}(?:er)?(?: ?[/.] ?\\d{1,2}| [a-z]{3,9}\\.?)");

    private final String text;
    private final Set<String> days;

    private Wording(String text) {
        this.text = text + "\n" + Lexicon.own().spelledOut(text);
        this.days = Dates.in(text, SOME_YEAR).stream()
                .filter(date -> !date.bare())
                .map(date -> dayOfMonth(date.day()))
                .collect(Collectors.toSet());
    }

    public static Wording of(String text) {
        return new Wording(FoldedText.of(text).text());
    }

    /** All of {@code all}, one of {@code any} unless it is empty, and none of {@code none}. */
    public boolean says(List<String> any, List<String> all, List<String> none) {
        return all.stream().allMatch(this::says)
                && (any.isEmpty() || any.stream().anyMatch(this::says))
                && none.stream().noneMatch(this::says);
    }

    public boolean says(String words) {
        return pattern(words).matcher(text).find()
                || saysDay(FoldedText.fold(words))
                || Lexicon.own().otherNames(words).stream()
                        .anyMatch(name -> pattern(name).matcher(text).find());
    }

    private boolean saysDay(String folded) {
        return DAY_OF_MONTH.matcher(folded).matches()
                && Dates.in(folded.replace('.', '/').replaceAll("/(\\d)$", "/0$1"), SOME_YEAR).stream()
                        .anyMatch(date -> !date.bare() && days.contains(dayOfMonth(date.day())));
    }

    private static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    static Pattern pattern(String words) {
        String folded = FoldedText.fold(words);
        var regex = new StringBuilder(Character.isLetterOrDigit(folded.codePointAt(0)) ? BEFORE : "");
        for (int i = 0; i < folded.length(); i++) {
            char sign = folded.charAt(i);
            if (sign == ' ' || sign == '\n') {
                char before = folded.charAt(i - 1);
                char after = folded.charAt(i + 1);
                boolean loose =
                        Character.isDigit(before) != Character.isDigit(after) || !Character.isLetterOrDigit(after);
                regex.append(loose ? "\\s*" : "\\s+");
            } else {
                regex.append(Pattern.quote(String.valueOf(sign)));
            }
        }
        if (Character.isDigit(folded.charAt(folded.length() - 1))) {
            regex.append("(?![\\p{L}\\p{N}]|[.,]\\d)");
        }
        return Pattern.compile(regex.toString());
    }
}
