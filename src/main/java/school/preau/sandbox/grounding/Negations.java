package school.preau.sandbox.grounding;

import java.util.regex.Pattern;

/** Whether a French clause denies something, by cues before and after it and words that end a cue's reach. */
final class Negations {

    private static final Pattern PSEUDO = Pattern.compile(
            "\\bsans (?:doute|conteste|tarder|delai|complication\\w*|incident)\\b|\\bnon seulement\\b|\\bpas seulement\\b|\\bpas exclue?s?\\b"
                    + "|\\bne peut etre (?:exclu|elimine)\\w*|\\bnon (?:ischemique|compliquee?|insulino-?dependant)");

    /** A cue that directly denies what follows: at most two words lie between. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:pas d(?:e |'|u )|pas (?:la |le |l')?|aucune? |absence d(?:e |'|u )|sans |ni (?:de |d')?|jamais (?:de |d'|eu (?:de |d')?)?|nie (?:tout |toute )?"
                    + "|plus d(?:e |')|elimine\\w* (?:une? |la |le |l')?|exclu\\w* (?:une? |la |le |l')?|ecarte\\w* (?:une? |la |le |l')?|denue\\w* d(?:e |'))"
                    + "([a-z'-]* ?[a-z'-]* ?)$");

    /** « pas de nouvelle décompensation » denies another one. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:nouve\\w*|autres?|recidiv\\w*|aggrav\\w*|complication\\w*|signes?|argument\\w*|poussee|deuxieme|second\\w*|mais|trouble|traitement|medicament\\w*|pour)\\b");

    private static final Pattern AFTER = Pattern.compile(
            "^[ ,:(]*(?:[a-z-]+ ){0,3}?(?:absente?s?|eliminee?s?|exclue?s?|ecartee?s?|infirmee?s?|negati\\w+|non retrouvee?s?|non objectivee?s?|non(?! [a-z]+)\\b|neant"
                    + "|(?:n'est |n'a |n'ont |ne sont )?pas (?:retrouv|presen|ete (?:retrouv|confirm|mis)|confirm|mis)\\w*)");

    /** Words that say it is doubted, feared, sought, planned, or somebody else's. */
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:pas|aucune?|sans|ni|jamais|absence|normale?s?|negati\\w+|steril\\w+|exclu\\w*|elimin\\w*|ecart\\w*|cherch\\w*|recherch\\w*|suspic\\w*|suspect\\w*"
                    + "|soupcon\\w*|inquie\\w*|crain\\w*|peur|bilan|depist\\w*|risques?|preven\\w*|eviter|si|eventuel\\w*|possible|probable|argument|surveill\\w*|programm\\w*|prevu\\w*|prevoir|planif\\w*|proposer"
                    + "|planifi\\w*|a faire|discut\\w*|envisag\\w*|explor\\w*|indication|contre-indi\\w*|en cas|conseill\\w*|recommand\\w*|non)\\b");

    private static final Pattern NOT_DONE = Pattern.compile(
            "^[^,;.]{0,30}\\b(?:non (?:fait|realis|indiqu|necess)|n'a pas|n'est pas|n'ont pas|pas (?:fait|realis|indiqu|necess|ete)|a (?:faire|prevoir|programmer|discuter)"
                    + "|prevu|propos|discut|envisag|refus|inutile|si |en cas|sera|seront)");
    private static final Pattern DENIED_NEXT = Pattern.compile(
            "^ (?:non|pas|jamais|elimin|ecart|exclu|absen|infirm|steril|negati|normal|recherch|cherch|finalement|qui n'|mais)");

    private static final Pattern FAMILY = Pattern.compile(
            "\\b(?:pere|mere|frere|soeur|fils|fille|famil\\w*|parents?|oncle|tante|grand-\\w+|conjoint\\w*|chez s[ao]n?)\\b");

    private Negations() {}

    /** Whether the words around a place deny it firmly, without another word coming between. */
    static boolean denied(String before, String after) {
        String reach = lastPart(PSEUDO.matcher(before).replaceAll(" "));
        var cue = BEFORE.matcher(reach);
        boolean preceding = cue.find() && !ANOTHER.matcher(cue.group()).find();
        return preceding || AFTER.matcher(PSEUDO.matcher(after).replaceAll(" ")).find();
    }

    /** Whether a sentence leaves any doubt that something is so. */
    static boolean doubted(String sentence) {
        return UNSURE.matcher(PSEUDO.matcher(sentence).replaceAll(" ")).find();
    }

    /** Whether an act named between these words was done: its result may well be negative. */
    static boolean done(String before, String after) {
        return !UNSURE.matcher(PSEUDO.matcher(before).replaceAll(" ")).find()
                && !NOT_DONE.matcher(after).find();
    }

    /**
     * Whether something named between these words is said to be so, whatever the rest of the sentence says: « transformation hémorragique au
     * scanner, sans conséquence ».
     */
    static boolean affirmed(String before, String after) {
        String near = PSEUDO.matcher(after).replaceAll(" ");
        int comma = near.indexOf(',');
        String reach = comma < 0 ? near : near.substring(0, comma);
        String next = comma < 0 ? "" : near.substring(comma + 1);
        return !UNSURE.matcher(PSEUDO.matcher(before).replaceAll(" ")).find()
                && !UNSURE.matcher(reach).find()
                && !DENIED_NEXT.matcher(next).find();
    }

    static boolean ofFamily(String sentence) {
        return FAMILY.matcher(sentence).find();
    }

    /** What a cue reaches: a comma ends it, unless « de » or « ni » goes on with the enumeration. */
    private static String lastPart(String before) {
        int from = 0;
        for (int i = 0; i < before.length(); i++) {
            char sign = before.charAt(i);
            boolean goesOn = sign == ',' && before.substring(i + 1).matches("(?s) *(?:de |d'|ni ).*");
            if ((sign == ',' && !goesOn) || sign == ':' || sign == '(' || sign == ';') {
                from = i + 1;
            }
        }
        return before.substring(from);
    }
}
