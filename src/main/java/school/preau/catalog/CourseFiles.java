package school.preau.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.YamlMap;

/** The files of a course folder: only those the format knows, none too large, each of them used. */
class CourseFiles {

    private static final int MAX_TEXT = 512 * 1024;
    private static final int MAX_MEDIA = 1024 * 1024;

    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern LESSON = Pattern.compile("lessons/(" + SLUG + ")\\.(?:fr|en)\\.md");
    private static final Pattern QUIZ = Pattern.compile("quizzes/(" + SLUG + ")\\.yaml");
    private static final Pattern QUESTIONS = Pattern.compile("questions/" + SLUG + "\\.yaml");
    private static final Pattern MEDIA = Pattern.compile("media/" + SLUG + "(?:\\.(?:fr|en))?\\.(?:svg|png|jpg|webp)");

    private final ContentFolder folder;
    private final Problems problems;

    CourseFiles(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void checkSizesAndNames() {
        for (String path : folder.paths()) {
            byte[] content = folder.bytes(path).orElseThrow();
            boolean media = MEDIA.matcher(path).matches();
            if (!media
                    && !path.equals("course.yaml")
                    && !LESSON.matcher(path).matches()
                    && !QUIZ.matcher(path).matches()
                    && !QUESTIONS.matcher(path).matches()) {
                problems.add(
                        path,
                        0,
                        "A course has no such file.",
                        "Remove it, or name it as course.yaml, lessons/<id>.fr.md, lessons/<id>.en.md,"
                                + " questions/<file>.yaml, quizzes/<id>.yaml or media/<file>.");
                continue;
            }
            if (content.length > (media ? MAX_MEDIA : MAX_TEXT)) {
                problems.add(
                        path,
                        0,
                        "The file is larger than " + (media ? "1 MB." : "512 kB."),
                        media ? "Save the picture smaller." : "Divide the text.");
            }
            if (!media
                    && content.length > 2
                    && content[0] == (byte) 0xEF
                    && content[1] == (byte) 0xBB
                    && content[2] == (byte) 0xBF) {
                problems.add(path, 1, "The file begins with a byte order mark.", "Save it as UTF-8 without BOM.");
            }
        }
    }

    /** Reports what nobody would ever see: sources nobody cites, pictures nobody shows, lessons and quizzes outside the outline. */
    void checkUse(YamlMap yaml, List<YamlMap> outline) {
        String texts = folder.paths().stream()
                .filter(path -> path.endsWith(".md") || path.startsWith("questions/") || path.startsWith("quizzes/"))
                .map(path -> new String(folder.bytes(path).orElseThrow(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        for (YamlMap entry : yaml.maps("sources")) {
            String id = entry.optionalString("id").orElse("");
            if (!texts.contains("[^" + id + "]")) {
                entry.problem(
                        "id", "The source “" + id + "” is never cited.", "Cite it as [^" + id + "], or take it out.");
            }
        }
        // A broken activity is not in the outline that was read; the file names it all the same.
        Set<String> named = outline.stream()
                .filter(entry -> !entry.keys().isEmpty())
                .map(entry -> entry.optionalString(entry.keys().getFirst()).orElse(""))
                .collect(Collectors.toSet());
        for (String path : folder.paths()) {
            if (path.startsWith("media/") && !texts.contains(path)) {
                problems.add(path, 0, "No lesson shows this file.", "Show it in a lesson, or remove it.");
            }
            unusedActivity(LESSON, path, named, "lesson");
            unusedActivity(QUIZ, path, named, "quiz");
        }
    }

    private void unusedActivity(Pattern form, String path, Set<String> named, String kind) {
        var file = form.matcher(path);
        if (file.matches() && !named.contains(file.group(1))) {
            problems.add(
                    path,
                    0,
                    "The outline does not name this " + kind + ".",
                    "Add “- " + kind + ": " + file.group(1) + "” to the outline, or remove the file.");
        }
    }
}
