package school.preau.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problem;
import school.preau.platform.Problems;

/** A small course with one question of each type and a quiz that asks them all, in this order. */
public final class SampleCourse {

    public static final CourseVersion VERSION = new CourseVersion(new CourseId("avec"), 1);
    public static final String QUIZ = "final";

    static final String QUIZ_FILE = """
            title: {fr: Quiz final, en: Final quiz}
            introduction: {fr: Six questions., en: Six questions.}
            pass-mark: 80
            attempts: 2
            wait-minutes: 10
            certainty: true
            draw:
              - {tag: single, count: 1}
              - {tag: multiple, count: 1}
              - {tag: truth, count: 1}
              - {tag: number, count: 1}
              - {tag: order, count: 1}
              - {tag: passage, count: 1}
            """;

    static final String BANK_FILE = """
            - id: fievre
              type: single-choice
              tags: [single]
              difficulty: easy
              critical: true
              stem: {fr: "À partir de combien parle-t-on de fièvre ?", en: "From what temperature is it a fever?"}
              shuffle: false
              options:
                - {id: trente-sept, text: {fr: "37 °C", en: "37 °C"}, feedback: {fr: C'est normal., en: That is normal.}}
                - {id: trente-huit, text: {fr: "38 °C", en: "38 °C"}, right: true, feedback: {fr: Oui., en: Yes.}}
                - {id: quarante, text: {fr: "40 °C", en: "40 °C"}, feedback: {fr: Bien avant., en: Well before.}}
              explanation: {fr: Le seuil usuel est 38., en: The usual limit is 38.}
              passage: 10-lecon#seuils
            - id: plusieurs
              type: multiple-choice
              tags: [multiple]
              difficulty: medium
              stem: {fr: "Que relire ?", en: "What is to be re-read?"}
              options:
                - {id: bons, text: {fr: Les doses, en: Doses}, right: true, feedback: {fr: Toujours., en: Always.}}
                - {id: justes, text: {fr: Les dates, en: Dates}, right: true, feedback: {fr: Aussi., en: Those too.}}
                - {id: faux, text: {fr: La police, en: The font}, feedback: {fr: Non., en: No.}}
              explanation: {fr: Les faits se relisent., en: Facts are re-read.}
              passage: 10-lecon
            - id: vrai
              type: true-false
              tags: [truth]
              difficulty: easy
              stem: {fr: Un modèle peut inventer., en: A model may invent.}
              answer: true
              feedback-true: {fr: "Oui, souvent.", en: "Yes, often."}
              feedback-false: {fr: "Il invente.", en: "It does invent."}
              explanation: {fr: Il prédit des mots., en: It predicts words.}
              passage: 10-lecon
            - id: dose
              type: number
              tags: [number]
              difficulty: medium
              stimulus: {fr: "Digoxine 0,125 mg.", en: "Digoxin 0.125 mg."}
              stimulus-material: patient
              stem: {fr: "Combien de microgrammes ?", en: "How many micrograms?"}
              value: 125
              tolerance: 0
              unit: {fr: µg, en: µg}
              wrong:
                - {value: 12.5, tolerance: 0, feedback: {fr: Dix fois trop peu., en: Ten times too little.}}
              explanation: {fr: Mille fois 0.125., en: A thousand times 0.125.}
              passage: 10-lecon
            - id: ordre
              type: order
              tags: [order]
              difficulty: easy
              stem: {fr: Remettez dans l'ordre., en: Put in order.}
              items:
                - {id: un, text: {fr: Ouvrir, en: Open}}
                - {id: deux, text: {fr: Lire, en: Read}}
                - {id: trois, text: {fr: Signer, en: Sign}}
              explanation: {fr: On signe en dernier., en: One signs last.}
              passage: 10-lecon
            - id: passage
              type: mark-passage
              tags: [passage]
              difficulty: hard
              stem: {fr: Marquez ce que le dossier contredit., en: Mark what the record contradicts.}
              stimulus: {fr: "Hanche gauche.", en: "Left hip."}
              stimulus-material: patient
              text:
                fr: "Prothèse de la hanche [[droite|L-LAT]], sans suites."
                en: "Prosthesis of the [[right|L-LAT]] hip, uneventful."
              kinds: [L-LAT, N-DOSE, N-DATE, F-NEG]
              errors:
                - {id: cote, kind: L-LAT, feedback: {fr: Le dossier dit gauche., en: The record says left.}}
              explanation: {fr: Le côté se lit au compte rendu., en: The side is read in the report.}
              passage: 10-lecon
            """;

    private SampleCourse() {}

    static ContentFolder folder(String quizFile, String bankFile) {
        var files = new TreeMap<String, byte[]>();
        files.put("quizzes/final.yaml", quizFile.getBytes(UTF_8));
        files.put("questions/bank.yaml", bankFile.getBytes(UTF_8));
        files.put(
                "lessons/10-lecon.fr.md",
                "---\ntitle: \"La leçon\"\n---\nTexte.\n\n## Les seuils {#seuils}\n".getBytes(UTF_8));
        files.put(
                "lessons/10-lecon.en.md",
                "---\ntitle: The lesson\n---\nText.\n\n## Limits {#seuils}\n".getBytes(UTF_8));
        return ContentFolder.of("avec", files);
    }

    static List<Problem> problems(String quizFile, String bankFile) {
        var problems = new Problems();
        new QuizKind().read(new ActivityKind.Reading(folder(quizFile, bankFile), QUIZ, OptionalInt.empty(), problems));
        return problems.all();
    }

    /** The quiz as its reader reads it. */
    public static Quiz quiz() {
        return quiz(QUIZ_FILE, BANK_FILE);
    }

    static Quiz quiz(String quizFile, String bankFile) {
        var problems = new Problems();
        var read = new QuizKind()
                .read(new ActivityKind.Reading(folder(quizFile, bankFile), QUIZ, OptionalInt.empty(), problems));
        if (read instanceof ActivityKind.Read.Ok ok && ok.content() instanceof Quiz quiz) {
            return quiz;
        }
        throw new IllegalStateException(problems.all().toString());
    }

    /** A quiz that draws some of a bank of true-or-false questions, all with one tag. */
    static Quiz quizWithBankOf(int questions, int drawn) {
        var template = quiz();
        var bank = IntStream.range(0, questions)
                .<Question>mapToObj(i -> new Question.TrueFalse(
                        new About(
                                new QuestionId("q" + i),
                                List.of("truth"),
                                Difficulty.EASY,
                                false,
                                false,
                                LocalText.same("Statement " + i),
                                Optional.empty(),
                                LocalText.same("Explanation " + i),
                                new Passage("10-lecon", "", LocalText.same("Lesson"))),
                        true,
                        LocalText.same("Right " + i),
                        LocalText.same("Wrong " + i)))
                .toList();
        return new Quiz(
                template.title(),
                template.introduction(),
                80,
                3,
                Duration.ofMinutes(10),
                false,
                Optional.empty(),
                List.of(new DrawRule("truth", drawn)),
                bank);
    }
}
