package school.preau.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.preau.catalog.Change;
import school.preau.catalog.Course;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.GlossaryWord;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.catalog.Level;
import school.preau.catalog.SourceNote;
import school.preau.catalog.spi.Activity;
import school.preau.catalog.spi.ActivityContent;
import school.preau.platform.LocalText;

/** A small published course for tests: two lessons, the second with a self-check, and an activity of another kind. */
public final class Lessons implements Editions {

    public static final CourseId AVEC = new CourseId("avec");
    public static final CourseVersion AVEC_1 = new CourseVersion(AVEC, 1);
    public static final String WHY = "10-pourquoi";
    public static final String VERIFY = "20-verifier";
    public static final String GAME = "jeu";

    /** An activity of a kind that only tests know. */
    public record Game() implements ActivityContent {}

    private final Map<CourseVersion, Course> courses = new HashMap<>();

    public Lessons() {
        publish(AVEC_1);
    }

    public void publish(CourseVersion version) {
        courses.put(version, course(version));
    }

    public static Course course(CourseVersion version) {
        return new Course(
                version,
                new LocalText("A.V.E.C. : vérifier avant de signer", "A.V.E.C.: verify before you sign"),
                LocalText.same("A.V.E.C."),
                new LocalText("Relire.", "Re-read."),
                15,
                Level.FOUNDATION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new GlossaryWord(
                        "automation-bias",
                        new LocalText("biais d'automatisation", "automation bias"),
                        new LocalText("Suivre la machine.", "Following the machine."))),
                List.of(
                        new Activity(WHY, "lesson", new LocalText("Pourquoi on relit mal", "Why"), 4, plain()),
                        new Activity(VERIFY, "lesson", new LocalText("Les cinq regards", "Five looks"), 5, withCheck()),
                        new Activity(GAME, "game", new LocalText("Deux brouillons", "Two drafts"), 6, new Game())),
                List.of(new Change(Change.Weight.MAJOR, LocalDate.of(2026, 11, 24), LocalText.same("1"))));
    }

    private static Lesson plain() {
        return new Lesson(text("Pourquoi on relit mal", "fr", false), text("Why we re-read badly", "en", false));
    }

    private static Lesson withCheck() {
        return new Lesson(text("Les cinq regards", "fr", true), text("Five looks", "en", true));
    }

    private static LessonText text(String title, String language, boolean check) {
        var blocks = new ArrayList<LessonBlock>();
        for (int i = 0; i < 5; i++) {
            blocks.add(new LessonBlock.Prose(i, "<p>" + language + " " + i + "</p>", "", language + " paragraph " + i));
        }
        if (check) {
            blocks.add(new LessonBlock.Check(
                    5,
                    "negation",
                    "« Pas d'allergie connue. » Quel regard l'attrape ?",
                    List.of(
                            new LessonBlock.Check.Option("Les nombres", false, "Il n'y a pas de nombre ici."),
                            new LessonBlock.Check.Option("La négation", true, "Un « pas de » ne se voit pas."))));
        }
        return new LessonText(
                title,
                blocks,
                List.of(new SourceNote(1, "biro-2025", "<p>Vingt médecins.</p>")),
                List.of("automation-bias"));
    }

    @Override
    public Optional<Course> current(CourseId course) {
        return courses.values().stream()
                .filter(found -> found.id().equals(course))
                .max((one, other) ->
                        Integer.compare(one.version().number(), other.version().number()));
    }

    @Override
    public Optional<Course> of(CourseVersion version) {
        return Optional.ofNullable(courses.get(version));
    }
}
