package school.preau.assessment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.CourseId;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.ContentFolder;
import school.preau.platform.Identifiers;
import school.preau.platform.Problems;

/**
 * Attempts at a quiz of a shipped course in the database of a running school, as they look when the key of one of its vital questions is
 * wrong: the best choose what is marked wrong, the weakest what is marked right.
 */
public final class PreparedAttempts {

    private static final int PEOPLE = 12;

    private final JdbcClient jdbc;
    private final String course;
    private final Quiz quiz;

    public PreparedAttempts(DataSource database, Path courseFolder) {
        jdbc = JdbcClient.create(database);
        course = courseFolder.getFileName().toString();
        var read = new QuizKind()
                .read(new ActivityKind.Reading(
                        ContentFolder.read(courseFolder), "final", OptionalInt.empty(), new Problems()));
        quiz = (Quiz) ((ActivityKind.Read.Ok) read).content();
    }

    /** @return the French stem of the question with the wrong key */
    public String handInWithWrongKey() {
        var wrong = quiz.bank().stream()
                .filter(question -> question.about().critical())
                .filter(Question.SingleChoice.class::isInstance)
                .map(Question.SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
        var others = quiz.bank().stream()
                .filter(question -> !question.about().critical() && !(question instanceof Question.Vignette))
                .limit(9)
                .toList();
        var people = jdbc.sql("""
                select p.id from person p where not exists (select 1 from certificate c where c.person = p.id)
                order by p.staff_number limit 12""").query(UUID.class).list();
        for (int i = 0; i < PEOPLE; i++) {
            handIn(people.get(i), wrong, others, i * 3 / PEOPLE);
        }
        return wrong.about().stem().fr();
    }

    private void handIn(UUID person, Question.SingleChoice wrong, List<Question> others, int third) {
        var id = new AttemptId(new Identifiers(Clock.systemUTC()).next());
        var at = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);
        jdbc.sql(
                        "insert into quiz_attempt (id, person, course, course_version, activity, number, began_at, place, holder_epoch, handed_in_at) values (?, ?, ?, 1, 'final', 1, ?, 1, 1, ?)")
                .params(id.value(), person, course, at, at)
                .update();
        var graded = new ArrayList<Graded.One>();
        boolean best = third == 2;
        String marked = wrong.options().stream()
                .filter(option -> option.right() != best)
                .findFirst()
                .orElseThrow()
                .id();
        graded.add(answer(id, 1, wrong, Optional.of(new Given.Choice(marked)), at));
        for (int place = 0; place < others.size(); place++) {
            boolean right = best || place < 3 + 2 * third;
            var question = others.get(place);
            graded.add(answer(
                    id, place + 2, question, right ? Optional.of(Answers.right(question)) : Optional.empty(), at));
        }
        var whole = new Graded(graded, quiz.passMark());
        new QuizGradings(jdbc).add(id, at.toInstant(), whole);
        new QuestionStatistics(jdbc).add(new CourseId(course), "final", whole);
    }

    private Graded.One answer(
            AttemptId attempt, int place, Question question, Optional<Given> given, OffsetDateTime at) {
        String version = QuestionVersion.of(question);
        jdbc.sql("insert into quiz_attempt_question values (?, ?, ?, ?, '', false)")
                .params(attempt.value(), place, question.id().value(), version)
                .update();
        given.ifPresent(answer -> jdbc.sql(
                        "insert into quiz_answer (attempt, question, sequence, given, certainty, saved_at, digest) values (?, ?, ?, ?, null, ?, ?)")
                .params(attempt.value(), question.id().value(), place, GivenCodec.write(answer), at, version)
                .update());
        return new Graded.One(
                question.id(),
                version,
                Grading.score(question, given),
                question.about().critical(),
                false,
                false);
    }
}
