package school.preau.sandbox.screen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of single words when one looks for people: which can be a name, and which only look like one. */
final class NameWords {

    static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ter", "el", "al", "ben", "bin", "ibn",
            "bent", "ait", "ould", "da", "dos", "das", "del", "della", "di", "do", "d", "l", "st", "y", "e", "zu",
            "mac", "mc", "o");

    private final Lexicon givenNames = Lexicon.of("given-names");
    private final Lexicon surnames = Lexicon.of("surnames");
    private final Lexicon eponyms = Lexicon.of("eponyms");
    private final Lexicon drugs = Lexicon.of("drugs").and(Lexicon.ofColumns("/grounding/drugs.tsv", 0, 1, 3));
    private final Lexicon hospitalWords = Lexicon.of("hospital-words");
    private final Lexicon ordinaryWords = Lexicon.of("ordinary-words");
    private final Lexicon beforeEponyms = Lexicon.of("before-eponyms");
    private final Lexicon notPeople = Lexicon.of("not-people");
    private final Lexicon towns = Lexicon.of("communes");
    private final Lexicon alsoWords = Lexicon.of("names-also-words");
    private static final Pattern MEDICINE = Pattern.compile(
            ".*(?:mab|tinib|ciclib|pril|sartan|statine?|prazole|setron|olol|dipine|floxacine?|cilline?|mycine?|cycline|azole|conazole|vir|gliptine?|gliflozine?|glutide|parine|xaban|gatran|triptan|azepam|zolam|zepine|oxetine|pramine|caine|profene?|coxib|sone|solone|onide|terol|tropium|lukast|gestan|diol|estrel|thyrox|pam|zide|semide|lactone|grel|ase|ate|ium|yl|ix|ex|is|ax|an|on|il|ol|al)$");
    private final Lexicon publicFigures = Lexicon.of("public-figures");

    boolean given(Word word) {
        return word.parts().stream().allMatch(givenNames::holds);
    }

    boolean surname(Word word) {
        return surnames.holds(word.folded());
    }

    boolean eponym(Word word) {
        return eponyms.holds(word.folded());
    }

    boolean hospital(Word word) {
        return hospitalWords.holds(word.folded());
    }

    boolean ordinary(Word word) {
        return ordinaryWords.holds(word.folded())
                || hospital(word)
                || singular(word.folded())
                || (word.parts().size() > 1
                        && word.parts().stream()
                                .allMatch(part ->
                                        part.length() < 2 || ordinaryWords.holds(part) || hospitalWords.holds(part)));
    }

    /** A plural or a feminine of a word that is listed. */
    private boolean singular(String folded) {
        for (String ending : List.of("s", "e", "es", "x")) {
            if (folded.endsWith(ending)
                    && folded.length() - ending.length() >= 3
                    && ordinaryWords.holds(folded.substring(0, folded.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Something with a name of its own that is not a person: a disease, a medicine, a place, a brand. */
    boolean otherName(Word word) {
        return eponyms.holds(word.folded())
                || drugs.holds(word.folded())
                || notPeople.holds(word.folded())
                || towns.holds(word.folded())
                || word.parts().stream().anyMatch(part -> eponyms.holds(part) && part.length() > 4);
    }

    /** Neither an ordinary word nor the name of something else: with a cue beside it, somebody's name. */
    boolean unknown(Word word) {
        return word.raw().length() >= 3 && !elided(word) && !ordinary(word) && !otherName(word);
    }

    /** “L'effectif”: an article and a word, no “L'Hermitte”. */
    private static boolean elided(Word word) {
        int apostrophe = word.raw().indexOf('\'');
        return apostrophe > 0
                && apostrophe <= 2
                && apostrophe + 1 < word.raw().length()
                && Character.isLowerCase(word.raw().charAt(apostrophe + 1));
    }

    /** As {@link #otherName}, or a word of the ward that is no given name. */
    boolean notAPerson(Word word) {
        return eponyms.holds(word.folded())
                || drugs.holds(word.folded())
                || notPeople.holds(word.folded())
                || (hospital(word) && !given(word))
                || word.parts().stream().anyMatch(part -> eponyms.holds(part) && part.length() > 4);
    }

    /** A given name that is also a word or a name of rooms, brands and months: it counts only beside something else. */
    boolean alsoAWord(Word word) {
        return alsoWords.holds(word.folded());
    }

    /** Endings of international names of substances (WHO stems) and of brands made of them. */
    boolean looksLikeAMedicine(Word word) {
        return MEDICINE.matcher(word.folded()).matches();
    }

    boolean publicFigure(String foldedName) {
        return publicFigures.holds(foldedName);
    }

    boolean beforeEponym(Word word) {
        return beforeEponyms.holds(word.folded())
                || beforeEponyms.holds(word.parts().getLast());
    }

    static boolean particle(Word word) {
        return PARTICLES.contains(word.folded());
    }
}
