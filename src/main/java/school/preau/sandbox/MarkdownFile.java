package school.preau.sandbox;

import java.util.Optional;
import java.util.regex.Pattern;
import school.preau.platform.ContentFolder;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;

/**
 * A Markdown file: its front matter, if it has one, and its body without empty lines at both ends and without spaces at line
 * ends.
 */
record MarkdownFile(String path, Optional<YamlMap> frontMatter, String body) {

    private static final Pattern FRONT = Pattern.compile("\\A---\n(.*?\n)?---[ \t]*(?:\n|\\z)", Pattern.DOTALL);
    private static final Pattern RAW_HTML =
            Pattern.compile("<(?:[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?|/[A-Za-z][^<>]*|!--)>?");

    /** The file, or empty with a problem when it is absent or cannot be read. */
    static Optional<MarkdownFile> read(ContentFolder folder, String path, Problems problems) {
        if (!folder.has(path)) {
            problems.add(path, 0, "The file is missing.", "Add it.");
            return Optional.empty();
        }
        return folder.text(path, problems).map(text -> {
            var front = FRONT.matcher(text);
            if (!front.find()) {
                return checked(new MarkdownFile(path, Optional.empty(), normal(text)), problems);
            }
            String yaml = front.group(1) == null ? "" : front.group(1);
            var map = yaml.isBlank() ? Optional.<YamlMap>empty() : StrictYaml.map(path, yaml, 1, problems);
            return checked(new MarkdownFile(path, map, normal(text.substring(front.end()))), problems);
        });
    }

    /** The first twelve hexadecimal digits of the SHA-256 of the body: what a translation of it must carry. */
    String digest() {
        return ContentFolder.digest(body).substring(0, 12);
    }

    private static MarkdownFile checked(MarkdownFile file, Problems problems) {
        if (file.body.isEmpty()) {
            problems.add(file.path, 0, "The file has no text.", "Write it.");
        }
        if (RAW_HTML.matcher(file.body).find()) {
            problems.add(file.path, 0, "The text contains HTML.", "Write it as Markdown.");
        }
        return file;
    }

    private static String normal(String text) {
        return text.replaceAll("(?m)[ \t]+$", "").replaceAll("\\A\n+|\n+\\z", "");
    }
}
