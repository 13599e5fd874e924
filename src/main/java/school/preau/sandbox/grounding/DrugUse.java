package school.preau.sandbox.grounding;

import java.util.regex.Pattern;

/** What a letter says about a medicine it names: taken on, stopped, taken before, given in hospital, avoided, or an allergy. */
enum DrugUse {
    CONTINUED,
    STOPPED,
    PAST,
    GIVEN,
    AVOIDED,
    ALLERGY,
    UNSAID;

    private static final Pattern ALLERGY_BEFORE = Pattern.compile(
            "\\b(?:allergi\\w*|intoleran\\w*|mal (?:support|toler)\\w+|hypersensib\\w*|anaphyla\\w*|urticaire|eruption|reaction)[^,;]{0,45}$");
    private static final Pattern ALLERGY_AFTER = Pattern.compile(
            "^[ ,(:-]*(?:\\w+ )?(?:allergi\\w*|eruption|urticaire|intoleran\\w*|gonflement|mal (?:support|toler)\\w+)");
    private static final Pattern STOP_BEFORE = Pattern.compile(
            "\\b(?:arret\\w*|stop\\w*|non repris\\w*|pas repris\\w*|suspen\\w+|interromp\\w+|interruption|supprim\\w+|suppression|retrait|cess\\w+|sevrage)\\b"
                    + "|\\bne (?:prenez|prend|prendra|reprend|reprendra|prendre|pas prendre|pas reprendre|reprenez|reprendre)\\b.*"
                    + "|\\bplus d(?:e |'|u )$");
    private static final Pattern STOP_AFTER = Pattern.compile(
            "\\b(?:arret\\w*|suspendu\\w*|interrompu\\w*|stop\\w*|supprime\\w*|retire\\w*|non repris\\w*|pas repris\\w*)\\b"
                    + "|\\bne (?:pas |plus )?(?:reprendre|poursuivre|prendre)\\b|\\ba ne (?:pas|plus)\\b|\\bne se reprend pas\\b"
                    + "|\\bne (?:sera|doit|devra) (?:pas|plus)\\b");
    private static final Pattern AVOID_BEFORE = Pattern.compile(
            "\\b(?:pas d(?:e |'|u )|sans |aucun\\w* |jamais |evit\\w+ |eviction |ni |interdi\\w+|proscri\\w+|contre-indi\\w+|deconseill\\w+)"
                    + "(?:de |d'|l'|la |le |les |reprise de |prise de )*$");
    private static final Pattern AVOID_AFTER =
            Pattern.compile("\\b(?:contre-indi\\w+|deconseill\\w+|a eviter|interdi\\w+|proscri\\w+)");
    private static final Pattern GIVEN_WORDS = Pattern.compile(
            "\\b(?:intravein\\w*|iv|ivse|ivd|ivl|perfus\\w+|pendant (?:le sejour|l'hospitalisation)|au cours d(?:u sejour|e l'hospitalisation)"
                    + "|en hospitalisation|au bloc|antibioprophylaxie|a recu|ayant recu|recevait)\\b");
    private static final Pattern PAST_BEFORE = Pattern.compile(
            "\\b(?:anterieur\\w*|habituel\\w*|premiere (?:dose|injection|prise)|dose initiale|d'abord|a l'entree|a l'admission|apres|automedication|prise d'|prise de|prises de|provoqu\\w+|declench\\w+"
                    + "|precipit\\w+|imputable|secondaire|precedemment|auparavant|initialement|au long cours|favoris\\w+|imput\\w+"
                    + "|avant (?:le sejour|l'hospitalisation|l'entree|l'admission|la chute)|prenait|sous l'effet|a cause|en raison)\\b");
    private static final Pattern PAST_AFTER = Pattern.compile(
            "\\b(?:a l'entree|a l'admission|auparavant|avant (?:le sejour|l'hospitalisation|l'entree|l'admission)|depuis|prise? (?:avant|sans)"
                    + "|pris pendant|prise pendant|ayant|provoqu\\w+|declench\\w+|responsable|favoris\\w+)\\b");
    private static final Pattern CONTINUE = Pattern.compile(
            "\\b(?:poursui\\w+|mainten\\w+|maintien|continu\\w+|repri\\w*|reprend\\w*|renouvel\\w+|inchang\\w+|instaur\\w+|introdui\\w*|introduction"
                    + "|debut\\w*|prescri\\w+|sort\\w* (?:avec|sous)|ordonnance|a la sortie|de sortie|a prendre|ajout\\w*|rentre\\w* (?:avec|sous)|a terminer|finir\\w*"
                    + ")\\b");
    private static final Pattern AS_NEEDED =
            Pattern.compile("\\b(?:si besoin|si douleur|en cas de douleur|si fievre)\\b");
    private static final Pattern NO_STOP = Pattern.compile(
            "\\b(?:ne pas|sans|ne jamais|jamais|ne doit pas etre|pas d')\\s?(?:arret\\w*|interromp\\w*|interruption|suspen\\w*|stopper)");
    private static final Pattern OF_THE_LAST_ONE = Pattern.compile(
            "\\b(?:est|sont|etait|a ete|ont ete|etant)(?: \\w+ment)? (?:arret\\w*|suspen\\w*|interrom\\w*|stopp\\w*|contre-indi\\w*)");
    private static final Pattern TREATING = Pattern.compile("\\b(?:traite\\w*|sous|par) (?:l[ae] |l'|une? |du |de )?$");
    /** « Il est arrêté : il augmente la toxicité de … »: what is said before the colon is of another. */
    private static final Pattern SUBJECT_AGAIN =
            Pattern.compile(": (?:il|elle|ils|elles|ce|cela|car|on|nous) (?!.*: )");

