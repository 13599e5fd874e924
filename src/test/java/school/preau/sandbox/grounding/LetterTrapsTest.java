package school.preau.sandbox.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as they are written in French hospitals, each with what it hides, or nothing. */
class LetterTrapsTest {

    /** Aubry: furosemide 40 → 80 mg, bisoprolol 2.5, ramipril 5, apixaban 5 twice; ibuprofen stopped; amoxicillin allergy. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Il sort sous furosémide 80 mg/j.                                                        |
            Il sort sous furosémide 0,08 g le matin.                                                |
            Il sort sous furosémide 40 mg matin et midi.                                            |
            Il sort sous Lasilix 80 mg le matin et Eliquis 5 mg x 2/j.                              |
            Il sort sous furosemide 80mg le matin.                                                  |
            Il sort sous furosémide 40 mg le matin.                                                 | N-DOSE
            Il sort sous furosémide 80 g le matin.                                                  | N-UNIT
            Il sort sous furosémide 80 mg matin et soir.                                            | N-DUR
            Il sort sous furosémide 80 mg toutes les 8 heures.                                      | N-DUR
            Il sort sous ramipril 5 mg le matin.                                                    | N-DUR
            Il sort sous bisoprolol 25 mg le matin.                                                 | N-DOSE
            Il sort sous bisoprolol 2.5 mg, une prise par jour.                                     |
            Il sort sous apixaban 10 mg par jour en deux prises.                                    |
            Il sort sous apixaban 5 mg 1-0-1.                                                       |
            Il sort sous apixaban 5 mg 1-0-0.                                                       | N-DUR
            Traitement de sortie : furosémide augmenté de 40 à 80 mg.                               |
            Traitement de sortie : furosémide 80 mg (40 mg avant le séjour).                        |
            Traitement à l'entrée : furosémide 40 mg le matin, ramipril 5 mg le soir.               |
            Traitement de sortie : apixaban 5 mg matin et soir, pendant 3 mois.                     | N-DUR
            Traitement de sortie : apixaban 5 mg matin et soir pour un mois.                        |
            Traitement de sortie : ibuprofène 400 mg si douleur.                                    | M-STOP
            Poursuite du ramipril et de l'ibuprofène 400 mg.                                        | M-STOP
            Ibuprofène arrêté. Ne pas reprendre.                                                    |
            Arrêt de l'ibuprofène, à l'origine de la décompensation.                                |
            Pas d'ibuprofène, même sans ordonnance.                                                 |
            Ne prenez plus d'ibuprofène ni d'autre anti-inflammatoire.                              |
            Éviter l'aspirine et le kétoprofène.                                                    |
            L'apixaban a été arrêté.                                                                | F-NEG
            Ne pas arrêter l'apixaban sans avis.                                                    |
            Il sort sous rivaroxaban 20 mg le soir.                                                 | M-NAME
            Il sort sous spironolactone 25 mg le matin.                                             | F-FAB
            Il sort sous bisoprolo 2,5 mg le matin.                                                 |
            Il a reçu de l'amoxicilline 1 g trois fois par jour.                                    | A-ALL
            Il a reçu de l'Augmentin 1 g trois fois par jour.                                       | A-ALL
            Pas d'allergie connue.                                                                  | A-ALL
            Allergies : aucune.                                                                     | A-ALL
            Pas d'autre allergie connue que l'amoxicilline.                                         |
            Allergie à la pénicilline en 2011.                                                      |
            Allergie à l'aspirine.                                                                  | A-ALL
            Le poids passe de 84,2 à 78,6 kg.                                                       |
            Le poids de sortie est de 84,2 kg.                                                      | N-VAL
            Poids : 79 kg à la sortie.                                                              |
            Perte de 5,6 kg en six jours.                                                           |
            Appeler si le poids augmente de plus de 2 kg en trois jours.                            |
            Kaliémie 4,3 mmol/L le 12 mars.                                                         |
            Kaliémie 4,3 mmol/L le 9 mars.                                                          | N-DATE
            Kaliémie 3,4 mmol/L.                                                                    | N-VAL
            Hémoglobine 121 g/L le 11 mars.                                                         |
            NT-proBNP de 6 240 puis 1 980 pg/mL.                                                    |
            FEVG 53 %.                                                                              | N-VAL
            Consultation de cardiologie le 26/03/2026.                                              |
            Consultation de cardiologie le 26/03/2027.                                              | N-DATE
            Échocardiographie du 8 mars.                                                            | N-DATE
            Hospitalisé du 6 au 13 mars 2026.                                                       | N-DATE
            Hospitalisation de 6 jours.                                                             |
            Hospitalisation de 12 jours.                                                            | N-DUR
            Ionogramme dans 7 jours.                                                                |
            Ionogramme dans un mois.                                                                | N-DUR
            Gonarthrose gauche connue.                                                              |
            Gonarthrose droite connue.                                                              | L-LAT
            Douleur du genou D à la marche.                                                         | L-LAT
            Ventricule droit non dilaté, cœur droit normal.                                         |
            Bloc de branche droit connu.                                                            |
            Fibrillation atriale permanente.                                                        |
            Pas de fibrillation atriale.                                                            | F-NEG
            Pas de nouvelle décompensation cardiaque pendant le séjour.                             |
            Sans doute une insuffisance cardiaque ancienne.                                         |
            Pas de diabète.                                                                         |
            Diabète de type 2 équilibré.                                                            | F-NEG
            Patient diabétique.                                                                     |
            Pas d'argument pour une pneumopathie.                                                   |
            Pneumopathie traitée pendant le séjour.                                                 | F-NEG
            Antécédent d'embolie pulmonaire.                                                        | F-FAB
            Vaccination antigrippale faite pendant le séjour.                                       | F-FAB
            Vaccination antigrippale à programmer.                                                  |
            Pas de transfusion.                                                                     |
            Aucun examen n'est en attente.                                                          | F-NEG
            M. Marcel Fictif-Aubry, 78 ans.                                                         |
            M. Marcel Fictif-Aubry, 87 ans.                                                         | I-ID
            M. Michel Fictif-Aubry.                                                                 | I-ID
            M. Fictif-Audry est rentré chez lui.                                                    | I-ID
            Mme Odette Fictif-Aubry prépare le pilulier.                                            |
            Né le 14/09/1947.                                                                       |
            Né le 14/09/1974.                                                                       | I-ID
            IPP FICTIF-004218.                                                                      | I-ID
            Pression artérielle 148/86 mmHg à l'entrée.                                             |
            Fréquence cardiaque 112/min.                                                            | N-VAL
            Cardiomyopathie connue depuis 2019.                                                     |
            Cardiomyopathie connue depuis 2009.                                                     | N-DATE
            Revu à J3, sans incident.                                                               |
            Joindre le service au 04 65 71 10 10 vers 10 h 15.                                      |
            """)
    void heart_failure(String sentence, @Nullable String hidden) {
        assertThat(codes("fictif-aubry", sentence)).isEqualTo(hidden == null ? "" : hidden);
    }

    /** Olivier: left hip, digoxin 0.125 mg, enoxaparin 4,000 IU until 10 March, zopiclone stopped, delirium from 5 to 7 February. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elle sort sous digoxine 125 µg le matin.                                  |
            Elle sort sous digoxine 0,125 g le matin.                                 | N-UNIT
            Elle sort sous digoxine 0,25 mg le matin.                                 | N-DOSE
            Elle sort sous paracétamol 3 g/j en 3 prises.                             |
            Elle sort sous paracétamol 1 g x 3/j pendant 14 jours.                    |
            Elle sort sous paracétamol 1 g x 4/j.                                     | N-DUR
            Elle sort sous paracétamol 1 g x 3/j pendant 20 jours.                    | N-DUR
            Énoxaparine 4000 UI le soir jusqu'au 10/03.                               |
            Énoxaparine 4000 UI le soir jusqu'au 25 février.                          | N-DATE
            Énoxaparine 4 000 UI chaque soir, 35 jours en tout.                       |
            Lovenox 6 000 UI le soir.                                                 | N-DOSE
            Prothèse de la hanche gauche le 4 février.                                |
            Prothèse de la hanche droite le 4 février.                                | L-LAT
            Fracture du col fémoral droit.                                            | L-LAT
            Arthrose du genou droit.                                                  |
            Confusion du 5 au 7 février.                                              |
            Confusion du 5 au 9 février.                                              | N-DATE
            Pas de confusion.                                                         | F-NEG
            Traitements : digoxine 0,125 mg, zopiclone arrêtée.                       |
            Traitements : digoxine 0,125 mg, zopiclone 3,75 mg au coucher.            | M-STOP
            Chute une heure après une prise de zopiclone 3,75 mg.                     |
            Elle a reçu deux culots globulaires.                                      | F-FAB
            Infection urinaire traitée.                                               | F-NEG
            ECBU stérile, pas d'infection urinaire.                                   |
            Fracture du col du fémur chez sa mère.                                    |
            M. Fictif-Olivier est transféré en SMR.                                   | I-ID
            Hémoglobine 8,6 g/dL le 5 février, 9,9 g/dL le 10 février.                |
            Hémoglobine 9,9 g/dL le 5 février.                                        | N-DATE
            Agrafes à retirer le 20 février.                                          |
            """)
    void hip_fracture(String sentence, @Nullable String hidden) {
        assertThat(codes("fictif-olivier", sentence)).isEqualTo(hidden == null ? "" : hidden);
    }

    /** Sorbier: pneumonia of the left lower lobe, levofloxacin 500 mg until 22 February, levothyroxine 75 µg, hydroxyzine stopped. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lévothyroxine 75 µg le matin à jeun.                                      |
            Lévothyroxine 75 mcg le matin à jeun.                                     |
            Lévothyroxine 75 mg le matin.                                             | N-UNIT
            Lévofloxacine 500 mg par jour, sept jours au total.                       |
            Lévofloxacine 500 mg par jour pendant 10 jours.                           | N-DUR
            Lévofloxacine 500 mg jusqu'au 22 février inclus.                          |
            Lévofloxacine 500 mg jusqu'au 28 février.                                 | N-DATE
            Elle sort sous hydroxyzine 25 mg au coucher.                              | M-STOP
            Elle sort sous hydralazine 25 mg.                                         | M-NAME
            L'hydroxyzine est arrêtée car elle allonge le QT, comme la lévofloxacine. |
            Pneumonie du lobe inférieur droit.                                        | L-LAT
            Crépitants de la base gauche.                                             |
            Poumon droit sans anomalie.                                               |
            Pas d'épanchement pleural, ni à gauche ni à droite.                       |
            Épanchement pleural gauche ponctionné.                                    | F-NEG
            Cancer du poumon chez le père.                                            |
            Cancer du poumon.                                                         | F-CTX
            BPCO connue.                                                              | F-NEG
            CRP 214 puis 58 mg/L.                                                     |
            CRP 85 mg/L à la sortie.                                                  | N-VAL
            Radiographie du thorax de contrôle le 3 avril.                            |
            Radiographie du thorax de contrôle le 13 avril.                           | N-DATE
            Consultation d'allergologie dans les trois mois.                          |
            Pas de pneumonie.                                                         | F-NEG
            Température 39,3 °C à l'entrée, 36,8 °C à la sortie.                      |
            """)
    void pneumonia(String sentence, @Nullable String hidden) {
        assertThat(codes("fictif-sorbier", sentence)).isEqualTo(hidden == null ? "" : hidden);
    }

    private static String codes(String patient, String sentence) {
        return LetterCheckTest.check(patient).checkPassage(sentence).findings().stream()
                .map(finding -> finding.code().code())
                .collect(Collectors.joining(" "));
    }
}
