package school.preau.sandbox.screen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that need no word before them: given name and surname, an initial and a surname, a given name inside a sentence. */
final class StandingNames {

    private static final Pattern INITIAL_GAP = Pattern.compile("\\. ?|[.-]{1,2} ?| ");
    /** What somebody does, as written: “a”, not “à”. */
    private static final Set<String> ACTS = Set.of(
            "a",
            "est",
            "dit",
            "va",
            "vient",
            "veut",
            "pense",
            "souhaite",
            "demande",
            "refuse",
            "accepte",
            "arrive",
            "part",
            "sort",
            "rentre",
            "doit",
            "peut",
            "sera",
            "était",
            "avait",
            "joignable",
            "loge",
            "habite",
            "vit",
            "m'a",
            "n'a",
            "l'a",
            "s'est",
            "n'est",
            "m'avait");
    /** Acts that only people do. */
    private static final Set<String> ACTS_OF_PEOPLE = Set.of(
            "dit",
            "vient",
            "veut",
            "pense",
            "souhaite",
            "demande",
            "refuse",
            "accepte",
            "sort",
            "rentre",
            "loge",
            "habite",
            "vit",
            "m'a",
            "m'avait");

    private final NameWords known;
    private final NameExtent extent;

    StandingNames(NameWords known, NameExtent extent) {
        this.known = known;
        this.extent = extent;
    }

