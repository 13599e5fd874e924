package school.preau.sandbox.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wards abbreviate, leave out or put into tables, and what only resembles an error: each with the code it hides, or nothing. */
class WardWordingTest {

    private static final Map<String, LetterCheck> CHECKS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Doses: puffs, counts without a name, amounts of another medicine or of something else, half of a combination.
            fictif-cormier   | Traitement de sortie : fluticasone 50 µg, 2 bouffées matin et soir.                    |
            fictif-cormier   | Traitement de sortie : fluticasone, 2 bouffées de 50 µg matin et soir.                 |
            fictif-cormier   | Traitement de sortie : fluticasone 50 µg/bouffée, 2 bouffées matin, 2 bouffées soir.   |
            fictif-cormier   | Traitement de sortie : fluticasone 50 µg par bouffée, 4 bouffées matin et soir.        | N-DOSE
            fictif-cormier   | Traitement de sortie : fluticasone 125 µg, 2 bouffées matin et soir.                   | N-DOSE
            fictif-noisetier | Traitement de sortie : paracétamol 1 g si besoin, au plus trois par jour.              |
            fictif-noisetier | Traitement de sortie : paracétamol 1 g si besoin, max 3/j.                             |
            fictif-noisetier | Traitement de sortie : paracétamol 1 g si besoin, au plus six par jour.                | N-DUR
            fictif-alisier   | La warfarine est arrêtée et 2 mg de phytoménadione ont été donnés.                     |
            fictif-alisier   | Phytoménadione 20 mg per os.                                                           | N-DOSE
            fictif-alisier   | Vit K1 20 mg per os.                                                                   | N-DOSE
            fictif-tilleul   | Solifénacine arrêtée. Sonde retirée, résidu de 60 mL.                                  |
            fictif-bouleau   | Traitement de sortie : tiotropium/olodatérol 2,5/2,5 µg, 2 inhalations le matin.       |
            fictif-bouleau   | Traitement de sortie : tiotropium/olodatérol 2,5/2,5 mg, 2 inhalations le matin.       | N-UNIT
            fictif-nerprun   | Traitement de sortie : asparte 6 UI le matin, 8 UI le midi, 7 UI le soir.              |
            fictif-nerprun   | Traitement de sortie : asparte 6 UI au petit-déjeuner, 8 UI au déjeuner, 7 UI au dîner. |
            fictif-nerprun   | Traitement de sortie : asparte 8 UI le matin, 6 UI le midi, 7 UI le soir.              | N-DOSE N-DOSE
            fictif-nerprun   | Traitement de sortie : glargine dix-huit unités le soir.                               |
            fictif-argousier | Elle a reçu de l'amoxicilline seule par voie veineuse.                                 | M-NAME
            # Sections, enumerations and asides.
            fictif-bouleau   | TTT d'entrée : alprazolam 0,5 mg au coucher.                                           |
            fictif-bouleau   | TTT de sortie : alprazolam 0,5 mg au coucher.                                          | M-STOP
            fictif-bouleau   | TTT de sortie : Spiriva arrêté, puisque l'association contient déjà du tiotropium.     |
            fictif-sorbier   | Non repris : hydroxyzine.                                                              |
            fictif-tilleul   | Solifénacine : en cause dans la rétention. A reprendre à 5 mg le soir.                 | M-STOP
            fictif-tilleul   | Solifénacine : en cause dans la rétention. Ne pas reprendre.                           |
            fictif-alisier   | Le miconazole est à terminer.                                                          | M-STOP
            fictif-meleze    | L'acide folique est arrêté : il augmente la toxicité de la capécitabine.               |
            # Numbers: hours, days without a month, scores, thresholds, values before their names, units of other analytes.
            fictif-noisetier | Il a mangé normalement dès le 16.                                                      |
            fictif-noisetier | Holter porté du 20 au 27/04.                                                           |
            fictif-noisetier | Consultation le 27/05 à 9 h.                                                           |
            fictif-genet     | MMSE à 25/30.                                                                          |
            fictif-genet     | Elle sort avec 137 mmol/L de sodium, 4,2 mmol/L de potassium, 86 µmol/L de créatinine. |
            fictif-genet     | Elle sort avec 117 mmol/L de sodium.                                                   | N-VAL
            fictif-genet     | Créat 86 µmol/L, K 4,2 mmol/L, Na 137 mmol/L.                                          |
            fictif-genet     | Créat 86 µmol/L, K 4,2 g/L.                                                            | N-UNIT
            fictif-noisetier | Le but est un LDL à moins de 0,70 g/L.                                                 |
            fictif-alisier   | Hémoglobine, à 12,4 g/dL à l'entrée, contrôlée à 11,9 g/dL avant la sortie.            |
            fictif-alisier   | Hémoglobine 11,9 g/L.                                                                  | N-UNIT
            fictif-nerprun   | Albuminurie à 14 mg/mmol, créatinine 90 µmol/L.                                        |
            fictif-cormier   | En cas de crise, appeler le 15.                                                        |
            # Days: of what was done, of what another line shares its words with, in two months.
            fictif-tilleul   | Midline posé au bras gauche le 12 juin.                                                |
            fictif-tilleul   | Midline posé au bras gauche le 8 juin.                                                 | N-DATE
            fictif-olivier   | 3 février : prothèse intermédiaire cimentée.                                           | N-DATE
            fictif-olivier   | 4 février : prothèse intermédiaire cimentée.                                           |
            fictif-olivier   | Fracture du col fémoral opérée le 4 février.                                           |
            fictif-meleze    | Capécitabine 14 jours (19/05-01/06).                                                   |
            fictif-olivier   | Douleur à 2/10 à la marche.                                                            |
            # Sides: of a disease at its place, of a prosthesis under its abbreviation, « du côté ».
            fictif-nerprun   | Rétinopathie minime de l'œil droit, œil gauche normal.                                 |
            fictif-nerprun   | Rétinopathie minime de l'œil gauche.                                                   | L-LAT
            fictif-nerprun   | Plaie plantaire du pied droit.                                                         | L-LAT
            fictif-alisier   | PTG droite en 2017.                                                                    |
            fictif-alisier   | PTG gauche en 2017.                                                                    | L-LAT
            fictif-noisetier | Hématome cervical de 3 cm du côté gauche.                                              |
            fictif-noisetier | Hématome cervical de 3 cm du côté droit.                                               | L-LAT
            fictif-noisetier | Infarctus de l'hémisphère gauche avec hémiparésie droite.                              |
            fictif-noisetier | Infarctus de l'hémisphère droit avec hémiparésie droite.                               | L-LAT
            # Allergies: an exception that is none, a class, a tolerated medicine, a treatment named beside an allergy.
            fictif-argousier | Pas d'allergie connue en dehors des graminées.                                         | A-ALL
            fictif-argousier | Rhinite allergique aux graminées traitée par cétirizine.                               |
            fictif-nerprun   | Allergie : sulfamides.                                                                 | A-ALL
            fictif-nerprun   | Allergies : aucune connue.                                                             |
            fictif-noisetier | Allergies : pénicilline, urticaire en 2016.                                            | A-ALL
            fictif-cormier   | Allergie au céfaclor, amoxicilline bien tolérée.                                       |
            fictif-cormier   | Allergie à l'amoxicilline, céfaclor bien toléré.                                       | A-ALL
            fictif-meleze    | Elle est allergique à l'oxaliplatine.                                                  | A-ALL
            # What is denied, affirmed, confirmed, up to date.
            fictif-nerprun   | Plaie plantaire du pied gauche, non infectée, sans ostéite.                            |
            fictif-tilleul   | Le scanner ne montre pas d'abcès.                                                      |
            fictif-tilleul   | Le scanner met en évidence un abcès de la prostate, à surveiller.                      | F-NEG
            fictif-noisetier | Transformation hémorragique au scanner, sans conséquence clinique.                     | F-NEG
            fictif-noisetier | Pas de transformation hémorragique au scanner.                                         |
            fictif-meleze    | C. difficile négatif.                                                                  |
            fictif-meleze    | Clostridioides difficile était positif.                                                | F-NEG
            fictif-meleze    | Consultation d'oncogénétique : syndrome de Lynch à rechercher.                         |
            fictif-meleze    | Syndrome de Lynch confirmé.                                                            | F-FAB
            fictif-cormier   | Vaccins à jour.                                                                        |
            fictif-cormier   | Ses vaccins ne sont pas à jour.                                                        | F-NEG
            fictif-noisetier | Pas de thrombectomie.                                                                  |
            fictif-noisetier | Thrombolyse complétée par une thrombectomie.                                           | F-FAB
            fictif-bouleau   | Il rentre sous oxygène.                                                                | F-FAB
            fictif-aubry     | Il n'avait pris aucun anti-inflammatoire.                                              | F-NEG
            fictif-sorbier   | Les hémocultures sont définitivement stériles.                                         | F-NEG
            fictif-sorbier   | Hémocultures négatives à J4, résultat définitif attendu.                               |
            """)
    void a_sentence_of_the_ward(String patient, String sentence, @Nullable String hidden) {
        assertThat(codes(patient, sentence)).isEqualTo(hidden == null ? "" : hidden);
    }

    @Test
    void a_table_says_what_is_taken_before_and_after() {
        String table = """
                | Médicament | Avant le séjour | À la sortie |
                |---|---|---|
                | Metformine | 850 mg x 3 | 1 g x 2 |
                | Gliclazide | 120 mg | arrêté |
                | Asparte | non | 6 UI matin, %s midi, 7 UI soir |
                """;

        assertThat(codes("fictif-nerprun", table.formatted("8 UI"))).isEmpty();
        assertThat(codes("fictif-nerprun", table.formatted("18 UI"))).isEqualTo("N-DOSE");
        assertThat(codes("fictif-nerprun", table.formatted("8 UI").replace("arrêté", "120 mg")))
                .isEqualTo("M-STOP");
    }

    @Test
    void a_label_reaches_to_the_end_of_its_paragraph() {
        assertThat(codes("fictif-argousier", "Allergies : ibuprofène.\n\nNalbuphine 8,8 mg au retour du bloc."))
                .isEmpty();
    }

    @Test
    void a_medicine_under_two_names_stands_there_twice() {
        String list = "Traitement de sortie :\ndigoxine 0,125 mg le matin\n%s 0,125 mg le matin";

        assertThat(codes("fictif-olivier", list.formatted("Hémigoxine"))).isEqualTo("M-DUP");
    }

    @Test
    void the_length_of_the_whole_prescription_is_compared() {
        String list = "Traitement de sortie :\n- furosémide 80 mg le matin\n\nLe tout pour %s.";

        assertThat(codes("fictif-aubry", list.formatted("un mois"))).isEmpty();
        assertThat(codes("fictif-aubry", list.formatted("trois mois"))).isEqualTo("N-DUR");
    }

    @Test
    void the_reader_of_the_letter_is_asked_in_many_words() {
        for (String asked :
                List.of("MT sous 3 j", "Merci de l'examiner dans les trois jours", "à votre cabinet le 11")) {
            assertThat(missing("fictif-cormier", asked)).as(asked).doesNotContain("cs-generaliste");
        }
        assertThat(missing("fictif-cormier", "Il rentre chez lui.")).contains("cs-generaliste");
    }

    @Test
    void what_was_implanted_years_ago_is_no_device_of_the_stay() {
        assertThat(missing("fictif-genet", "Elle rentre chez elle.")).doesNotContain("prothese-hanche-droite");
        assertThat(missing("fictif-noisetier", "Il rentre chez lui.")).contains("patch");
    }

    private static List<String> missing(String patient, String letter) {
        return check(patient).check(letter).findings().stream()
                .filter(finding -> finding.passage().isEmpty())
                .flatMap(finding -> finding.evidence().stream())
                .toList();
    }

    private static String codes(String patient, String sentence) {
        return check(patient).checkPassage(sentence).findings().stream()
                .map(finding -> finding.code().code())
                .collect(Collectors.joining(" "));
    }

    private static LetterCheck check(String patient) {
        return CHECKS.computeIfAbsent(patient, LetterCheckTest::check);
    }
}
