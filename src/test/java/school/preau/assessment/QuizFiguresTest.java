package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.Examination.REMI;
import static school.preau.assessment.SampleCourse.QUIZ;
import static school.preau.assessment.SampleCourse.VERSION;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.Database;
import school.preau.platform.PersonId;

@ParameterizedClass
@EnumSource(Database.class)
class QuizFiguresTest {

    private static final QuestionId DOSE = new QuestionId("dose");

    private final Examination exam;

    QuizFiguresTest(Database database) {
        exam = new Examination(database.freshSource());
    }

    @Test
    void figures_about_questions_appear_from_ten_attempts() {
        var trainer = Acting.trainer(new PersonId(new UUID(2, 1)));
        for (int i = 0; i < 10; i++) {
            assertThat(exam.figures.questions(trainer, VERSION.course(), QUIZ)).isEmpty();
            var learner = Acting.learner(new PersonId(new UUID(3, i)));
            handIn(learner, i < 4 ? "dose" : "nothing");
        }

        assertThat(exam.figures.quizzes(trainer, VERSION.course()))
                .containsExactly(new QuizFigures.QuizFigure(QUIZ, 10, Optional.of(10)));
        assertThat(exam.figures.questions(trainer, VERSION.course(), QUIZ))
                .hasSize(6)
                .first()
                .satisfies(figure -> {
                    assertThat(figure.question()).isEqualTo(DOSE);
                    assertThat(figure.percentRight()).isEqualTo(60);
                });
    }

    @Test
    void what_is_recorded_about_me_names_my_attempts_and_nobody_elses() {
        handIn(INES, "dose");

        assertThat(exam.recorded.about(INES.id(), 10)).hasSize(1);
        assertThat(exam.recorded.about(REMI.id(), 10)).isEmpty();
    }

    /** Somebody answers all but one question rightly. */
    private void handIn(Learner who, String but) {
        if (exam.taking.begin(who, VERSION, QUIZ) instanceof Beginning.Open(OpenAttempt attempt)) {
            Answers.all(exam, who, attempt, but);
            assertThat(exam.taking.handIn(who, attempt.id(), attempt.epoch())).isInstanceOf(HandedIn.Done.class);
        }
    }
}
