package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problem;

class ExerciseReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"deux-brouillons", "deux-fois-la-meme-question", "ecrire-la-lettre"})
    void the_exercises_of_the_repository_are_whole(String exercise) {
        assertThat(problems(Exercises.folder(exercise))).isEmpty();
    }

    @Test
    void the_words_of_a_seeded_error_are_found_in_code_points() {
        var draft = Exercises.DEUX_BROUILLONS.draft("cote-et-dose");

        assertThat(draft.errors())
                .allMatch(error -> error.passage().of(draft.text()).equals(error.quote()));
        assertThat(draft.majors()).extracting(Draft.SeededError::code).containsExactly(ErrorCode.SIDE, ErrorCode.DOSE);
    }

    @Test
    void an_omission_keeps_the_words_it_belongs_after() {
        var omission = Exercises.DEUX_BROUILLONS.draft("nuit-agitee").errors().get(2);

        assertThat(omission.omission()).isTrue();
        assertThat(omission.quote()).startsWith("Énoxaparine").endsWith("inclus.");
    }

    @Test
    void a_difference_is_located_in_both_answers() {
        var pair = Exercises.DEUX_FOIS.pairs().getFirst();
        var second = Exercises.DEUX_FOIS.draft(pair.second());

        assertThat(pair.differences().getFirst().second().of(second.text())).isEqualTo("divise les erreurs par deux");
    }

    @Test
    void an_exercise_pins_the_version_of_its_patient() {
        assertThat(Exercises.ECRIRE_LA_LETTRE.frame().patient()).contains(new PatientVersion("fictif-aubry", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercise.yaml                    | kind: catch-the-error   | kind: guess                    | not known here
            exercise.yaml                    | patient: fictif-olivier | patient: somebody              | no readable patient
            exercise.yaml                    | show: 2                 | show: 7                        | More drafts are shown
            exercise.yaml                    | F-NEG, L-LAT            | F-NEG, L-LOT                   | not an error code
            exercise.yaml                    | F-NEG, L-LAT            | F-NEG, S-STYLE                 | which is not offered
            exercise.yaml                    | biro-2025               | biro-1925                      | no figure that is known
            exercise.yaml                    | lettre-longue,          | lettre-courte,                 | file is missing
            exercise.yaml                    | lettre-longue,          |                                | does not use this file
            answers/cote-et-dose.errors.yaml | quote: hanche droite    | quote: hanche  droite          | do not stand in the text
            answers/cote-et-dose.errors.yaml | occurrence: 1           | occurrence: 2                  | do not stand in the text
            answers/cote-et-dose.errors.yaml | code: L-LAT             | code: LAT                      | not an error code
            answers/cote-et-dose.errors.yaml | evidence: prothese-hanche | evidence: prothese           | no line of the patient
            answers/cote-et-dose.errors.yaml | id: dose-digoxine       | id: cote-hanche                | stands twice
            answers/cote-et-dose.md          | origin: written-for-exercise | origin: somewhere         | not known here
            answers/cote-et-dose.md          | origin: written-for-exercise | origin: model             | “model” is missing
            """)
    void what_is_wrong_is_said(String file, String right, @Nullable String wrong, String message) {
        var folder = Patients.changed(
                Exercises.folder("deux-brouillons"),
                file,
                text -> text.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong));

        assertThat(problems(folder)).anyMatch(problem -> problem.message().contains(message));
    }

    private static List<Problem> problems(ContentFolder folder) {
        return ExerciseReader.read(folder, Exercises.PATIENTS) instanceof ExerciseRead.Broken(var problems)
                ? problems
                : List.of();
    }
}
