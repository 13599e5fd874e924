package school.preau.sandbox.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingEaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 1",
                "cœur 1",
                "eau 1",
                "qui 1",
                "quatre 1",
                "août 1",
                "vie 1",
                "huit 1",
                "pied 1",
                "yeux 1",
                "bien 1",
                "prennent 1",
                "mangent 1",
                "risquent 1",
                "voient 1",
                "patient 2",
                "client 2",
                "souvent 2",
                "doivent 1",
                "étaient 2",
                "urgent 2",
                "absent 2",
                "moment 2",
                "récent 2",
                "content 2",
                "fréquent 2",
                "œdème 2",
                "naïf 2",
                "chaos 2",
                "réel 2",
                "créer 2",
                "voyage 2",
                "nuit 1",
                "balance 2",
                "fatigue 2",
                "guérir 2",
                "oublier 3",
                "prière 2",
                "médecin 3",
                "maintenant 3",
                "héroïne 3",
                "aérien 3",
                "maladie 3",
                "hôpital 3",
                "pharmacien 3",
                "diurétique 3",
                "infirmière 3",
                "médicament 4",
                "cardiologie 4",
                "fibrillation 4",
                "ibuprofène 4",
                "coopérer 4",
                "continué 4",
                "essoufflement 4",
                "réanimation 5",
                "anticoagulant 6"
            })
    void syllables_are_counted_as_they_are_spoken(String wordAndCount) {
        String[] parts = wordAndCount.split(" ");

        assertThat(Syllables.of(parts[0])).as(parts[0]).isEqualTo(Integer.parseInt(parts[1]));
    }

    @Test
    void the_formula_of_kandel_and_moles_is_applied_to_words_sentences_and_syllables() {
        var ease = ReadingEase.of("Le chat dort. Il a bu son lait.");

        assertThat(ease.words()).isEqualTo(8);
        assertThat(ease.sentences()).isEqualTo(2);
        assertThat(ease.syllables()).isEqualTo(8);
        assertThat(ease.kandelMoles()).isCloseTo(207 - 1.015 * 4 - 73.6, within(0.001));
    }

    @Test
    void abbreviations_and_decimals_end_no_sentence_but_lines_of_a_list_do() {
        var ease = ReadingEase.of(
                "Le Dr. Fictif-Lauzun vous attend.\n- Prenez 2,5 mg le matin\n- Pesez-vous chaque jour avant le petit déjeuner");

        assertThat(ease.sentences()).isEqualTo(3);
        assertThat(ease.longest()).startsWith("Pesez");
    }

    @Test
    void short_sentences_of_short_words_read_more_easily_than_the_prose_of_a_letter() {
        var child = ReadingEase.of(
                "Ton cœur est une pompe. Elle pousse le sang. Le soir, tu dors bien. Le matin, tu joues.");
        var letter = ReadingEase.of(
                "L'échocardiographie transthoracique objective une cardiomyopathie dilatée hypokinétique avec altération modérée de la"
                        + " fraction d'éjection, sans épanchement péricardique associé.");

        assertThat(ReadingGoal.CHILD.easyEnough(child)).isTrue();
        assertThat(ReadingGoal.CHILD.shortEnough(child)).isTrue();
        assertThat(ReadingGoal.ADULT.easyEnough(letter)).isFalse();
        assertThat(letter.kandelMoles()).isLessThan(child.kandelMoles());
    }

    @Test
    void a_few_words_are_not_measured() {
        assertThat(ReadingEase.of("Bonjour Monsieur.").measurable()).isFalse();
        assertThat(ReadingEase.of("").kandelMoles()).isEqualTo(207);
    }
}
