package school.preau.authoring.ui;

import school.preau.assessment.AttemptId;
import school.preau.assessment.QuestionId;
import school.preau.assessment.Regrade;
import school.preau.catalog.CourseId;

/** The addresses of the trainers' pages, written once. */
final class WritingLinks {

    static final String DESK = "write";
    static final String COURSE = "write/courses/:course";

    static final String QUESTION = "write/courses/:course/quizzes/:quiz/questions/:question/:version";
    static final String REGRADE = "write/regrades/:regrade";

    static final String MARKING = "write/marking/:attempt/:question";

    private WritingLinks() {}

    static String question(CourseId course, String quiz, QuestionId question, String version) {
        return course(course) + "/quizzes/" + quiz + "/questions/" + question.value() + "/" + version;
    }

    static String regrade(Regrade.Id regrade) {
        return "write/regrades/" + regrade.value();
    }

    static String marking(AttemptId attempt, QuestionId question) {
        return "write/marking/" + attempt.value() + "/" + question.value();
    }

    static String course(CourseId course) {
        return "write/courses/" + course.value();
    }
}
