package school.preau.assessment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    public final AllowingAttempts allowing;
    final RecordedAttempts recorded;
    final QuizAppeals appeals;
    private final Map<CourseVersion, Quiz> library = new HashMap<>();
    private Instant now = Instant.parse("2027-02-09T13:02:00Z");

    public Examination(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        QuizLibrary shelf = (course, activity) -> java.util.Objects.requireNonNull(library.get(course));
        var attempts = new QuizAttempts(jdbc, new Identifiers(clock), time);
        var answers = new QuizAnswers(jdbc, time);
        var gradings = new QuizGradings(jdbc);
        appeals = new QuizAppeals(jdbc);
        var papers = new QuizPapers(shelf, attempts, answers);
        var drawingUp = new DrawingUp(
                shelf, new Drawing(new Random(7)), attempts, new DrawingUp.Past(gradings, answers, appeals), time);
        var handingIn =
                new HandingIn(papers, attempts, new HandingIn.Records(gradings, appeals), drawingUp, events::add);
        taking = new TakingQuizzes(drawingUp, papers, attempts, answers, handingIn);
        results = new QuizResults(drawingUp, papers, attempts, gradings);
        figures = new QuizFigures(jdbc);
        allowing = new AllowingAttempts(appeals, AuditTrails.over(jdbc, time), time, events::add);
        recorded = new RecordedAttempts(gradings, new Seeded(jdbc).node());
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
