package school.preau.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.assessment.Answers;
import school.preau.assessment.Beginning;
import school.preau.assessment.Examination;
import school.preau.assessment.SampleCourse;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseFolder;
import school.preau.catalog.ErrorReports;
import school.preau.catalog.Seeded;
import school.preau.people.Acting;
import school.preau.people.ActingAs;
import school.preau.people.Directory;
import school.preau.people.Learner;
import school.preau.people.People;
import school.preau.platform.PersonId;
import school.preau.sandbox.ContestedItem;
import school.preau.sandbox.PracticeRoom;

/** What trainers look after, in a test: one course with its quiz, the exercises of the repository, and learners who need an answer. */
public final class TrainersRoom {

    public static final PersonId CLAIRE = new PersonId(new UUID(9, 1));

    public final ActingAs signedIn = new ActingAs();
    public final Examination exam;
    public final PracticeRoom practice;
    public final Seeded seeded;
    public final CourseCatalog catalog;
    public final CoursesInWriting courses;
    public final ErrorReports reports;
    public final People people;
    public final Learner ines;

    public TrainersRoom(DataSource database) {
        var jdbc = JdbcClient.create(database);
        seeded = new Seeded(jdbc);
        catalog = seeded.node();
        seeded.publish(new CourseFolder(SampleCourse.VERSION.course().value()));
        Seeded.noticing(catalog);
        exam = new Examination(database);
        practice = new PracticeRoom(jdbc);
        reports = seeded.reports();
        courses = new CoursesInWriting(catalog, seeded.folders, exam.figures);
        people = Directory.people(jdbc);
        ines = Acting.learner(new Directory(jdbc).person("Inès", "Aubépine"));
        signedIn.becomeTrainer(CLAIRE);
    }

    /** So many people hand in the quiz; {@code right} of them answer everything rightly, the others miss the dose. */
    public void quizzes(int people, int right) {
        for (int i = 0; i < people; i++) {
            quiz(Acting.learner(new PersonId(new UUID(7, i))), i < right ? "nothing" : "dose");
        }
    }

    /** Hands in an empty quiz until no attempt is left. */
    public void useUpQuiz(Learner who) {
        while (exam.taking.begin(who, SampleCourse.VERSION, SampleCourse.QUIZ) instanceof Beginning.Open(var attempt)) {
            exam.taking.handIn(who, attempt.id(), attempt.epoch());
            exam.pass(Duration.ofMinutes(10));
        }
    }

    /** Hands in the drafts without a mark until no attempt is left. */
    public void useUpExercise(Learner who) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            var begun = practice.begin(who, PracticeRoom.DRAFTS, PracticeRoom.AVEC);
            practice.exercising.handIn(who, begun.id(), OptionalInt.empty());
        }
    }

    /** Hands in a right letter in which one medicine is contested. */
    public void contest(Learner who, String sentence) {
        var begun = practice.begin(who, PracticeRoom.LETTER, PracticeRoom.LETTER_COURSE);
        String letter =
                letter().replace("Bien confraternellement,", "Il a reçu de la dobutamine.\n\nBien confraternellement,");
        practice.exercising.saveLetter(who, begun.id(), 0, letter, List.of());
        var finding = practice.exercising
                .check(who, begun.id())
                .orElseThrow()
                .openMajors()
                .getFirst();
        practice.contesting.contestFinding(who, begun.id(), finding.key(), sentence);
        practice.exercising.handIn(who, begun.id(), OptionalInt.empty());
    }

    /** Hands in the drafts without a mark and contests every error that was missed. */
    public void contestMissed(Learner who, String sentence) {
        var begun = practice.begin(who, PracticeRoom.DRAFTS, PracticeRoom.AVEC);
        practice.exercising.handIn(who, begun.id(), OptionalInt.empty());
        for (var draft : begun.shown()) {
            for (var error : draft.errors()) {
                practice.contesting.contestResult(
                        who, begun.id(), ContestedItem.error(draft.id(), error.id()), sentence);
            }
        }
    }

    private void quiz(Learner who, String but) {
        if (exam.taking.begin(who, SampleCourse.VERSION, SampleCourse.QUIZ) instanceof Beginning.Open(var attempt)) {
            Answers.all(exam, who, attempt, but);
            exam.taking.handIn(who, attempt.id(), attempt.epoch());
        }
    }

    private static String letter() {
        try {
            return Files.readString(Path.of("src/test/resources/grounding/letters/aubry-clean.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
