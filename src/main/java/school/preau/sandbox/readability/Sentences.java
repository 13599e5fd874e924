package school.preau.sandbox.readability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a French text: a full stop after « Dr », « 2,5 » or « n° » ends none, a line of a list does. */
final class Sentences {

    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:#{1,6}|[-*•–]|\\d{1,2}[.)])\\s+|\\*\\*|__");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(M|MM|Mme|Mlle|Dr|Pr|St|Ste|cf|ex|env|max|min|etc|n|art)\\.(?=\\s+\\S)");
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[»\"”)]*\\s+|\\n+|(?<=;)\\s+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private Sentences() {}

    static List<String> of(String text) {
        String plain = MARKS.matcher(text.replace("\r", "")).replaceAll("");
        plain = ABBREVIATION.matcher(plain).replaceAll("$1");
        var sentences = new ArrayList<String>();
        Arrays.stream(END.split(plain))
                .map(String::strip)
                .filter(sentence -> LETTER_OR_DIGIT.matcher(sentence).find())
                .forEach(sentences::add);
        return sentences;
    }
}
