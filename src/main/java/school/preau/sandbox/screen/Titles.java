package school.preau.sandbox.screen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say that a person's name comes next. */
final class Titles {

    private static final Set<String> TITLES = Set.of(
            "m",
            "mr",
            "mme",
            "mm",
            "mmes",
            "mlle",
            "melle",
            "mlles",
            "mrs",
            "ms",
            "miss",
            "monsieur",
            "madame",
            "mademoiselle",
            "messieurs",
            "mesdames",
            "mesdemoiselles",
            "dr",
            "dre",
            "drs",
            "docteur",
            "docteure",
            "docteurs",
            "doctor",
            "pr",
            "prof",
            "professeur",
            "professeure",
            "professor",
            "veuve",
            "vve",
            "me",
            "maitre",
            "sr",
            "soeur",
            "senor",
            "senora",
            "herr",
            "frau",
            "signor",
            "signora");
    private static final Set<String> PLURAL =
            Set.of("mm", "mmes", "mlles", "messieurs", "mesdames", "mesdemoiselles", "drs", "docteurs");
    private static final Set<String> ALWAYS = Set.of("dr", "mr", "pr", "ms", "mm");
    private static final Set<String> ADDRESSED = Set.of(
            "mr",
            "mme",
            "mlle",
            "melle",
            "monsieur",
            "madame",
            "mademoiselle",
            "dr",
            "docteur",
            "docteure",
            "pr",
            "professeur",
            "mrs",
            "ms",
            "m");

    private static final Set<String> PERSON_WORDS = Set.of(
            "patient",
            "patiente",
            "pacient",
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
            "appelle",
            "appeler",
            "appelait",
            "soussigne",
            "soussignee",
            "assure",
            "assuree",
            "adherent",
            "adherente",
            "beneficiaire",
            "temoin",
            "victime",
            "etiquette",
            "infirmier",
            "infirmiere",
            "ide",
            "interne",
            "externe",
            "cadre",
            "ambulancier",
            "ambulanciere",
            "petit",
            "petite",
            "garcon",
            "fillette",
            "oncle",
            "tante",
            "neveu",
            "niece",
            "cousin",
            "cousine",
            "grand-mere",
            "grand-pere",
            "petit-fils",
            "petite-fille",
            "beau-frere",
            "belle-soeur",
            "gendre",
            "nurse",
            "colocataire",
            "aidant",
            "aidante",
            "auxiliaire",
            "collegue",
            "chez",
            "famille",
            "ordonnance",
            "destinataire",
            "signataire",
            "titulaire",
            "locataire",
            "parturiente",
            "accouchee",
            "jumeau",
            "jumelle",
            "aide-soignante",
            "aide-soignant",
            "kine",
            "psychologue",
            "orthophoniste",
            "client",
            "cliente",
            "candidat",
            "candidate",
            "etudiant",
            "etudiante",
            "chirurgien",
            "chirurgienne",
            "anesthesiste",
            "aide",
            "operateur",
            "certain",
            "certaine",
            "lit",
            "ch",
            "chambre",
            "rdv",
            "boxe",
            "box",
            "jumeaux",
            "redacteur",
            "redactrice",
            "auteur",
            "appelant",
            "appelante",
            "referent",
            "referente",
            "bru");
    private static final Set<String> LABELS = Set.of(
            "nom",
            "prenom",
            "prenoms",
            "naissance",
            "usage",
            "utilise",
            "famille",
            "identite",
            "signe",
            "signee",
            "surname",
            "name",
            "pat");

    private static final Pattern TITLE_GAP = Pattern.compile("\\.? {0,2}");

    private Titles() {}

    static boolean title(Word word) {
        return TITLES.contains(word.folded());
    }

    /** Whether a word is a title with something behind it. */
    static boolean at(List<Word> words, int i) {
        Word word = words.get(i);
        return title(word)
                && (word.folded().length() > 2 || word.capital() || ALWAYS.contains(word.folded()))
                && i + 1 < words.size()
                && TITLE_GAP.matcher(words.get(i + 1).gap()).matches();
    }

    /** “Mesdames Poirot et Sablayrolles” */
    static boolean plural(Word word) {
        return PLURAL.contains(word.folded());
    }

    /** A title one types in haste before a name without capitals: “mme dupont”. */
    static boolean addressed(Word word) {
        return ADDRESSED.contains(word.folded());
    }

    static boolean personWord(Word word) {
        return PERSON_WORDS.contains(word.folded());
    }

    static boolean label(Word word) {
        return LABELS.contains(word.folded());
    }
}
