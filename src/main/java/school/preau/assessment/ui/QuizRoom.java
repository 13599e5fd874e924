package school.preau.assessment.ui;

import org.springframework.stereotype.Component;
import school.preau.assessment.QuizResults;
import school.preau.assessment.TakingQuizzes;
import school.preau.platform.HospitalTime;

/** What the screens of a quiz work with. */
@Component
record QuizRoom(
        TakingQuizzes taking, QuizResults results, HospitalTime time, Holders holders, QuestionReports reports) {}