    /** The last word of a name that begins at a word, or −1. */
    int end(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.capital() || Titles.title(word)) {
            return -1;
        }
        if (word.parts().size() > 1 && word.parts().contains("fictif")) {
            return extent.end(words, i);
        }
        if (word.initial() || abbreviated(words, i)) {
            return afterInitial(words, i);
        }
        boolean shouting = i > 0 && words.get(i - 1).shouted() && word.follows();
        int behind = word.shouted() && !shouting ? extent.afterParticles(words, i) : -1;
        if (behind > 0 && surnameOfCapitals(words, behind) && quiet(words, behind + 1)) {
            return extent.end(words, i);
        }
        if ((known.notAPerson(word) && !known.given(word)) || followsInstitution(words, i)) {
            return -1;
        }
        if (i + 1 < words.size()
                && known.publicFigure(word.folded() + " " + words.get(i + 1).folded())) {
            return -1;
        }
        if (i > 0
                && words.get(i).follows()
                && (known.publicFigure(words.get(i - 1).folded() + " " + word.folded())
                        || known.otherName(words.get(i - 1)))) {
            return -1;
        }
        int last = pair(words, i);
        if (last >= 0) {
            return last;
        }
        if (beforeInitial(words, i)) {
            return i + 1;
        }
        return unknownPerson(words, i) ? i : alone(words, i);
    }

    /** “Th. Larroque” */
    private static boolean abbreviated(List<Word> words, int i) {
        return words.get(i).raw().length() == 2
                && !words.get(i).shouted()
                && i + 1 < words.size()
                && words.get(i + 1).gap().startsWith(".");
    }

    private boolean surnameOfCapitals(List<Word> words, int i) {
        Word word = words.get(i);
        return word.shouted() && word.raw().length() >= 5 && known.unknown(word);
    }

    /** What follows is no further word in capitals but a short one: not a sentence that is shouted. */
    private static boolean quiet(List<Word> words, int i) {
        return i >= words.size()
                || !words.get(i).follows()
                || !words.get(i).shouted()
                || words.get(i).raw().length() <= 4;
    }

    /** “KOUASSI A.” */
    private boolean beforeInitial(List<Word> words, int i) {
        return surnameOfCapitals(words, i)
                && i + 1 < words.size()
                && words.get(i + 1).follows()
                && words.get(i + 1).initial()
                && (i + 2 == words.size() || words.get(i + 2).gap().startsWith("."));
    }

    /** A word nobody knows that begins with a capital inside a sentence or after a number, and does what people do. */
    private boolean unknownPerson(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.shouted()
                || word.raw().length() < 4
                || !known.unknown(word)
                || known.looksLikeAMedicine(word)
                || known.alsoAWord(word)) {
            return false;
        }
        boolean acts = acts(words, i);
        boolean aged = i + 1 < words.size()
                && words.get(i + 1).gap().matches(" ?\\((?:\\d{1,3} )?")
                && words.get(i + 1).folded().matches("ans|mois|a|ide|as|interne");
        boolean listed = i + 1 < words.size()
                && words.get(i + 1).gap().matches(" : ?| \\d{1,2}| ")
                && i > 0
                && word.gap().matches(" ?\\d{1,4} ?:? ");
        return acts || aged || listed;
    }

    /** “A. Quintard”, “J.-P. Etchegoyhen” */
    private int afterInitial(List<Word> words, int i) {
        int at = i;
        while (at + 1 < words.size()
                && words.get(at + 1).initial()
                && INITIAL_GAP.matcher(words.get(at + 1).gap()).matches()) {
            at++;
        }
        if (!beforeSurname(words, at)) {
            return -1;
        }
        Word name = words.get(at + 1);
        boolean dotted = words.get(at + 1).gap().startsWith(".");
        return dotted
                        && name.raw().length() >= 4
                        && !name.shouted()
                        && known.unknown(name)
                        && !followsInstitution(words, i)
                ? extent.end(words, at + 1)
                : -1;
    }

    /** “J. Lenoir”, but not the “D.” of “M. D. a été vu”. */
    static boolean beforeSurname(List<Word> words, int initial) {
        if (initial + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(initial + 1);
        return next.capital() && !Titles.title(next) && next.gap().matches("[. -]{1,2}");
    }

    private int pair(List<Word> words, int i) {
        Word word = words.get(i);
        if (i + 1 >= words.size()) {
            return -1;
        }
        int next = i + 1;
        while (next < words.size() - 1
                && next - i < 4
                && NameWords.particle(words.get(next))
                && words.get(next).follows()) {
            next++;
        }
        Word other = words.get(next);
        boolean comma = word.shouted() && next == i + 1 && other.gap().equals(", ");
        if (!(other.follows() || comma) || !other.capital() || other.raw().length() < 2) {
            return -1;
        }
        boolean ofASign = known.eponym(other) && (known.eponym(word) || (i > 0 && known.eponym(words.get(i - 1))));
        if (ofASign || (known.notAPerson(other) && !known.eponym(other) && !known.given(other))) {
            return -1;
        }
        boolean surnameFirst = word.shouted()
                && !known.ordinary(word)
                && ((word.raw().length() >= 3 && known.given(other) && !other.shouted())
                        || (word.raw().length() >= 4
                                && known.unknown(word)
                                && known.unknown(other)
                                && !other.shouted()));
        boolean givenFirst =
                known.given(word) && !word.shouted() && other.raw().length() >= 3 && !known.ordinary(other);
        boolean allCapitals = word.shouted()
                && other.shouted()
                && Math.min(word.raw().length(), other.raw().length()) >= 4
                && ((known.given(word) && !known.ordinary(other)) || (!known.ordinary(word) && known.given(other)));
        boolean bothUnknown = !known.looksLikeAMedicine(word)
                && known.unknown(word)
                && known.unknown(other)
                && !word.shouted()
                && !other.initial()
                && word.raw().length() >= 4
                && !other.shouted()
                && insideASentence(word);
        return surnameFirst || givenFirst || allCapitals || bothUnknown ? extent.end(words, i) : -1;
    }

    private static boolean acts(List<Word> words, int i) {
        if (i + 1 >= words.size() || !words.get(i + 1).follows()) {
            return false;
        }
        var doing = insideASentence(words.get(i)) ? ACTS : ACTS_OF_PEOPLE;
        return doing.contains(words.get(i + 1).raw());
    }

    /** A given name inside a sentence: “pour Mireille et Sandrine”; at its beginning only when it does something. */
    private int alone(List<Word> words, int i) {
        Word word = words.get(i);
        if (!known.given(word)
                || word.shouted()
                || word.raw().length() < 3
                || known.ordinary(word)
                || known.otherName(word)) {
            return -1;
        }
        boolean acts = acts(words, i);
        return insideASentence(word) || acts ? i : -1;
    }

    private static boolean insideASentence(Word word) {
        String gap = word.gap();
        return !gap.isEmpty() && gap.indexOf('\n') < 0 && !gap.matches(".*[.!?…]\\s*$");
    }

    /** “Hôpital Claude Bernard”, “syndrome de Guillain Barré”, “rue Jean Jaurès”. */
    private boolean followsInstitution(List<Word> words, int i) {
        int before = i - 1;
        for (int steps = 0; before >= 0 && steps < 3; steps++, before--) {
            Word word = words.get(before);
            String gap = words.get(before + 1).gap();
            if (!gap.isBlank() || gap.indexOf('\n') >= 0) {
                return false;
            }
            if (known.beforeEponym(word)) {
                return true;
            }
            if (!NameWords.particle(word) && !word.capital()) {
                return false;
            }
        }
        return false;
    }
}
