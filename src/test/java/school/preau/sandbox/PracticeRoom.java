package school.preau.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.ContentSource;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Seeded;
import school.preau.people.Acting;
import school.preau.people.Learner;
import school.preau.people.Trainer;
import school.preau.platform.AuditTrail;
import school.preau.platform.AuditTrails;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.Mode;
import school.preau.platform.PersonId;
import school.preau.platform.Settings;
import school.preau.sandbox.gateway.Gateways;
import school.preau.sandbox.screen.PrivacyScreen;

/** Everything one needs to do exercises in a test: the exercises of the repository, published, over a database; the events heard. */
public final class PracticeRoom {

    public static final Learner INES = Acting.learner(new PersonId(new UUID(1, 1)));
    public static final Learner REMI = Acting.learner(new PersonId(new UUID(1, 2)));
    public static final Trainer HELENE = Acting.trainer(new PersonId(new UUID(1, 3)));
    public static final Optional<CourseActivity> LETTER_COURSE = Optional.of(
            new CourseActivity(new CourseVersion(new CourseId("lettre-de-liaison"), 1), "ecrire-la-lettre"));
    public static final Optional<CourseActivity> AVEC = Optional.of(
            new CourseActivity(new CourseVersion(new CourseId("avec-verifier-avant-de-signer"), 1), "deux-brouillons"));
    public static final ExerciseVersion LETTER = version("ecrire-la-lettre");
    public static final ExerciseVersion DRAFTS = version("deux-brouillons");
    public static final ExerciseVersion TWICE = version("deux-fois-la-meme-question");

    public final List<Object> events = new ArrayList<>();
    public final ExerciseLibrary library;
    public final Exercising exercising;
    public final Rewriting rewriting;
    public final Contesting contesting;
    public final AllowingExercises allowing;
    public final AuditTrail trail;
    public final ProposingMarks proposing = new ProposingMarks(Gateways.none(), new PrivacyScreen(), true);
    final RecordedExercises recorded;
    private Instant now = Instant.parse("2027-02-09T13:02:00Z");

    public PracticeRoom(JdbcClient jdbc) {
        var clock = new Clock() {
            @Override
            public Instant instant() {
                now = now.plusSeconds(1);
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
        var time = new HospitalTime(
                clock,
                new Settings(
                        Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
        var identifiers = new Identifiers(clock);
        var folders = new Seeded(jdbc).folders;
        library = new ExerciseLibrary(folders);
        var source = new ContentSource(Path.of("."));
        new PatientSeed(folders).seed(source);
        new ExerciseSeed(folders, library).seed(source);
        var attempts = new ExerciseAttempts(jdbc);
        var work = new ExerciseWork(
                new ExerciseMarks(jdbc, time),
                new ExerciseChoices(jdbc, time),
                new ExerciseLetters(jdbc, time),
                new ContestedFindings(jdbc));
        var results = new ExerciseResults(jdbc);
        var grading = new ExerciseGrading(library, attempts, work, results, events::add, time);
        exercising =
                new Exercising(library, attempts, work, grading, time, identifiers, new VariantDrawing(new Random(7)));
        rewriting = new Rewriting(exercising, new PrivacyScreen());
        trail = AuditTrails.over(jdbc, time);
        contesting = new Contesting(attempts, work, grading, library, new Contesting.Records(trail, time, identifiers));
        allowing = new AllowingExercises(jdbc, trail, time, events::add);
        recorded = new RecordedExercises(attempts, results, library);
    }

    public OpenExercise begin(Learner learner, ExerciseVersion exercise, Optional<CourseActivity> course) {
        return ((Exercising.Begun.Yes) exercising.begin(learner, exercise, course)).exercise();
    }

    /** Marks every error of the drafts shown, but for those of a kind. */
    public void markAllBut(Learner learner, OpenExercise open, ErrorCode left) {
        for (Draft draft : open.shown()) {
            for (var error : draft.errors()) {
                if (error.code() != left) {
                    exercising.mark(
                            learner,
                            open.id(),
                            draft.id(),
                            error.passage(),
                            Optional.of(error.code()),
                            Optional.of(error.severity()));
                }
            }
        }
    }

    private static ExerciseVersion version(String exercise) {
        return new ExerciseVersion(new ExerciseId(exercise), 1);
    }
}
