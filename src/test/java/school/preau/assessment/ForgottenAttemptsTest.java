package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.Examination.REMI;
import static school.preau.assessment.SampleCourse.QUIZ;
import static school.preau.assessment.SampleCourse.VERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.catalog.Proofs;
import school.preau.catalog.spi.KeptForProof;
import school.preau.people.Learner;
import school.preau.platform.Database;

@ParameterizedClass
@EnumSource(Database.class)
class ForgottenAttemptsTest {

    private static final LocalDate HANDED_IN = LocalDate.of(2027, 2, 9);
    private static final LocalDate PROOF_ENDS = LocalDate.of(2028, 2, 9);

    private final Examination exam;

    ForgottenAttemptsTest(Database database) {
        exam = new Examination(database.freshSource());
    }

    @Test
    void an_attempt_is_kept_three_years_after_the_end_of_its_proof_and_then_goes_as_a_whole() {
        handIn(INES);
        var forgotten = forgotten(Proofs.lasting(Optional.of(PROOF_ENDS)));

        assertThat(forgotten.due(PROOF_ENDS.plusYears(3))).isZero();
        assertThat(forgotten.forget(PROOF_ENDS.plusYears(3).plusDays(1))).isEqualTo(1);
        assertThat(forgotten.forget(PROOF_ENDS.plusYears(3).plusDays(1))).isZero();
        for (String table : List.of(
                "quiz_attempt", "quiz_attempt_question", "quiz_answer", "quiz_grading", "quiz_grading_question")) {
            assertThat(exam.jdbc
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void an_attempt_that_supports_no_proof_is_kept_three_years() {
        exam.taking.begin(REMI, VERSION, QUIZ);
        var forgotten = forgotten(Proofs.lasting(Optional.empty()));

        assertThat(forgotten.forget(HANDED_IN.plusYears(3))).isZero();
        assertThat(forgotten.forget(HANDED_IN.plusYears(3).plusDays(1))).isEqualTo(1);
    }

    @Test
    void attempts_stay_while_nobody_can_say_how_long_proofs_last() {
        handIn(INES);

        assertThat(forgotten(Proofs.unknown()).due(HANDED_IN.plusYears(30))).isZero();
    }

    private ForgottenAttempts forgotten(KeptForProof kept) {
        return new ForgottenAttempts(exam.jdbc, exam.time, kept, exam.allowances);
    }

    private void handIn(Learner who) {
        if (exam.taking.begin(who, VERSION, QUIZ) instanceof Beginning.Open(OpenAttempt attempt)) {
            Answers.all(exam, who, attempt);
            exam.taking.handIn(who, attempt.id(), attempt.epoch());
        }
    }
}
