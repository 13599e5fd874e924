package school.preau.assessment;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import school.preau.people.Acting;
import school.preau.people.Administrator;
import school.preau.people.Trainer;
import school.preau.platform.PersonId;

/** Very many attempts at the sample quiz, graded as they would have been, put straight into a database: for measuring. */
public final class GradedAttempts {

    private static final Trainer TRAINER = Acting.trainer(new PersonId(new UUID(2, 1)));
    private static final Administrator ADMINISTRATOR = Acting.administrator(new PersonId(new UUID(2, 2)));
    private static final QuestionId FEVER = new QuestionId("fievre");
    private static final int AT_ONCE = 500;

    private final Examination exam;
    private final JdbcTemplate jdbc;
    private final Quiz quiz = SampleCourse.quiz();

    public GradedAttempts(DataSource database) {
        exam = new Examination(database);
        jdbc = new JdbcTemplate(database);
    }

    /** @return how many answers there are now */
    public int fill(int attempts) {
        var random = new Random(42);
        var at = OffsetDateTime.of(2027, 2, 9, 14, 0, 0, 0, ZoneOffset.UTC);
        var versions = quiz.bank().stream().map(QuestionVersion::of).toList();
        for (int from = 0; from < attempts; from += AT_ONCE) {
            var rows = new ArrayList<Object[]>();
            var questions = new ArrayList<Object[]>();
            var answers = new ArrayList<Object[]>();
            var gradings = new ArrayList<Object[]>();
            var graded = new ArrayList<Object[]>();
            for (int i = from; i < Math.min(from + AT_ONCE, attempts); i++) {
                var id = new UUID(8, i);
                var ones = new ArrayList<Graded.One>();
                rows.add(new Object[] {id, new UUID(7, i), at, at});
                for (int place = 0; place < quiz.bank().size(); place++) {
                    var question = quiz.bank().get(place);
                    String version = versions.get(place);
                    boolean right = random.nextInt(100) < 40 + i % 50;
                    var given = right ? Answers.right(question) : new Given.Choice("quarante");
                    Score score = right ? Score.FULL : Score.NONE;
                    boolean critical = question.about().critical();
                    ones.add(new Graded.One(question.id(), version, score, critical, false, false));
                    questions.add(new Object[] {id, place + 1, question.id().value(), version});
                    answers.add(
                            new Object[] {id, question.id().value(), place + 1, GivenCodec.write(given), at, version});
                    graded.add(new Object[] {id, question.id().value(), version, score.points(), critical});
                }
                var whole = new Graded(ones, quiz.passMark());
                gradings.add(new Object[] {
                    id, at, whole.total().points(), whole.total().outOf(), whole.passed()
                });
            }
            insert(
                    "insert into quiz_attempt (id, person, course, course_version, activity, number, began_at, place, holder_epoch, handed_in_at) values (?, ?, 'avec', 1, 'final', 1, ?, 1, 1, ?)",
                    rows);
            insert("insert into quiz_attempt_question values (?, ?, ?, ?, '', false)", questions);
            insert(
                    "insert into quiz_answer (attempt, question, sequence, given, certainty, saved_at, digest) values (?, ?, ?, ?, null, ?, ?)",
                    answers);
            insert("insert into quiz_grading values (?, 1, ?, ?, ?, ?, null)", gradings);
            insert("insert into quiz_grading_question values (?, 1, ?, ?, ?, 1680, ?, false)", graded);
        }
        return attempts * quiz.bank().size();
    }

    private void insert(String sql, List<Object[]> rows) {
        jdbc.batchUpdate(sql, rows);
    }

    /** Sums everything anew. */
    public void recompute() {
        exam.statistics.recompute(SampleCourse.VERSION.course(), SampleCourse.QUIZ);
    }

    /** One more attempt is graded. */
    public void addOne() {
        exam.statistics.add(
                SampleCourse.VERSION.course(),
                SampleCourse.QUIZ,
                new Graded(
                        quiz.bank().stream()
                                .map(question -> new Graded.One(
                                        question.id(), QuestionVersion.of(question), Score.FULL, false, false, false))
                                .toList(),
                        80));
    }

    /** The page of all questions, and one of them looked at closely. @return how many lines both have */
    public int read() {
        var figures = exam.items.questions(TRAINER, SampleCourse.VERSION.course(), SampleCourse.QUIZ);
        var closely = exam.items.analysis(
                TRAINER,
                SampleCourse.VERSION.course(),
                SampleCourse.QUIZ,
                FEVER,
                QuestionVersion.of(quiz.question(FEVER).orElseThrow()));
        return figures.size() + closely.orElseThrow().choices().size();
    }

    /** The first question counts for nobody any longer; tries what that changes. */
    public Regrade.Id tryOut() {
        exam.regrading.neutralise(
                TRAINER,
                SampleCourse.VERSION.course(),
                FEVER,
                QuestionVersion.of(quiz.question(FEVER).orElseThrow()),
                "bench");
        return exam.regrading.tryOut(TRAINER, SampleCourse.VERSION.course(), SampleCourse.QUIZ, FEVER, seen -> {});
    }

    /** @return how many attempts have a further grading now */
    public int commit(Regrade.Id id) {
        exam.regrading.commit(ADMINISTRATOR, id, "bench", Map.of());
        Integer regraded =
                jdbc.queryForObject("select count(*) from quiz_grading where regrade is not null", Integer.class);
        return regraded == null ? 0 : regraded;
    }
}
