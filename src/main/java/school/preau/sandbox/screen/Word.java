package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a normalised text, with its inner hyphens and apostrophes, and the one digit a scanner may have left in a name (“Ma1herbeau”).
 *
 * @param gap what stands between the word before and this one
 */
record Word(String raw, String folded, int start, int end, String gap) {

    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:['-]\\p{L}++)*+(?:\\d\\p{Ll}{2,}+)?+");

    static List<Word> in(NormalText text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text.text());
        int before = 0;
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group(),
                    text.folded().substring(matcher.start(), matcher.end()),
                    matcher.start(),
                    matcher.end(),
                    text.text().substring(before, matcher.start())));
            before = matcher.end();
        }
        return words;
    }

    boolean capital() {
        return Character.isUpperCase(raw.charAt(0))
                || (raw.startsWith("d'") && raw.length() > 2 && Character.isUpperCase(raw.charAt(2)));
    }

    /** All in capitals, two letters or more. */
    boolean shouted() {
        return raw.length() > 1 && raw.chars().noneMatch(Character::isLowerCase);
    }

    boolean initial() {
        return raw.length() == 1 && capital();
    }

    /** Only spaces before it. */
    boolean follows() {
        return !gap.isEmpty() && gap.isBlank() && gap.indexOf('\n') < 0;
    }

    /** The parts between hyphens and apostrophes. */
    List<String> parts() {
        return List.of(folded.split("['-]"));
    }
}
