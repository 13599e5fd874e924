package school.preau.catalog.lesson;

import java.util.Optional;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;

/**
 * A lesson's file in one language, divided into front matter and body.
 *
 * @param translationOf digest of the source this is a translation of; empty in French
 * @param body Markdown with {@code \n} line ends
 * @param bodyOffset lines of the file before the body
 */
record LessonFile(String path, String title, String translationOf, int translationLine, String body, int bodyOffset) {

    private static final String FENCE = "---";

    static Optional<LessonFile> read(ContentFolder course, String id, String language, Problems problems) {
        String path = "lessons/" + id + "." + language + ".md";
        if (!course.has(path)) {
            problems.add(
                    path,
                    0,
                    language.equals("fr") ? "The lesson is missing." : "The English translation is missing.",
                    "Add the file, or take the lesson out of the outline.");
            return Optional.empty();
        }
        return course.text(path, problems).flatMap(text -> divide(path, text, language, problems));
    }

    private static Optional<LessonFile> divide(String path, String text, String language, Problems problems) {
        int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE + "\n", 3) : -1;
        if (end < 0) {
            problems.add(
                    path,
                    1,
                    "The front matter is missing.",
                    "Begin the file with “---”, a line “title: …”, and “---”.");
            return Optional.empty();
        }
        String head = text.substring(FENCE.length() + 1, end + 1);
        String body = text.substring(end + 1 + FENCE.length() + 1);
        int offset = (int) head.lines().count() + 2;
        return StrictYaml.map(path, head, 1, problems).map(yaml -> {
            String title = yaml.string("title");
            String translationOf = "";
            if (language.equals("en")) {
                translationOf = yaml.optionalString("translation-of").orElse("");
            }
            yaml.done();
            return new LessonFile(path, title, translationOf, yaml.line("translation-of"), body, offset);
        });
    }
}
