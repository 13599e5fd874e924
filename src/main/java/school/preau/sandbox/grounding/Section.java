package school.preau.sandbox.grounding;

import java.util.regex.Pattern;

/** What a part of a letter is about, by its heading. */
enum Section {
    NONE,
    ADMISSION_TREATMENT,
    DISCHARGE_TREATMENT,
    STOPPED_TREATMENT,
    ALLERGIES,
    HISTORY,
    STAY,
    FOLLOW_UP;

    private static final Pattern STOPPED = Pattern.compile("\\b(?:arret\\w*|stoppe\\w*|suspendu\\w*|interrompu\\w*)");
    private static final Pattern TREATMENT =
            Pattern.compile("\\b(?:traitements?|ttts?|medicaments?|ordonnance|prescriptions?|posologies?)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:entree|admission|habituels?|anterieurs?|domicile|avant|personnels?|chroniques?)\\b");
    private static final Pattern DURING = Pattern.compile("\\b(?:sejour|hospitalisation|recus?|administres?)\\b");
    private static final Pattern TAKEN = Pattern.compile(
            "^\\W*(?:\\d\\W*)?(?:a (?:domicile|la maison)|sort\\w* (?:avec|sous)|ce qu'(?:il|elle) prend\\w*.*|(?:il|elle) (?:rentre|repart|sort) (?:avec|sous))[ :]*$");
    private static final Pattern STAYING = Pattern.compile(
            "\\b(?:sejour|synthese|evolution|histoire|hospitalisation|examens?|biologie|bio|bilan|pec|prise en charge|motif|clinique)\\b");
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:suites?|suivi|rendez-vous|rdv|a prevoir|a faire|conduite|surveillance|recommandations|consignes|attente)\\b");

    static Section of(String heading) {
        if (heading.contains("allerg")) {
            return ALLERGIES;
        }
        if (STOPPED.matcher(heading).find()) {
            return STOPPED_TREATMENT;
        }
        if (TREATMENT.matcher(heading).find()) {
            if (heading.contains("sortie")) {
                return DISCHARGE_TREATMENT;
            }
            return BEFORE.matcher(heading).find()
                    ? ADMISSION_TREATMENT
                    : DURING.matcher(heading).find() ? STAY : DISCHARGE_TREATMENT;
        }
        if (heading.contains("antecedent") || heading.contains("atcd")) {
            return HISTORY;
        }
        if (TAKEN.matcher(heading).find()) {
            return DISCHARGE_TREATMENT;
        }
        if (AFTER.matcher(heading).find()) {
            return FOLLOW_UP;
        }
        return STAYING.matcher(heading).find() ? STAY : NONE;
    }
}
