package school.preau.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;

/** The places of a course's lessons that questions may point at, each with the words of its heading. */
final class Lessons {

    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*(.+?)[ \\t]*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6}[ \\t]+(.+?)[ \\t]*\\{#([^}\\s]+)}[ \\t]*$");

    private final ContentFolder course;
    private final Map<String, Map<String, String>> headings = new HashMap<>();

    Lessons(ContentFolder course) {
        this.course = course;
    }

    /** @param reference as written: {@code 40-verifier#five-looks}, or only the lesson */
    Optional<Passage> passage(String reference) {
        int hash = reference.indexOf('#');
        String lesson = hash < 0 ? reference : reference.substring(0, hash);
        String anchor = hash < 0 ? "" : reference.substring(hash + 1);
        String fr = headings(lesson, "fr").get(anchor);
        String en = headings(lesson, "en").get(anchor);
        // A lesson that lacks one language is reported by its own reader; the other language's words serve here.
        if (fr == null && en == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Passage(lesson, anchor, new LocalText(fr == null ? "" + en : fr, en == null ? "" + fr : en)));
    }

    /** Words by anchor; the empty anchor is the lesson itself. */
    private Map<String, String> headings(String lesson, String language) {
        String path = "lessons/" + lesson + "." + language + ".md";
        return headings.computeIfAbsent(path, file -> {
            var found = new HashMap<String, String>();
            String text = course.text(file, new Problems()).orElse("");
            if (text.isEmpty()) {
                return found;
            }
            var title = TITLE.matcher(text);
            found.put("", title.find() ? unquoted(title.group(1)) : lesson);
            var heading = HEADING.matcher(text);
            while (heading.find()) {
                found.put(heading.group(2), heading.group(1).replaceAll("[*_`]", ""));
            }
            return found;
        });
    }

    private static String unquoted(String title) {
        boolean quoted = title.length() > 1
                && (title.startsWith("\"") || title.startsWith("'"))
                && title.charAt(0) == title.charAt(title.length() - 1);
        return quoted
                ? title.substring(1, title.length() - 1).replace("\\\"", "\"").replace("''", "'")
                : title;
    }
}
