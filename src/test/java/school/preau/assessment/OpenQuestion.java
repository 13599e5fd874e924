package school.preau.assessment;

import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.people.Learner;

/** The quiz of the sample course with a seventh question, which trainers mark out of 2 and 3 points. */
public final class OpenQuestion {

    public static final QuestionId ID = new QuestionId("ouverte");

    private OpenQuestion() {}

    static Quiz quiz(int markers) {
        return SampleCourse.quiz(
                SampleCourse.QUIZ_FILE + "  - {tag: open, count: 1}\n",
                SampleCourse.BANK_FILE + """
                - id: ouverte
                  type: open-answer
                  tags: [open]
                  difficulty: hard
                  longest: 300
                  markers: %d
                  stem: {fr: "Que vérifiez-vous ?", en: "What do you check?"}
                  rubric:
                    - {id: dose, points: 2, text: {fr: La dose, en: The dose}}
                    - {id: trace, points: 3, text: {fr: La trace, en: The trace}}
                  explanation: {fr: La dose et la trace., en: Dose and trace.}
                  passage: 10-lecon
                """.formatted(markers));
    }

    /** Hands in a quiz all of whose answers are right, as far as they have a key. */
    public static AttemptId handIn(Examination exam, Learner who, int markers) {
        var course = new CourseVersion(new CourseId("avec-ouverte"), markers);
        exam.publish(course, quiz(markers));
        var attempt = ((Beginning.Open) exam.taking.begin(who, course, SampleCourse.QUIZ)).attempt();
        Answers.all(exam, who, attempt);
        exam.taking.handIn(who, attempt.id(), attempt.epoch());
        return attempt.id();
    }
}
