package school.preau.sandbox.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers that are not written in digits: said in words (“zéro six douze…”, as dictation leaves them), or with the letters a scanner
 * takes for digits (O for 0, l for 1). The text itself is left alone; detectors of numbers read both.
 */
final class HiddenNumbers {

    private static final Pattern LOOKING_ALIKE =
            Pattern.compile("(?<![\\p{L}\\d])[\\dOoQIlSBZ](?:[ .\\-/_]{0,2}[\\dOoQIlSBZAa]){7,40}+(?![\\p{L}\\d])");
    private static final Pattern GROUP = Pattern.compile("[^ .\\-/_]+");
    private static final String LETTERS = "OoQIlSBZ";
    private static final String DIGITS = "00011582";
    private static final int FEWEST_DIGITS = 6;

    private HiddenNumbers() {}

    /** The text as it reads with its hidden numbers in digits; empty when it has none. */
    static Optional<NormalText> in(NormalText text) {
        var readings = new ArrayList<NormalText.Reading>();
        lookingAlike(text, readings);
        for (NormalText.Reading said : SpokenNumbers.in(text.folded())) {
            if (readings.stream().noneMatch(other -> other.start() < said.end() && said.start() < other.end())) {
                readings.add(said);
            }
        }
        readings.sort(Comparator.comparing(NormalText.Reading::start));
        return readings.isEmpty() ? Optional.empty() : Optional.of(text.read(readings));
    }

    private static void lookingAlike(NormalText text, List<NormalText.Reading> readings) {
        var stretch = LOOKING_ALIKE.matcher(text.text());
        while (stretch.find()) {
            String found = stretch.group();
            long digits = found.chars().filter(Character::isDigit).count();
            long letters = found.chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
            if (letters == 0 || digits < FEWEST_DIGITS || letters > digits) {
                continue;
            }
            var group = GROUP.matcher(found);
            while (group.find()) {
                // The B of 2B is a département.
                if (!group.group().equals("2B")) {
                    read(group.group(), stretch.start() + group.start(), readings);
                }
            }
        }
    }

    private static void read(String group, int start, List<NormalText.Reading> readings) {
        for (int i = 0; i < group.length(); i++) {
            int letter = LETTERS.indexOf(group.charAt(i));
            if (letter >= 0) {
                readings.add(new NormalText.Reading(start + i, start + i + 1, DIGITS.substring(letter, letter + 1)));
            }
        }
    }
}
