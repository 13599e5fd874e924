package school.preau.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static school.preau.assessment.Examination.INES;
import static school.preau.assessment.SampleCourse.BANK_FILE;
import static school.preau.assessment.SampleCourse.QUIZ;
import static school.preau.assessment.SampleCourse.QUIZ_FILE;
import static school.preau.assessment.SampleCourse.VERSION;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import school.preau.catalog.CourseVersion;
import school.preau.platform.Database;

/** Whoever renews and still remembers is asked only what must be asked. */
@ParameterizedClass
@EnumSource(Database.class)
class RefresherTest {

    private static final CourseVersion NEXT = new CourseVersion(VERSION.course(), 2);

    private final Examination exam;

    RefresherTest(Database database) {
        exam = new Examination(database.freshSource());
    }

    @Test
    void it_asks_the_critical_questions_and_those_that_changed_since_the_last_pass() {
        pass();
        exam.publish(NEXT, SampleCourse.quiz(QUIZ_FILE, BANK_FILE.replace("Que relire ?", "Que faut-il relire ?")));
        exam.remembers = true;

        assertThat(exam.results.terms(INES, NEXT, QUIZ))
                .returns(true, Terms::refresher)
                .returns(2, Terms::questions);
        assertThat(open(NEXT).questions())
                .extracting(drawn -> drawn.question().id().value())
                .containsExactly("fievre", "plusieurs");
    }

    @Test
    void whoever_never_passed_or_does_not_remember_takes_the_whole_quiz() {
        exam.remembers = true;
        assertThat(exam.results.terms(INES, VERSION, QUIZ).refresher()).isFalse();

        pass();
        exam.remembers = false;

        assertThat(exam.results.terms(INES, VERSION, QUIZ))
                .returns(false, Terms::refresher)
                .returns(6, Terms::questions);
        assertThat(open(VERSION).questions()).hasSize(6);
    }

    @Test
    void after_a_refresher_that_was_failed_the_whole_quiz_is_to_be_taken() {
        pass();
        exam.remembers = true;
        var refresher = open(VERSION);
        assertThat(refresher.questions()).hasSize(1);
        exam.taking.handIn(INES, refresher.id(), refresher.epoch());
        exam.pass(Duration.ofMinutes(11));

        assertThat(exam.results.terms(INES, VERSION, QUIZ).refresher()).isFalse();
        assertThat(open(VERSION).questions()).hasSize(6);
    }

    private void pass() {
        var attempt = open(VERSION);
        Answers.all(exam, INES, attempt, "nothing");
        exam.taking.handIn(INES, attempt.id(), attempt.epoch());
    }

    private OpenAttempt open(CourseVersion version) {
        return ((Beginning.Open) exam.taking.begin(INES, version, QUIZ)).attempt();
    }
}
