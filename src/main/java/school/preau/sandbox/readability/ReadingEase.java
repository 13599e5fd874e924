package school.preau.sandbox.readability;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The formula of Kandel and Moles for French (after Flesch; L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue
 * française », Cahiers d'études de radio-télévision, 1958): 207 − 1.015 × words a sentence − 73.6 × syllables a word. The constants are
 * those that the library textstat uses for French. 100 is very easy, under 30 very hard.
 *
 * @param longest the sentence with most words
 */
public record ReadingEase(int words, int sentences, int syllables, String longest) {

    private static final double BASE = 207;
    private static final double PER_WORD = 1.015;
    private static final double PER_SYLLABLE = 73.6;

    /** With fewer words a formula says nothing. */
    public static final int LEAST = 20;

    /** A word with its hyphens; an elided one (l', qu') goes with what follows. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,/][\\p{L}\\p{N}]+)*");

    private static final Pattern NUMBER = Pattern.compile("[\\d.,/-]+");

    public static ReadingEase of(String text) {
        var sentences = Sentences.of(text);
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            for (var found : WORD.matcher(sentence).results().toList()) {
                words++;
                syllables += syllables(found.group());
            }
        }
        return new ReadingEase(
                words,
                sentences.size(),
                syllables,
                sentences.stream()
                        .max(Comparator.comparingInt(ReadingEase::length))
                        .orElse(""));
    }

    /** Whether there is enough to measure. */
    public boolean measurable() {
        return words >= LEAST;
    }

    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    public double syllablesPerWord() {
        return words == 0 ? 0 : (double) syllables / words;
    }

    public double kandelMoles() {
        return BASE - PER_WORD * wordsPerSentence() - PER_SYLLABLE * syllablesPerWord();
    }

    static int length(String sentence) {
        return (int) WORD.matcher(sentence).results().count();
    }

    /** A number in digits is one sign to read, whatever it takes to say it. */
    private static int syllables(String word) {
        if (NUMBER.matcher(word).matches()) {
            return 1;
        }
        int all = 0;
        for (String part : word.split("[-'’/.,]")) {
            all += part.length() == 1 && word.contains("'") ? 0 : Syllables.of(part);
        }
        return Math.max(1, all);
    }
}
