package school.preau.sandbox.grounding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text says something, by the words its author listed. Case, accents and the kind or number of spaces do not matter; a
 * listed word must begin where a word begins and may go on ({@code allergi} finds « allergique »); a listed number must be the whole
 * number ({@code 5 mg} does not find « 2,5 mg »).
 */
public final class Wording {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?<!\\d[.,])";

    private final String text;

    private Wording(String text) {
        this.text = text;
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
        return pattern(words).matcher(text).find();
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
