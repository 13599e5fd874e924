package school.preau.assessment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Seeded;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.platform.AuditTrails;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;

/** Everything one needs to take a quiz in a test: the services over a database, a clock one can turn, the events heard. */
public final class Examination {

    public static final Learner INES = Acting.learner(new PersonId(new UUID(1, 1)));
    public static final Learner REMI = Acting.learner(new PersonId(new UUID(1, 2)));

    public final List<Object> events = new ArrayList<>();
    public final JdbcClient jdbc;
    public final HospitalTime time;
    public final TakingQuizzes taking;
    public final QuizResults results;
    public final QuizFigures figures;
    public final ItemFigures items;
    public final Regrading regrading;
    /** Whether everyone still remembers enough for the short refresher. */
    boolean remembers;

    public final HeardConsequences consequences = new HeardConsequences();
    public final AllowingAttempts allowing;
    final QuestionStatistics statistics;
    final AnswerMarks marks;
    public final MarkingAnswers marking;
    final TimeAllowances allowances;
    final QuizClock clockOfQuizzes;
    final ClosingByTime closing;
    public final AllowingTime allowingTime;
    final RecordedAttempts recorded;
    final QuizAppeals appeals;
    private final Map<CourseVersion, Quiz> library = new HashMap<>();
    private Instant now = Instant.parse("2027-02-09T13:02:00Z");

    public Examination(DataSource database) {
        jdbc = JdbcClient.create(database);
        var clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        time = new HospitalTime(
                clock,
                new Settings(
                        Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
        library.put(SampleCourse.VERSION, SampleCourse.quiz());
        var shelf = new QuizLibrary() {
            @Override
            public Quiz quiz(CourseVersion course, String activity) {
                return Objects.requireNonNull(library.get(course));
            }

            @Override
            public Optional<Quiz> current(CourseId course, String activity) {
                return library.keySet().stream()
                        .filter(version -> version.course().equals(course))
                        .max(Comparator.comparingInt(CourseVersion::number))
                        .map(library::get);
            }
        };
        var attempts = new QuizAttempts(jdbc, new Identifiers(clock), time);
        var answers = new QuizAnswers(jdbc, time);
        var gradings = new QuizGradings(jdbc);
        statistics = new QuestionStatistics(jdbc);
        var neutral = new NeutralQuestions(jdbc);
        appeals = new QuizAppeals(jdbc);
        marks = new AnswerMarks(jdbc);
        allowances = new TimeAllowances(jdbc);
        clockOfQuizzes = new QuizClock(jdbc, time);
        var papers = new QuizPapers(shelf, attempts, answers, clockOfQuizzes);
        var drawingUp = new DrawingUp(
                shelf,
                new Drawing(new Random(7)),
                attempts,
                new DrawingUp.Past(gradings, answers, appeals, allowances, List.of((person, course) -> remembers)),
                time);
        var handingIn = new HandingIn(
                papers,
                attempts,
                new HandingIn.Records(gradings, statistics, neutral, appeals, marks),
                drawingUp,
                events::add);
        taking = new TakingQuizzes(drawingUp, papers, attempts, answers, handingIn, clockOfQuizzes);
        marking = new MarkingAnswers(marks, attempts, papers, handingIn, AuditTrails.over(jdbc, time), time);
        closing = new ClosingByTime(
                attempts,
                clockOfQuizzes,
                handingIn,
                new TransactionTemplate(new DataSourceTransactionManager(database)));
        allowingTime = new AllowingTime(allowances, AuditTrails.over(jdbc, time), time);
        results = new QuizResults(drawingUp, papers, attempts, gradings, marks);
        figures = new QuizFigures(jdbc);
        items = new ItemFigures(jdbc, statistics, neutral, shelf);
        regrading = new Regrading(
                new RegradeCandidates(jdbc),
                new QuizRegrades(jdbc, new NamedParameterJdbcTemplate(database)),
                neutral,
                statistics,
                shelf,
                new Regrading.Around(
                        List.of(consequences),
                        AuditTrails.over(jdbc, time),
                        time,
                        new Identifiers(clock),
                        events::add));
        allowing = new AllowingAttempts(appeals, AuditTrails.over(jdbc, time), time, events::add);
        recorded = new RecordedAttempts(gradings, allowances, new Seeded(jdbc).node());
    }

    /** Puts another version of the course on the shelf. */
    public void publish(CourseVersion version, Quiz quiz) {
        library.put(version, quiz);
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    public Instant now() {
        return now;
    }
}
