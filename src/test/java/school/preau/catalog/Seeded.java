package school.preau.catalog;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import school.preau.catalog.lesson.LessonKind;
import school.preau.platform.AuditTrails;
import school.preau.platform.ContentFolder;
import school.preau.platform.HospitalTime;
import school.preau.platform.Identifiers;
import school.preau.platform.LocalText;
import school.preau.platform.Mode;
import school.preau.platform.Problems;
import school.preau.platform.Settings;

/** A catalogue over a database, with what tests publish; also for tests of modules above. */
public final class Seeded {

    public static final Instant NOW = Instant.parse("2027-02-09T09:00:00Z");

    public final HospitalTime time = new HospitalTime(
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Settings(Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false));
    public final AnyActivity quizzes = new AnyActivity("quiz");
    public final PublishedFolders folders;
    public final CourseReader reader = new CourseReader(List.of(new LessonKind(), quizzes));

    private final JdbcClient jdbc;

    public Seeded(JdbcClient jdbc) {
        this.jdbc = jdbc;
        folders = new PublishedFolders(jdbc, time, AuditTrails.over(jdbc, time));
    }

    /** A catalogue as one node has it, empty until it looks. */
    public CourseCatalog node() {
        return new CourseCatalog(folders, reader, new ProgrammeReader());
    }

    /** Lets a node notice what was published. */
    public static CourseCatalog noticing(CourseCatalog node) {
        node.refresh();
        return node;
    }

    /** Lets a node know of folders that could not be published. */
    public static void broken(CourseCatalog node, FolderProblems... problems) {
        node.keepProblems(List.of(problems));
    }

    public CourseSearch search(CourseCatalog node) {
        return new CourseSearch(node);
    }

    public ErrorReports reports() {
        return new ErrorReports(
                jdbc, time, new Identifiers(Clock.fixed(NOW, ZoneOffset.UTC)), AuditTrails.over(jdbc, time));
    }

    public CourseVersion publish(CourseFolder course) {
        return publish(course, Change.Weight.MAJOR);
    }

    public CourseVersion publish(CourseFolder course, Change.Weight weight) {
        var read = ((CourseRead.Ok) reader.read(course.folder())).course();
        int number = folders.publish(
                CourseCatalog.COURSE, course.folder(), reader.currentPins(read), weight, new LocalText("Note", "Note"));
        return new CourseVersion(read.id(), number);
    }

    public void publishProgramme() {
        folders.publish(CourseCatalog.PROGRAMME, programme(), Change.Weight.MAJOR, LocalText.EMPTY);
    }

    /** A programme that asks for the course {@code verifier}. */
    /** The programme with other words in one of its files. */
    public static ContentFolder programme(String file, String what, String by) {
        var sound = programme();
        var files = new TreeMap<String, byte[]>();
        for (String path : sound.paths()) {
            String text = sound.text(path, new Problems()).orElseThrow();
            files.put(path, (path.equals(file) ? text.replace(what, by) : text).getBytes(StandardCharsets.UTF_8));
        }
        return ContentFolder.of("programme", files);
    }

    public static ContentFolder programme() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("professions.yaml", utf8("- {id: nurse, name: {fr: Infirmière, en: Nurse}}\n"));
        files.put("certifications/avec.yaml", utf8("""
                title: {fr: "Vérifier", en: "Verify"}
                short: {fr: "Vérifier", en: "Verify"}
                requires: {courses: [verifier]}
                validity: {months: 12, base: previous-expiry}
                renewal-window: {days: 60}
                grace: {days: 30}
                opens-tool: true
                badge: {colour: leaf}
                test-out: [verifier/final]
                """));
        files.put("paths.yaml", utf8("- {profession: nurse, certifications: [avec]}\n"));
        files.put("rules.yaml", utf8("""
                - id: socle
                  title: {fr: Socle, en: Core}
                  audience: {professions: [nurse], roles: [manager]}
                  certification: avec
                  due: {days: 30}
                  since: 2026-09-01
                  reason: {fr: Parce que., en: Because.}
                """));
        return ContentFolder.of("programme", files);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
