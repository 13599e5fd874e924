package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.preau.platform.Problem;

/** The strict reader on what the further kinds of exercise have of their own. */
class KindsReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deux-demandes-une-synthese",
                "expliquer-le-retour",
                "reperer-avant-denvoyer",
                "qui-donne-les-ordres",
                "ce-quon-ne-demande-pas",
                "des-codes-a-prouver"
            })
    void the_exercises_of_the_repository_are_whole(String exercise) {
        assertThat(problems(exercise, "exercise.yaml", "", "")).isEmpty();
    }

    @Test
    void an_identifier_stands_wherever_one_of_its_words_stands() {
        var request = ((MarkIdentifiers) Exercises.read("reperer-avant-denvoyer"))
                .requests()
                .getFirst();
        var name = request.identifiers().getFirst();

        assertThat(name.places()).extracting(place -> place.of(request.text())).contains("Hélène", "Fictif-Sorbier");
    }

    @Test
    void evidence_is_found_in_the_patients_documents() {
        var codes = (AcceptCodes) Exercises.read("des-codes-a-prouver");

        assertThat(codes.documents()).extracting(AcceptCodes.CodedDocument::id).doesNotContain("ordonnance-sortie");
        assertThat(codes.proposals())
                .allSatisfy(proposal -> assertThat(proposal.evidence()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deux-demandes-une-synthese | better: resume-cadre                  | better: resume-source                  | neither answer of the pair
            deux-demandes-une-synthese | quote: "Furosémide 80 mg le matin"    | quote: "Furosémide 80 mg le soir"      | do not stand in the text
            deux-demandes-une-synthese | - answer: resume-source               | - answer: resume-large                 | stands in two places
            deux-demandes-une-synthese | threshold: 60                         | threshold: 160                         | from 1 to 100
            expliquer-le-retour        | patient: fictif-aubry                 | minutes-more: 3                        | “patient” is missing
            expliquer-le-retour        | recorded: enfant-eau                  | recorded: enfant-air                   | file is missing
            expliquer-le-retour        | {id: dose, for: patient,              | {id: dose, for: parents,               | not known here
            expliquer-le-retour        | evidence: cs-cardio                   | evidence: cs-cardiologie               | no line of the patient
            reperer-avant-denvoyer     | quote: "02/11/1963"                   | quote: "02/11/1936"                    | do not stand in the text
            reperer-avant-denvoyer     | kind: birth-date                      | kind: birthday                         | not known here
            reperer-avant-denvoyer     | {id: tendon,                          | {id: allergie,                         | stands twice
            qui-donne-les-ordres       | right: [relire]                       | right: [dormir]                        | names no choice
            qui-donne-les-ordres       | canary: ["sans objet"]                | canary: []                             | Nothing tells whether the model obeyed
            qui-donne-les-ordres       | level: 0                              | level: 5                               | from 0 to 4
            qui-donne-les-ordres       | show: 2                               | show: 9                                | More are shown than there are
            ce-quon-ne-demande-pas     | reason: must-not-decide               | reason: too-late                       | not known here
            ce-quon-ne-demande-pas     | not-its-role, outside-the-tool        | not-its-role                           | is not offered
            ce-quon-ne-demande-pas     | reasons: [must-not-decide, real-data, not-its-role, outside-the-tool, no-source] | reasons: [real-data] | fewer than three
            des-codes-a-prouver        | documents: [note-entree               | documents: [note-sortie                | no document of the patient
            des-codes-a-prouver        | quote: "Pas de diabète"               | quote: "Pas de sucre"                  | do not stand in the text
            des-codes-a-prouver        | system: cim-10                        | system: cim-11                         | not known here
            des-codes-a-prouver        | decision: reject                      | decision: accept                       | overstates nothing
            """)
    void what_is_wrong_is_said(String exercise, String right, String wrong, String message) {
        assertThat(problems(exercise, "exercise.yaml", right, wrong))
                .anyMatch(problem -> problem.message().contains(message));
    }

    @Test
    void a_gloss_of_another_text_is_said_to_be_stale() {
        assertThat(problems(
                        "qui-donne-les-ordres",
                        "documents/fiche-de-liaison.fr.md",
                        "Pansement propre",
                        "Pansement sale"))
                .anyMatch(problem -> problem.message().contains("has changed since it was translated"));
    }

    private static List<Problem> problems(String exercise, String file, String right, String wrong) {
        var folder = Patients.changed(
                Exercises.folder(exercise), file, text -> text.replaceFirst(Pattern.quote(right), wrong));
        return ExerciseReader.read(folder, Exercises.PATIENTS) instanceof ExerciseRead.Broken(var problems)
                ? problems
                : List.of();
    }
}
