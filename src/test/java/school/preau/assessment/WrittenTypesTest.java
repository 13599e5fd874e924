package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Language;
import school.preau.platform.LocalText;

/** Words, gaps, pairs, categories and vignettes: how they are read, and what an answer to them is worth. */
class WrittenTypesTest {

    private static final String BANK = WrittenBank.BANK;
    private static final String QUIZ = WrittenBank.QUIZ;
    private static final Quiz READ = WrittenBank.quiz();

    private static Question question(String id) {
        return READ.question(new QuestionId(id)).orElseThrow();
    }

    private static int percent(String id, Given given) {
        return Grading.score(question(id), Optional.of(given)).percent();
    }

    @Test
    void each_item_given_its_own_target_counts_its_share() {
        assertThat(percent("paires", assignment(Map.of("dose", "dose", "date", "nom"))))
                .isEqualTo(50);
        assertThat(percent("ranger", assignment(Map.of("age", "part", "nir", "reste", "nom", "part"))))
                .isEqualTo(66);
        assertThat(percent("ranger", assignment(Map.of()))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hallucination",
                " HALLUCINATION ",
                "Halucination",
                "hallucinatoin",
                "hallucinations",
                "confabulation."
            })
    void capitals_accents_spaces_and_one_slip_of_the_keyboard_are_forgiven(String words) {
        assertThat(percent("mot", new Given.Text(words))).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mensonge", "halucinatoin", "erreur", "hallu"})
    void other_words_are_not(String words) {
        assertThat(percent("mot", new Given.Text(words))).isZero();
    }

    @Test
    void a_word_its_author_foresaw_gets_its_own_answer() {
        assertThat(((Question.ShortText) question("mot")).feedbackOn("MENSONGE"))
                .hasValueSatisfying(why -> assertThat(why.fr()).isEqualTo("Il ne sait pas."));
    }

    @Test
    void a_look_alike_is_never_forgiven_in_a_word_with_a_digit_nor_where_its_author_did_not_allow_it() {
        var wording = new Wording(List.of(new LocalText("COVID-19 aigu", "acute COVID-19")), true);

        assertThat(wording.accepts("covid 19 aigu")).isTrue();
        assertThat(wording.accepts("covid 18 aigu")).isFalse();
        assertThat(percent("trous", filled(Map.of("quoi", "doses", "qui", "le nam"))))
                .isEqualTo(50);
    }

    @Test
    void each_gap_counts_its_share_and_stands_in_its_place() {
        assertThat(percent("trous", filled(Map.of("quoi", "doses", "qui", "The name"))))
                .isEqualTo(100);
        assertThat(((Question.Gaps) question("trous")).pieces(Language.FR))
                .extracting(piece -> piece instanceof Question.Words(String words) ? words : "_")
                .containsExactly("Je relis ", "_", " et ", "_", ".");
    }

    @Test
    void a_vignette_is_worth_the_mean_of_its_parts_and_shows_its_case_beside_all_of_them() {
        var one = new Given.Parts(new TreeMap<>(Map.of("un", new Given.Truth(true))));

        assertThat(percent("cas", one)).isEqualTo(50);
        assertThat(percent("cas", Answers.right(question("cas")))).isEqualTo(100);
        assertThat(question("cas").about().stimulus()).isPresent();
    }

    @Test
    void what_is_drawn_is_shown_in_an_order_of_its_own() {
        var drawing = new Drawing(new Arbitrary(7).random());

        assertThat(drawing.order(question("paires"))).containsExactlyInAnyOrder("dose", "date", "nom");
        assertThat(drawing.order(question("ranger"))).containsExactlyInAnyOrder("age", "nir", "nom");
        assertThat(PartOrder.within("quoi", drawing.order(question("trous"))))
                .containsExactlyInAnyOrder("doses", "police");
        assertThat(drawing.order(question("mot"))).isEmpty();
    }

    @Test
    void what_cannot_be_an_answer_is_refused() {
        assertRefused("paires", assignment(Map.of("dose", "elsewhere")));
        assertRefused("paires", assignment(Map.of("nobody", "dose")));
        assertRefused("mot", new Given.Text("x".repeat(121)));
        assertRefused("trous", filled(Map.of("quoi", "another")));
        assertRefused("trous", filled(Map.of("nowhere", "doses")));
        assertRefused("cas", new Given.Parts(new TreeMap<>(Map.of("trois", new Given.Truth(true)))));
        assertRefused("cas", new Given.Parts(new TreeMap<>(Map.of("un", new Given.Text("vrai")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category: part, feedback       | category: other, feedback         | There is no category",
                "right: {fr: Une date, en: A date} | right: {fr: Une dose, en: A dose} | are the same",
                "accepted: [{fr: le nom, en: the name}], | ''                       | No answer is accepted",
                "{text: {fr: Mensonge, en: Lie} | {text: {fr: hallucination, en: Lie} | These words count as right",
                "'et [[qui]].'                  | 'et [[que]].'                     | The French text has the gaps",
                "right: true, feedback: {fr: Oui., en: Yes.}} | feedback: {fr: Oui., en: Yes.}} | 0 options are right",
                "id: deux, type: short-text     | id: deux, type: vignette          | cannot be of this type",
                "id: deux, type: short-text     | id: un, type: short-text          | stands twice",
                "'  stimulus: {fr: Un cas fictif., en: A fictional case.}' | '' | “stimulus” is missing",
            })
    void a_broken_question_is_reported_with_file_line_and_a_way_to_mend_it(String from, String to, String message) {
        assertThat(BANK).contains(from);

        var problems = SampleCourse.problems(QUIZ, BANK.replace(from, to));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.file()).isEqualTo("questions/bank.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    private static void assertRefused(String id, Given given) {
        assertThat(Fitting.refusal(question(id), given)).isPresent();
        assertThat(Grading.score(question(id), Optional.of(given))).isEqualTo(Score.NONE);
    }

    private static Given assignment(Map<String, String> targets) {
        return new Given.Assignment(new TreeMap<>(targets));
    }

    private static Given filled(Map<String, String> gaps) {
        return new Given.Filled(new TreeMap<>(gaps));
    }
}
