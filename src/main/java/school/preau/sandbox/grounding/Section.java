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
            Pattern.compile("\\b(?:traitements?|medicaments?|ordonnance|prescriptions?|posologies?)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:entree|admission|habituels?|anterieurs?|domicile|avant|personnels?|chroniques?)\\b");
    private static final Pattern DURING = Pattern.compile("\\b(?:sejour|hospitalisation|recus?|administres?)\\b");
    private static final Pattern STAYING = Pattern.compile(
            "\\b(?:sejour|synthese|evolution|histoire|hospitalisation|examens?|biologie|motif|clinique)\\b");
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:suites?|suivi|rendez-vous|conduite|surveillance|recommandations|consignes|attente)\\b");

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
        if (heading.contains("antecedent")) {
            return HISTORY;
        }
        if (AFTER.matcher(heading).find()) {
            return FOLLOW_UP;
        }
        return STAYING.matcher(heading).find() ? STAY : NONE;
    }
}
