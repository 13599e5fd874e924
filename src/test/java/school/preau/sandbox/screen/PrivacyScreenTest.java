package school.preau.sandbox.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Language;
import school.preau.platform.Problems;

class PrivacyScreenTest {

    private final PrivacyScreen screen = new PrivacyScreen();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NIR | BLOCK | Le NIR est 2 58 07 34 172 101 12, à joindre. | 2 58 07 34 172 101 12
            NIR | BLOCK | n° sécu 258073417210112 | 258073417210112
            NIR | BLOCK | sécu : 2.58.07.34.172.101.12 | 2.58.07.34.172.101.12
            NIR | BLOCK | sécu 2-58-07-34-172-101-12 | 2-58-07-34-172-101-12
            NIR | BLOCK | Chambre 12 2 58 07 34 172 101 12 | 2 58 07 34 172 101 12
            NIR | BLOCK | Assurée 2 58 07 2A 172 101 29 | 2 58 07 2A 172 101 29
            NIR | BLOCK | Assurée 2 58 07 2B 172 101 56 | 2 58 07 2B 172 101 56
            NIR | WARN  | Assuré 2 58 07 34 172 101 13 | 2 58 07 34 172 101 13
            NIR | WARN  | À noter 1 47 09 34 172 101 | 1 47 09 34 172 101
            NIR | BLOCK | Matricule 1470934172101 | 1470934172101
            PROVISIONAL_NUMBER | WARN | numéro provisoire 7123456789012 | 7123456789012
            PHONE | BLOCK | Joindre la fille au 06 12 34 56 78 ce soir | 06 12 34 56 78
            PHONE | BLOCK | tél. 0612345678 | 0612345678
            PHONE | BLOCK | 06.12.34.56.78 | 06.12.34.56.78
            PHONE | BLOCK | 06-12-34-56-78 | 06-12-34-56-78
            PHONE | BLOCK | portable 06/12/34/56/78 | 06/12/34/56/78
            PHONE | BLOCK | +33 6 12 34 56 78 | +33 6 12 34 56 78
            PHONE | BLOCK | +33 (0)6 12 34 56 78 | +33 (0)6 12 34 56 78
            PHONE | BLOCK | 0033612345678 | 0033612345678
            PHONE | BLOCK | 0612 345 678 | 0612 345 678
            PHONE | BLOCK | tel 06 123 45 678 | 06 123 45 678
            PHONE | BLOCK | appeler le +41 79 123 45 67 | +41 79 123 45 67
            EMAIL | BLOCK | écrire à jeanne.martin@orange.fr. | jeanne.martin@orange.fr
            EMAIL | BLOCK | dr.lea@chu-ville.mssante.fr | dr.lea@chu-ville.mssante.fr
            BIRTH_DATE | BLOCK | né le 14/09/1947 à Sète | 14/09/1947
            BIRTH_DATE | BLOCK | née le 14 septembre 1947 | 14 septembre 1947
            BIRTH_DATE | BLOCK | né(e) le : 14.09.47 | 14.09.47
            BIRTH_DATE | BLOCK | DDN 14/09/1947 | 14/09/1947
            BIRTH_DATE | BLOCK | DDN : 1947-09-14 | 1947-09-14
            BIRTH_DATE | BLOCK | Date de naissance : 14091947 | 14091947
            BIRTH_DATE | BLOCK | née à Montpellier le 1er mars 1950 | 1er mars 1950
            BIRTH_DATE | BLOCK | born on 14/09/1947 | 14/09/1947
            PATIENT_NUMBER | BLOCK | IPP 8001234567 | 8001234567
            PATIENT_NUMBER | BLOCK | IPP : 80 01 234 567 | 80 01 234 567
            PATIENT_NUMBER | BLOCK | NIP n° 1234567 | 1234567
            PATIENT_NUMBER | BLOCK | IPP FICTIF-004217 | FICTIF-004217
            STAY_NUMBER | BLOCK | NDA 260312345 | 260312345
            STAY_NUMBER | BLOCK | n° de séjour : 260312345 | 260312345
            STAY_NUMBER | BLOCK | dossier n° 1234567 | 1234567
            STAY_NUMBER | BLOCK | séjour n° FICTIF-S-0612 | FICTIF-S-0612
            IBAN | BLOCK | RIB FR76 3000 6000 0112 3456 7890 189 | FR76 3000 6000 0112 3456 7890 189
            IBAN | WARN | RIB FR76 3000 6000 0112 3456 7890 188 | FR76 3000 6000 0112 3456 7890 188
            PROFESSIONAL_NUMBER | WARN | RPPS : 10101201234 | 10101201234
            ADDRESS | WARN | Il habite 14 bis rue des Lilas | 14 bis rue des Lilas
            ADDRESS | WARN | demeure 3, avenue du Général de Gaulle | 3, avenue du Général de Gaulle
            ADDRESS | WARN | 12 place Carnot | 12 place Carnot
            ADDRESS | WARN | retour à 34000 Montpellier | 34000 Montpellier
            ADDRESS | WARN | adresse : 48230 Chanac | 48230 Chanac
            ADDRESS | WARN | 83170 Brignoles-sur-Argens | 83170 Brignoles-sur-Argens
            PLATE | WARN | venu avec AB-123-CD | AB-123-CD
            PLATE | WARN | véhicule immatriculé AB 123 CD | AB 123 CD
            INS | WARN | INS 1.2.250.1.213.1.4.8 | 1.2.250.1.213.1.4.8
            NAME | WARN | M. Dupont est entré | Dupont
            NAME | WARN | Mme Jeanne Martin-Leroy va bien | Jeanne Martin-Leroy
            NAME | WARN | Mme. LE GOFF sort demain | LE GOFF
            NAME | WARN | vu par le Dr Kerbrat ce jour | Kerbrat
            NAME | WARN | avis du Pr J. Lenoir | J. Lenoir
            NAME | WARN | courrier au docteur de la Villardière | de la Villardière
            NAME | WARN | mme dupont a chuté | dupont
            NAME | WARN | M. Parkinson est sorti | Parkinson
            NAME | WARN | la patiente Kowalczyk refuse | Kowalczyk
            NAME | WARN | patient DURAND, 78 ans | DURAND
            NAME | WARN | DUPONT Jean, chambre 12 | DUPONT Jean
            NAME | WARN | appeler Jean DUPONT | Jean DUPONT
            NAME | WARN | DUPONT, Jean | DUPONT, Jean
            NAME | WARN | sa fille Julie passe ce soir | Julie
            NAME | WARN | son épouse Marie-Claude Perrin | Marie-Claude Perrin
            NAME | WARN | Nom : Zouari | Zouari
            NAME | WARN | Jean Fontaine vient demain | Jean Fontaine
            NAME | WARN | Fictif-Garance a appelé | Fictif-Garance
            NIR | BLOCK | sécu deux cinquante-huit zéro sept trente-quatre cent soixante-douze cent un douze | deux cinquante-huit zéro sept trente-quatre cent soixante-douze cent un douze
            NIR | BLOCK | assurée 2-58-07-2A-172-101-29 | 2-58-07-2A-172-101-29
            NIR | BLOCK | scanné : 2 58 O7 34 l72 1O1 12 | 2 58 O7 34 l72 1O1 12
            PROVISIONAL_NUMBER | WARN | sous 7 1 331 00900482 pour l'instant | 7 1 331 00900482
            PHONE | BLOCK | rappeler au zéro six douze trente-quatre cinquante-six soixante-dix-huit | zéro six douze trente-quatre cinquante-six soixante-dix-huit
            PHONE | BLOCK | portable six douze trente-quatre cinquante-six soixante-dix-huit | six douze trente-quatre cinquante-six soixante-dix-huit
            PHONE | BLOCK | tél O6 12 34 S6 78 | O6 12 34 S6 78
            PHONE | BLOCK | joindre 0 6 1 2 3 4 5 6 7 8 | 0 6 1 2 3 4 5 6 7 8
            EMAIL | BLOCK | jeanne point martin arobase orange point fr | jeanne point martin arobase orange point fr
            EMAIL | BLOCK | cabinet(at)lilas(dot)fr | cabinet(at)lilas(dot)fr
            BIRTH_DATE | BLOCK | née le quatorze septembre mille neuf cent quarante-sept | quatorze septembre mille neuf cent quarante-sept
            BIRTH_DATE | BLOCK | DDN 30 XI 1959 | 30 XI 1959
            BIRTH_DATE | BLOCK | DN 140947 | 140947
            BIRTH_DATE | BLOCK | DOB 09/17/1990 | 09/17/1990
            BIRTH_DATE | BLOCK | Mme Perrin, 14/09/1947, chute | 14/09/1947
            STAY_NUMBER | BLOCK | dossiers n° 2019-004417 et n° 2021-000932 | 2021-000932
            PROFESSIONAL_NUMBER | WARN | RPPS 10101201234, celui du titulaire 10002997764 | 10002997764
            IBAN | BLOCK | compte BE71 0961 2345 6769 en Belgique | BE71 0961 2345 6769
            ADDRESS | WARN | 4, impasse du Lavoir 86340 MONTFAUCHER | 4, impasse du Lavoir 86340 MONTFAUCHER
            ADDRESS | WARN | 3 place de l'Église à Chantemerle (77924) | 3 place de l'Église à Chantemerle (77924)
            PLATE | WARN | la voiture grise AB 317 CD gêne | AB 317 CD
            NAME | WARN | mme lefevre-dusart revient | lefevre-dusart
            NAME | WARN | Mesdames Poirot et Sablayrolles | Sablayrolles
            NAME | WARN | avis pour Mireille demain | Mireille
            NAME | WARN | vu avec A. Quintard hier | A. Quintard
            NAME | WARN | le témoin Gaspard Thévenoux | Gaspard Thévenoux
            NAME | WARN | PID 3 MONTAIGUT^LISE | MONTAIGUT^LISE
            NAME | WARN | Dr Ma1herbeau | Ma1herbeau
            """)
    void an_identifier_is_found_where_it_stands(ScreenKind kind, Verdict verdict, String sentence, String passage) {
        var result = screen.screen(sentence, Permitted.exercise());

        assertThat(result.findings())
                .extracting(f -> f.kind() + " " + f.verdict() + " " + passage(sentence, f))
                .contains(kind + " " + verdict + " " + passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Na 138, K 4,2, Cl 101, urée 12,5 mmol/L, créatinine 128 puis 112 µmol/L",
                "NT-proBNP de 6 240 à 1 980 ng/L, leucocytes 12 500/mm3, plaquettes 250 000",
                "furosémide 40 mg le matin, 80 mg à midi, 250 mg/j en IVSE à 10 mg/h",
                "TA 135/85, FC 72, FR 16, SpO2 96 % en air ambiant, T° 37,8",
                "ETT le 07/03/2026 : FEVG 35 %, contrôle le 12/03/2026 à 14 h 30",
                "Hospitalisé du 6 au 12 mars 2026, consultation le 26 mars 2026",
                "Glasgow 15, Rankin 2, NIHSS 4, MMSE 24/30, score CHA2DS2-VASc 5",
                "Antécédents : maladie de Parkinson, maladie d'Alzheimer, diabète de type 2",
                "Signe de Babinski négatif, signe de Lasègue à 30°, signe de Homans absent",
                "Syndrome de Guillain-Barré en 2011, maladie de Charcot-Marie-Tooth",
                "Charcot Marie Tooth connu, fracture de Pouteau Colles",
                "Hôpital Claude Bernard puis CHU Pierre Paul Riquet, EHPAD Marie Curie",
                "Sous IPP 40 mg, IPP depuis 2019, arrêt des IPP le 12/03/2026",
                "Patient BPCO stade 3, patient ASA 2, patiente HTA, patient COVID positif",
                "Patient Alzheimer stade modéré, patiente Parkinsonienne",
                "Madame, Monsieur, cher confrère, merci de votre confiance",
                "Votre patient a été hospitalisé. Le patient va bien. La patiente Est sortie",
                "Doliprane 1 g x 3/j, Lasilix 40, Kardegic 75, Eliquis 5 mg matin et soir",
                "Docteur, pouvez-vous revoir le traitement ? Mme est tombée cette nuit",
                "10000 UI d'héparine, 12000 Plaquettes, 15000 PNN, CIM-10 I50.1",
                "2 passages IDE par jour, 1 voie veineuse, 3 cours d'éducation, 1 place SSR",
                "Prises à 8 h, 12 h, 16 h et 20 h ; surveillance toutes les 4 heures",
                "MIG 5, GIR 4, ECOG 1, NYHA III, stade IIb, FR76 bpm",
                "Patient de 78 ans, 84,2 kg, 1,72 m, IMC 28,4, né par césarienne",
                "PATIENT CONNU POUR INSUFFISANCE CARDIAQUE ADRESSÉ PAR LES URGENCES",
                "Rédigez la lettre de liaison. Ne citez pas le nom du patient.",
                "Le [n° de sécurité sociale] et le [nom] ont été masqués, [date de naissance] aussi",
                "M. X, Mme Y et M. D. ont été vus",
                "Débits : 01 20 30 40 50 mL/h par paliers",
                "modèle XR-450-LT, référence AB-123-CD",
                "Que doit-on à Claude Bernard, à Louis Pasteur et à Marie Curie ?",
                "OBR|1|240412-000871|CHIM^Chimie||20240412094500",
                "Rédige une fiche sur la maladie de Charcot (SLA)",
                "Les chambres un, deux, trois et quatre sont libres",
                "Escherichia Coli, Klebsiella Pneumoniae, Staphylococcus Aureus",
                "| Lit | Motif |\n| 1 | Chute |",
                "CIP 3400930000120, lot 12345678",
                "Nom : à compléter. Prénom : idem.",
                "Dossier n° 12, séjour 3, passage n° 2",
                "Le bilan du 06/03/2026 08/03/2026 10/03/2026 12/03/2026 est stable"
            })
    void what_a_ward_writes_every_day_is_not_an_identifier(String sentence) {
        assertThat(screen.screen(sentence, Permitted.exercise()).findings().stream()
                        .map(f -> f.kind() + " " + passage(sentence, f)))
                .isEmpty();
    }

    @Test
    void the_opened_cases_own_data_pass_however_they_are_spelled() {
        var permitted = Permitted.exercise()
                .withNames(List.of("Marcel FICTIF-AUBRY", "Mme Odette Fictif-Aubry", "Dr Fictif-Garance"))
                .withCodes(List.of("1 47 09 34 172 000 07", "FICTIF-004217", "06 39 98 12 34"))
                .withAddresses(List.of("12 rue de l'Exercice, 00000 Ville-Fictive"))
                .withBirthDates(List.of(LocalDate.of(1947, 9, 14)));

        var result = screen.screen("""
                M. Marcel Fictif-\u2060Aubry, né le 14 septembre 1947, IPP FICTIF-004217, NIR 147093417200007,
                12, rue de l’Exercice, 00000 Ville-Fictive, tél. +33 6 39 98 12 34, épouse Odette Fictif-Aubry.
                Dr Fictif-Garance""", permitted);

        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void another_fictional_identifier_trains_the_reflex_in_an_exercise_and_is_grey_in_free_practice() {
        String sentence = "NIR 2 58 07 34 172 000 16, tél. 06 39 98 00 00, a@b.example, Mme Fictif-Morin";

        assertThat(screen.screen(sentence, Permitted.exercise()).verdict()).isEqualTo(Verdict.BLOCK);
        var free = screen.screen(sentence, Permitted.freePractice());
        assertThat(free.verdict()).isEqualTo(Verdict.PASS);
        assertThat(free.findings()).hasSize(4).allMatch(f -> f.verdict() == Verdict.PASS);
        assertThat(free.masked(Language.FR)).isEqualTo(sentence);
    }

    @Test
    void a_real_identifier_is_withheld_in_free_practice_too() {
        assertThat(screen.screen("M. Dupont, 06 12 34 56 78", Permitted.freePractice())
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void the_masked_text_names_the_kinds_in_both_languages() {
        var result = screen.screen("Joindre Mme Perrin au 06 12 34 56 78.", Permitted.exercise());

        assertThat(result.masked(Language.FR)).isEqualTo("Joindre Mme [nom] au [téléphone].");
        assertThat(result.masked(Language.EN)).isEqualTo("Joindre Mme [name] au [telephone].");
    }

    @Test
    void offsets_are_code_points_of_the_text_as_given() {
        String text = "\uD83D\uDC69\u200D⚕️ ﬁche de Mme\u00a0Pe\u0301rrin, 06\u00a012\u202f34\u00a056 78";

        var findings = screen.screen(text, Permitted.exercise()).findings();

        assertThat(findings)
                .extracting(f -> passage(text, f))
                .containsExactly("Pe\u0301rrin", "06\u00a012\u202f34\u00a056 78");
    }

    @Test
    void full_width_digits_and_invisible_signs_hide_nothing() {
        assertThat(screen.screen("０６ １２ ３４ ５６ ７８", Permitted.exercise()).verdict())
                .isEqualTo(Verdict.BLOCK);
        assertThat(screen.screen("06\u200b12\u200b34\u200b56\u200b78", Permitted.exercise())
                        .verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "a",
                "né ",
                "M. ",
                "Aa ",
                "12 rue de la ",
                "Jean ",
                "0",
                "@",
                "a@",
                "FR76 ",
                "IPP ",
                "-",
                "A-",
                "n° "
            })
    void a_thousand_of_anything_takes_no_longer_than_its_length(String part) {
        String text = part.repeat(20_000 / part.length());
        screen.screen(text, Permitted.exercise());

        long begin = System.nanoTime();
        screen.screen(text, Permitted.exercise());

        // Milliseconds on a quiet machine; anything worse than linear takes minutes.
        assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
    }

    @Test
    void names_below_a_heading_of_a_table_are_found() {
        String table = """
                Ch\tNom\tK+
                201\tPrigentil\t3,1
                202\tMouthier\t5,8
                Quand rappeler le laboratoire ?""";

        assertThat(screen.screen(table, Permitted.exercise()).findings())
                .extracting(f -> passage(table, f))
                .containsExactly("Prigentil", "Mouthier");
    }

    @Test
    void two_details_that_identify_together_are_asked_about_and_one_alone_passes() {
        assertThat(found("Centenaire, ancien maire, maladie de Whipple"))
                .containsExactly(
                        "COMBINATION Centenaire", "COMBINATION ancien maire", "COMBINATION maladie de Whipple");
        assertThat(found("Fiche sur la maladie de Whipple")).isEmpty();
        assertThat(found("Patiente de 94 ans, chute au domicile")).isEmpty();
    }

    @Test
    void details_of_the_opened_case_are_no_combination() {
        var permitted = Permitted.exercise().withText("Patient de 94 ans suivi pour une maladie de Whipple.");

        assertThat(screen.screen("94 ans, maladie de Whipple : résume.", permitted)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_hospitals_own_patterns_find_its_numbers_without_a_word_before_them() {
        var problems = new Problems();
        var site = SitePatterns.read("patterns.yaml", """
                - {kind: patient-number, pattern: '8\\d{9}'}
                - {kind: extension, pattern: 'poste [45]\\d{3}'}
                """, problems);
        var screen = new PrivacyScreen(site, () -> ScreenPolicy.USUAL);
        String text = "8001234567 revient, rappeler le poste 4512";

        assertThat(problems.all()).isEmpty();
        assertThat(screen.screen(text, Permitted.exercise()).findings())
                .extracting(f -> f.kind() + " " + f.verdict() + " " + passage(text, f))
                .containsExactly("PATIENT_NUMBER BLOCK 8001234567", "EXTENSION WARN poste 4512");
    }

    @Test
    void a_pattern_that_is_none_is_a_problem_with_its_line() {
        var problems = new Problems();

        SitePatterns.read("patterns.yaml", "- {kind: stay-number, pattern: '(\\d'}\n", problems);

        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).contains("regular expression");
        });
    }

    @Test
    void a_policy_changes_what_a_sure_finding_comes_to_and_never_lets_a_doubtful_one_block() {
        var strict =
                new PrivacyScreen(SitePatterns.none(), () -> ScreenPolicy.USUAL.with(ScreenKind.NAME, Verdict.BLOCK));
        var mild = new PrivacyScreen(SitePatterns.none(), () -> ScreenPolicy.USUAL.with(ScreenKind.NIR, Verdict.WARN));
        var usual =
                new PrivacyScreen(SitePatterns.none(), () -> ScreenPolicy.USUAL.with(ScreenKind.NIR, Verdict.BLOCK));

        assertThat(strict.screen("M. Dupont", Permitted.exercise()).verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(mild.screen("sécu 258073417210112", Permitted.exercise()).verdict())
                .isEqualTo(Verdict.WARN);
        assertThat(usual.screen("Assuré 2 58 07 34 172 101 13", Permitted.exercise())
                        .verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void a_kind_that_identifies_at_once_cannot_be_let_pass() {
        assertThatThrownBy(() -> ScreenPolicy.USUAL.with(ScreenKind.NIR, Verdict.PASS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> found(String text) {
        return screen.screen(text, Permitted.exercise()).findings().stream()
                .map(f -> f.kind() + " " + passage(text, f))
                .toList();
    }

    @Test
    void every_kind_has_a_mask_in_both_languages_that_the_screen_lets_pass() {
        String all = Arrays.stream(ScreenKind.values())
                .map(kind -> Masks.of(kind, Language.FR) + ", " + Masks.of(kind, Language.EN))
                .collect(Collectors.joining(". "));

        assertThat(screen.screen("M. " + all, Permitted.exercise()).findings()).isEmpty();
    }

    static String passage(String text, ScreenFinding finding) {
        int start = text.offsetByCodePoints(0, finding.start());
        return text.substring(start, text.offsetByCodePoints(start, finding.length()));
    }
}