    private static final Pattern EXPLAINING = Pattern.compile(
            "\\b(?:parce qu|puisqu|car |contien\\w+|etai\\w+|etait|comme (?:l'|la |le )|pour (?:l'|la |le )|sous |que l'|a la place d|au lieu d|en remplacement d|remplac\\w+)[^,;:]{0,50}$");
    private static final Pattern NO_CUE = Pattern.compile("\\bsans (?:ordonnance|doute|avis)\\b");

    /** What the words around a mention say; the section counts where they are silent. */
    static DrugUse of(Reading reading, DrugMention mention) {
        var section = reading.sentence(mention.span().start()).section();
        String before = plain(own(reading, mention));
        String after = plain(reading.text(mention.after()));
        if ((ALLERGY_BEFORE.matcher(before).find() && !TREATING.matcher(before).find())
                || ALLERGY_AFTER.matcher(after).find()
                || section == Section.ALLERGIES) {
            return ALLERGY;
        }
        if (STOP_BEFORE.matcher(before).find() || STOP_AFTER.matcher(after).find()) {
            return STOPPED;
        }
        if (AVOID_BEFORE.matcher(before).find() || AVOID_AFTER.matcher(after).find()) {
            return AVOIDED;
        }
        boolean onGoing =
                CONTINUE.matcher(before).find() || CONTINUE.matcher(after).find();
        if (GIVEN_WORDS.matcher(before).find() || GIVEN_WORDS.matcher(after).find()) {
            return GIVEN;
        }
        String since = reading.text(mention.before());
        int bracket = since.lastIndexOf('(');
        boolean earlier = bracket >= 0
                && since.indexOf(')', bracket) < 0
                && PAST_BEFORE.matcher(since.substring(bracket)).find();
        if (earlier) {
            return PAST; // « 75 mg (150 mg avant le séjour, avec hydrochlorothiazide) »
        }
        if (section == Section.DISCHARGE_TREATMENT) {
            return aside(reading, mention, before) ? UNSAID : CONTINUED;
        }
        if (PAST_BEFORE.matcher(before).find() || PAST_AFTER.matcher(after).find()) {
            return PAST;
        }
        boolean elsewhere = section == Section.ADMISSION_TREATMENT
                || section == Section.HISTORY
                || section == Section.STOPPED_TREATMENT;
        if (onGoing || (!elsewhere && AS_NEEDED.matcher(after).find())) {
            return CONTINUED;
        }
        return switch (section) {
            case STOPPED_TREATMENT -> STOPPED;
            case ADMISSION_TREATMENT, HISTORY -> PAST;
            case DISCHARGE_TREATMENT -> CONTINUED;
            case ALLERGIES -> ALLERGY;
            case NONE, STAY, FOLLOW_UP -> UNSAID;
        };
    }

    /** « car l'association contient déjà du tiotropium »: named to explain, without an amount. */
    private static boolean aside(Reading reading, DrugMention mention, String before) {
        return EXPLAINING.matcher(before).find()
                && reading.quantities(mention.after()).stream()
                        .noneMatch(quantity -> Units.OF_DOSES.contains(quantity.unit()));
    }

    /** What stands before a name and is not still about the medicine named before it. */
    static String own(Reading reading, DrugMention mention) {
        String before = reading.text(mention.before());
        if (mention.before().start() == reading.clause(mention.span().start()).start()) {
            var aboutAnother = SUBJECT_AGAIN.matcher(before);
            return aboutAnother.find() ? before.substring(aboutAnother.start()) : before;
        }
        int cut = Math.max(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')), before.lastIndexOf('('));
        return OF_THE_LAST_ONE.matcher(before.substring(cut + 1)).replaceAll(" ");
    }

    private static String plain(String said) {
        return NO_CUE.matcher(NO_STOP.matcher(said).replaceAll(" poursuivre ")).replaceAll(" ");
    }
}
