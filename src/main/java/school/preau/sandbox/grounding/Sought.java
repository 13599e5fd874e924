package school.preau.sandbox.grounding;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words to be found in folded texts, many of which do not hold them: looked for only where one of their beginnings stands.
 *
 * @param beginnings literal beginnings of the alternatives; one is in every text the pattern is in
 */
record Sought(Pattern pattern, List<String> beginnings) {

    /** Alternatives of regular expressions, apart by « | » outside brackets. */
    static Sought alternatives(Pattern whole, String alternatives) {
        return new Sought(
                whole,
                Stream.of(alternatives.split("\\|(?![^(]*\\))"))
                        .map(one -> one.replaceFirst("^(?:\\(\\?[:=!].*)$", ""))
                        .map(one -> one.split("[^a-z' -]", 2))
                        .map(Sought::certain)
                        .toList());
    }

    static Sought phrase(String folded, Pattern pattern) {
        return new Sought(pattern, List.of(folded.split(" ", 2)[0]));
    }

    /** A letter before « ? » or « * » may be missing. */
    private static String certain(String[] parts) {
        return parts.length > 1 && !parts[0].isEmpty() ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    }

    Stream<MatchResult> in(String text) {
        return beginnings.stream().anyMatch(text::contains)
                ? pattern.matcher(text).results()
                : Stream.empty();
    }
}
