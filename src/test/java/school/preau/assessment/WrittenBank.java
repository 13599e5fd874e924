package school.preau.assessment;

/** A bank with one question of each type that is answered in words, by pairs or part by part. */
public final class WrittenBank {

    private static final String ABOUT = """
              tags: [t]
              difficulty: easy
              stem: {fr: Question, en: Question}
              explanation: {fr: Parce que., en: Because.}
              passage: 10-lecon
            """;

    static final String BANK = """
            - id: paires
              type: match
            %s  pairs:
                - {id: dose, left: {fr: 40 mg, en: 40 mg}, right: {fr: Une dose, en: A dose}, feedback: {fr: Oui., en: Yes.}}
                - {id: date, left: {fr: 3 mars, en: 3 March}, right: {fr: Une date, en: A date}, feedback: {fr: Oui., en: Yes.}}
              spare:
                - {id: nom, text: {fr: Un nom, en: A name}}
            - id: ranger
              type: categories
            %s  categories:
                - {id: part, text: {fr: Peut partir, en: May leave}}
                - {id: reste, text: {fr: Reste ici, en: Stays here}}
              items:
                - {id: age, text: {fr: "78 ans", en: "78 years"}, category: part, feedback: {fr: Seul, en: Alone}}
                - {id: nir, text: {fr: Un NIR, en: An NIR}, category: reste, feedback: {fr: Jamais, en: Never}}
                - {id: nom, text: {fr: Un nom, en: A name}, category: reste, feedback: {fr: Jamais, en: Never}}
            - id: mot
              type: short-text
            %s  accepted: [{fr: Hallucination, en: Hallucination}, {fr: Confabulation, en: Confabulation}]
              typos: true
              wrong: [{text: {fr: Mensonge, en: Lie}, feedback: {fr: Il ne sait pas., en: It does not know.}}]
            - id: trous
              type: gaps
            %s  text: {fr: "Je relis [[quoi]] et [[qui]].", en: "I re-read [[quoi]] and [[qui]]."}
              gaps:
                - id: quoi
                  options:
                    - {id: doses, text: {fr: les doses, en: doses}, right: true, feedback: {fr: Oui., en: Yes.}}
                    - {id: police, text: {fr: la police, en: the font}, feedback: {fr: Non., en: No.}}
                - {id: qui, accepted: [{fr: le nom, en: the name}], feedback: {fr: Le nom., en: The name.}}
            - id: cas
              type: vignette
              stimulus: {fr: Un cas fictif., en: A fictional case.}
            %s  parts:
                - {id: un, type: true-false, stem: {fr: Vrai, en: True}, explanation: {fr: Oui, en: Yes}, answer: true, feedback-true: {fr: Oui, en: Yes}, feedback-false: {fr: Non, en: No}}
                - {id: deux, type: short-text, stem: {fr: Mot, en: Word}, explanation: {fr: Oui, en: Yes}, accepted: [{fr: mot, en: word}]}
            """.formatted(ABOUT, ABOUT, ABOUT, ABOUT, ABOUT);

    static final String QUIZ = SampleCourse.QUIZ_FILE.replaceAll("(?s)draw:.*", "draw: [{tag: t, count: 5}]\n");

    private WrittenBank() {}

    public static Quiz quiz() {
        return SampleCourse.quiz(QUIZ, BANK);
    }
}
