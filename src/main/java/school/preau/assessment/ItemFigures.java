package school.preau.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.people.Trainer;

/** What the answers say about each version of a question, for trainers: never about one person, and only from ten attempts. */
@Service
@Transactional(readOnly = true)
public class ItemFigures {

    /** Newest attempts that are looked at closely; more of them would not change the picture. */
    private static final int LOOKED_AT = 5_000;

    /**
     * A version of a question in one line.
     *
     * @param question as it was asked in this version
     * @param neutral why it counts for nobody, if it does not
     */
    public record ItemFigure(
            Question question,
            String version,
            ItemStatistics statistics,
            Set<ItemAnalysis.Advice> advice,
            Optional<String> neutral) {}

    private final JdbcClient jdbc;
    private final QuestionStatistics statistics;
    private final NeutralQuestions neutral;
    private final QuizLibrary library;

    ItemFigures(JdbcClient jdbc, QuestionStatistics statistics, NeutralQuestions neutral, QuizLibrary library) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.neutral = neutral;
        this.library = library;
    }

    /** The questions of a quiz that were asked often enough, those first that need somebody to look. */
    public List<ItemFigure> questions(Trainer me, CourseId course, String activity) {
        var reasons = neutral.of(course);
        return statistics.of(course, activity, QuizFigures.ENOUGH).stream()
                .flatMap(row -> question(course, activity, row.question(), row.version()).stream()
                        .map(question -> {
                            var of = ItemStatistics.of(row.sums());
                            return new ItemFigure(
                                    question,
                                    row.version(),
                                    of,
                                    ItemAnalysis.advice(question, of),
                                    Optional.ofNullable(
                                            reasons.get(new NeutralQuestions.Version(row.question(), row.version()))));
                        }))
                .sorted(Comparator.comparing(ItemFigures::urgency)
                        .thenComparing(figure -> figure.statistics().facility()))
                .toList();
    }

    private static int urgency(ItemFigure figure) {
        return figure.advice().isEmpty() || figure.neutral().isPresent()
                ? ItemAnalysis.Advice.values().length
                : EnumSet.copyOf(figure.advice()).iterator().next().ordinal();
    }

    /** One version of a question, looked at closely; empty while it was asked less than ten times. */
    public Optional<ItemAnalysis> analysis(
            Trainer me, CourseId course, String activity, QuestionId question, String version) {
        var responses = responses(course, activity, question, version);
        return responses.size() < QuizFigures.ENOUGH
                ? Optional.empty()
                : question(course, activity, question, version).map(one -> ItemAnalysis.of(one, responses));
    }

    private List<ItemAnalysis.Response> responses(
            CourseId course, String activity, QuestionId question, String version) {
        return jdbc.sql("""
                select q.points, q.out_of, q.neutral, g.points as total, g.out_of as total_out_of, w.given, w.certainty
                from quiz_attempt a
                join quiz_grading g on g.attempt = a.id
                 and g.sequence = (select max(l.sequence) from quiz_grading l where l.attempt = a.id)
                join quiz_grading_question q on q.attempt = a.id and q.sequence = g.sequence
                left join quiz_answer w on w.attempt = a.id and w.question = q.question
                 and w.sequence = (select max(v.sequence) from quiz_answer v
                                   where v.attempt = a.id and v.question = q.question and not v.late)
                where a.course = :course and a.activity = :activity and q.question = :question
                  and q.question_version = :version and not g.awaits_marking
                order by a.handed_in_at desc, a.id limit :limit""")
                .param("course", course.value())
                .param("activity", activity)
                .param("question", question.value())
                .param("version", version)
                .param("limit", LOOKED_AT)
                .query(ItemFigures::response)
                .list();
    }

    private static ItemAnalysis.Response response(ResultSet row, int index) throws SQLException {
        boolean neutral = row.getBoolean("neutral");
        int points = row.getInt("points");
        int own = neutral ? 0 : points;
        int ownOutOf = neutral ? 0 : row.getInt("out_of");
        String given = row.getString("given");
        int certainty = row.getInt("certainty");
        var said = row.wasNull() ? Optional.<Certainty>empty() : Certainty.of(certainty);
        return new ItemAnalysis.Response(
                given == null ? Optional.empty() : Optional.of(GivenCodec.read(given)),
                said,
                points,
                ItemSums.rest(row.getInt("total") - own, row.getInt("total_out_of") - ownOutOf));
    }

    /** The question as it was in this version, read from the newest course version that asked it so. */
    private Optional<Question> question(CourseId course, String activity, QuestionId question, String version) {
        return jdbc.sql("""
                        select max(a.course_version) from quiz_attempt a
                        join quiz_attempt_question q on q.attempt = a.id
                        where a.course = :course and a.activity = :activity and q.question = :question
                          and q.question_version = :version""")
                .param("course", course.value())
                .param("activity", activity)
                .param("question", question.value())
                .param("version", version)
                .query((row, index) -> Optional.of(row.getInt(1)).filter(number -> number > 0))
                .single()
                .flatMap(number -> library.quiz(new CourseVersion(course, number), activity)
                        .question(question))
                .or(() -> library.current(course, activity)
                        .flatMap(quiz -> quiz.question(question))
                        .filter(current -> QuestionVersion.of(current).equals(version)));
    }
}
