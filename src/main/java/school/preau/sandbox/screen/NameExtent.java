package school.preau.sandbox.screen;

import java.util.List;

/** How far a name reaches once one knows where it begins. */
final class NameExtent {

    private static final int LONGEST_NAME = 6;

    private final NameWords known;

    NameExtent(NameWords known) {
        this.known = known;
    }

    /** From the first word of a name to its last: capitals, initials and particles between them. */
    int end(List<Word> words, int first) {
        int last = first;
        boolean shouted = words.get(first).shouted();
        boolean comma = shouted
                && first + 1 < words.size()
                && words.get(first + 1).gap().equals(", ")
                && known.given(words.get(first + 1));
        for (int i = first + 1; i < words.size() && i - first < LONGEST_NAME; i++) {
            Word word = words.get(i);
            boolean afterInitial = words.get(i - 1).initial()
                    && word.gap().startsWith(".")
                    && word.gap().length() <= 2;
            boolean furtherGiven = comma && word.gap().equals(", ") && known.given(word);
            if (!(word.follows() || afterInitial || furtherGiven)) {
                break;
            }
            if (word.capital() && !Titles.title(word) && !(known.hospital(word) && !known.given(word))) {
                if (shouted && !word.shouted() && known.ordinary(word) && !known.given(word)) {
                    break;
                }
                last = i;
            } else if (!NameWords.particle(word)) {
                break;
            }
        }
        return last;
    }

    /** A name typed in haste, without capitals: words that are neither ordinary nor something else. */
    int endInSmallLetters(List<Word> words, int first) {
        int last = first;
        for (int i = first + 1; i < words.size() && i - first < LONGEST_NAME; i++) {
            Word word = words.get(i);
            if (!word.follows()) {
                break;
            }
            if (known.given(word) || (known.unknown(word) && !known.ordinary(word))) {
                last = i;
            } else if (!NameWords.particle(word)) {
                break;
            }
        }
        return last;
    }

    /** “de la Villardière”, “LE GOFF”, “Van der Straeten”, but not “le Service”: the index behind the particles, or −1. */
    int afterParticles(List<Word> words, int first) {
        int i = first;
        while (i < words.size()
                && i - first < 4
                && NameWords.particle(words.get(i))
                && (i == first || words.get(i).follows())) {
            i++;
        }
        return i > first && i < words.size() && words.get(i).follows() ? i : -1;
    }
}
