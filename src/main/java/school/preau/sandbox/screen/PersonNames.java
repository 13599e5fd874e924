package school.preau.sandbox.screen;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Names of people in context: behind a title, behind a word for a person, as given name and surname, as surname in capitals with a
 * given name. Eponyms (Parkinson), drugs and words of the ward that look like surnames are not people unless a title says so.
 */
final class PersonNames implements Detector {

    private static final Set<String> TITLES = Set.of(
            "m",
            "mr",
            "mme",
            "mlle",
            "mrs",
            "monsieur",
            "madame",
            "mademoiselle",
            "dr",
            "docteur",
            "doctor",
            "pr",
            "prof",
            "professeur",
            "veuve",
            "vve");
    private static final Set<String> PERSON_WORDS = Set.of(
            "patient",
            "patiente",
            "pt",
            "pte",
            "resident",
            "residente",
            "malade",
            "epouse",
            "epoux",
            "mari",
            "femme",
            "conjoint",
            "conjointe",
            "compagnon",
            "compagne",
            "fils",
            "fille",
            "mere",
            "pere",
            "frere",
            "soeur",
            "voisin",
            "voisine",
            "tuteur",
            "tutrice",
            "curateur",
            "curatrice",
            "nomme",
            "nommee",
            "prenomme",
            "prenommee",
            "enfant",
            "bebe",
            "appelle");
    private static final Set<String> NAME_LABELS =
            Set.of("nom", "prenom", "prenoms", "naissance", "usage", "famille", "identite", "signe", "surname");
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "el", "al", "ben", "bin", "da", "dos",
            "di", "d", "st");
    private static final Pattern TITLE_GAP = Pattern.compile("\\.? {0,2}");
    private static final Pattern LABEL_GAP = Pattern.compile(" {0,2}[:=] {0,3}");
    private static final int LONGEST_NAME = 6;

    private final Lexicon givenNames = Lexicon.of("given-names");
    private final Lexicon surnames = Lexicon.of("surnames");
    private final Lexicon eponyms = Lexicon.of("eponyms");
    private final Lexicon drugs = Lexicon.of("drugs");
    private final Lexicon hospitalWords = Lexicon.of("hospital-words");
    private final Lexicon beforeEponyms = Lexicon.of("before-eponyms");

    @Override
    public void find(NormalText text, Consumer<Candidate> found) {
        List<Word> words = Word.in(text);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int last = -1;
            if (isTitle(words, i)) {
                last = afterTitle(words, i + 1);
            } else if (PERSON_WORDS.contains(word.folded()) || NAME_LABELS.contains(word.folded())) {
                last = afterPersonWord(words, i + 1, NAME_LABELS.contains(word.folded()));
            }
            if (last > i) {
                found.accept(candidate(words, i + 1, last));
            } else {
                last = standing(words, i);
                if (last >= i) {
                    found.accept(candidate(words, i, last));
                }
            }
        }
    }

    private static Candidate candidate(List<Word> words, int first, int last) {
        boolean reserved = words.subList(first, last + 1).stream()
                .anyMatch(
                        word -> word.parts().contains("fictif") || word.parts().contains("fictive"));
        return new Candidate(
                ScreenKind.NAME, words.get(first).start(), words.get(last).end(), Verdict.WARN, reserved);
    }

    private static boolean isTitle(List<Word> words, int i) {
        Word word = words.get(i);
        return TITLES.contains(word.folded())
                && (word.folded().length() > 2
                        || word.capital()
                        || word.folded().equals("dr")
                        || word.folded().equals("mr")
                        || word.folded().equals("pr"))
                && i + 1 < words.size()
                && TITLE_GAP.matcher(words.get(i + 1).gap()).matches();
    }

    /** The last word of the name behind a title, or −1. */
    private int afterTitle(List<Word> words, int first) {
        Word next = words.get(first);
        if (isParticleOfName(words, first)) {
            return nameEnd(words, first);
        }
        if (!next.capital()) {
            // Written in haste: “mme dupont”.
            return surnames.holds(next.folded()) && !hospitalWords.holds(next.folded()) ? first : -1;
        }
        if (next.initial() && !isBeforeSurname(words, first)) {
            return -1;
        }
        return hospitalWords.holds(next.folded()) || TITLES.contains(next.folded()) ? -1 : nameEnd(words, first);
    }

    private int afterPersonWord(List<Word> words, int first, boolean label) {
        if (first >= words.size()) {
            return -1;
        }
        Word next = words.get(first);
        boolean joined = label ? LABEL_GAP.matcher(next.gap()).matches() : next.follows();
        if (!joined
                || !next.capital()
                || next.raw().length() < 3
                || isNotAPerson(next)
                || TITLES.contains(next.folded())) {
            return -1;
        }
        boolean known = isGiven(next) || surnames.holds(next.folded());
        boolean restIsQuiet = first + 1 == words.size() || !words.get(first + 1).shouted();
        boolean likely = next.shouted() ? next.raw().length() >= 5 && restIsQuiet : true;
        return known || label || likely ? nameEnd(words, first) : -1;
    }

    /** A name that needs no word before it: the index of its last word, or −1. */
    private int standing(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.capital()) {
            return -1;
        }
        if (word.parts().size() > 1 && word.parts().contains("fictif")) {
            return nameEnd(words, i);
        }
        if ((isNotAPerson(word) && !isGiven(word)) || i + 1 >= words.size() || followsInstitution(words, i)) {
            return -1;
        }
        int next = i + 1;
        while (next < words.size() - 1
                && next - i < 3
                && PARTICLES.contains(words.get(next).folded())
                && words.get(next).follows()) {
            next++;
        }
        Word other = words.get(next);
        boolean comma = word.shouted() && next == i + 1 && other.gap().equals(", ");
        if (!(other.follows() || comma) || !other.capital() || other.raw().length() < 2) {
            return -1;
        }
        boolean ofASign = eponyms.holds(other.folded())
                && (eponyms.holds(word.folded())
                        || (i > 0 && eponyms.holds(words.get(i - 1).folded())));
        if (ofASign || (isNotAPerson(other) && !eponyms.holds(other.folded()))) {
            return -1;
        }
        boolean surnameFirst = word.shouted() && word.raw().length() >= 3 && isGiven(other) && !other.shouted();
        boolean givenFirst = isGiven(word) && !word.shouted() && other.raw().length() >= 3;
        boolean allCapitals = word.shouted()
                && other.shouted()
                && ((isGiven(word) && surnames.holds(other.folded()))
                        || (surnames.holds(word.folded()) && isGiven(other)));
        return surnameFirst || givenFirst || allCapitals ? nameEnd(words, i) : -1;
    }

    /** From the first word of a name to its last: capitals, initials and particles between them. */
    private int nameEnd(List<Word> words, int first) {
        int last = first;
        boolean comma = words.get(first).shouted()
                && first + 1 < words.size()
                && words.get(first + 1).gap().equals(", ")
                && isGiven(words.get(first + 1));
        for (int i = first + 1; i < words.size() && i - first < LONGEST_NAME; i++) {
            Word word = words.get(i);
            boolean afterInitial = words.get(i - 1).initial()
                    && word.gap().startsWith(".")
                    && word.gap().length() <= 2;
            if (!(word.follows() || afterInitial || (comma && i == first + 1))) {
                break;
            }
            if (word.capital()
                    && !(hospitalWords.holds(word.folded()) && !isGiven(word))
                    && !TITLES.contains(word.folded())) {
                last = i;
            } else if (!PARTICLES.contains(word.folded())) {
                break;
            }
        }
        return last;
    }

    /** “de la Villardière”, “LE GOFF”, “Le Goff”, but not “le Service”. */
    private boolean isParticleOfName(List<Word> words, int first) {
        int i = first;
        while (i < words.size()
                && i - first < 3
                && PARTICLES.contains(words.get(i).folded())
                && (i == first || words.get(i).follows())) {
            i++;
        }
        return i > first
                && i < words.size()
                && words.get(i).follows()
                && words.get(i).capital()
                && !words.get(i).initial()
                && !hospitalWords.holds(words.get(i).folded())
                && !TITLES.contains(words.get(i).folded());
    }

    /** “J. Lenoir”, but not the “D.” of “M. D. a été vu”. */
    private static boolean isBeforeSurname(List<Word> words, int initial) {
        if (initial + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(initial + 1);
        return next.capital() && !TITLES.contains(next.folded()) && next.gap().matches("[. -]{1,2}");
    }

    private boolean isGiven(Word word) {
        return word.parts().stream().allMatch(givenNames::holds);
    }

    private boolean isNotAPerson(Word word) {
        return eponyms.holds(word.folded())
                || drugs.holds(word.folded())
                || (hospitalWords.holds(word.folded()) && !isGiven(word))
                || word.parts().stream().anyMatch(part -> eponyms.holds(part) && part.length() > 4);
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
            if (beforeEponyms.holds(word.folded())
                    || beforeEponyms.holds(word.parts().getLast())) {
                return true;
            }
            if (!PARTICLES.contains(word.folded()) && !word.capital()) {
                return false;
            }
        }
        return false;
    }
}
