package school.preau.sandbox;

import java.util.List;
import java.util.Optional;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;
import school.preau.platform.YamlMap;

/** Reads {@code documents/<id>.fr.md} with its English gloss, which must say which French text it translates. */
final class DocumentReader {

    private final ContentFolder folder;
    private final Problems problems;

    DocumentReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    static List<String> files(String id) {
        return List.of("documents/" + id + ".fr.md", "documents/" + id + ".en.md");
    }

    LocalText text(String id) {
        var french = MarkdownFile.read(folder, "documents/" + id + ".fr.md", problems);
        var english = MarkdownFile.read(folder, "documents/" + id + ".en.md", problems);
        french.flatMap(MarkdownFile::frontMatter).ifPresent(YamlMap::done);
        if (french.isPresent() && english.isPresent()) {
            fresh(french.get(), english.get());
        }
        return new LocalText(
                french.map(MarkdownFile::body).orElse(""),
                english.map(MarkdownFile::body).orElse(""));
    }

    private void fresh(MarkdownFile french, MarkdownFile english) {
        Optional<String> translated = english.frontMatter().map(front -> {
            String digest = front.string("translation-of");
            front.done();
            return digest;
        });
        if (!translated.orElse("").equals(french.digest())) {
            problems.add(
                    english.path(),
                    1,
                    translated.isEmpty()
                            ? "The translation does not say which French text it translates."
                            : "The French text has changed since it was translated.",
                    "Check the translation, then write “translation-of: \"" + french.digest()
                            + "\"” in its front matter.");
        }
    }
}
