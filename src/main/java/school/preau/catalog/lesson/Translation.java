package school.preau.catalog.lesson;

import java.util.List;
import java.util.stream.Stream;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.platform.Problems;

/** Whether the English lesson is a translation of the French one as it stands. */
final class Translation {

    private Translation() {}

    static void check(LessonFile fr, LessonFile en, Problems problems) {
        String digest = LessonKind.digest(fr.body());
        if (en.translationOf().isEmpty()) {
            problems.add(
                    en.path(),
                    1,
                    "The translation does not say which text it translates.",
                    "Add “translation-of: \"" + digest + "\"” to its front matter.");
        } else if (!en.translationOf().equals(digest)) {
            problems.add(
                    en.path(),
                    en.translationLine(),
                    "The translation is stale: " + fr.path() + " has changed since.",
                    "Bring the text up to date, then write “translation-of: \"" + digest + "\"”.");
        }
    }

    static void checkBlocks(LessonFile frFile, LessonText fr, LessonFile enFile, LessonText en, Problems problems) {
        same("anchors", frFile, anchors(fr), enFile, anchors(en), problems);
        same("self-checks", frFile, checks(fr), enFile, checks(en), problems);
    }

    private static void same(
            String what, LessonFile frFile, List<String> fr, LessonFile enFile, List<String> en, Problems problems) {
        if (!fr.equals(en)) {
            problems.add(
                    enFile.path(),
                    0,
                    "The " + what + " are not those of " + frFile.path() + ".",
                    "Write the same ids in the same order: " + String.join(", ", fr) + ". Here: "
                            + String.join(", ", en) + ".");
        }
    }

    private static List<String> anchors(LessonText text) {
        return text.blocks().stream()
                .flatMap(block -> block instanceof LessonBlock.Prose prose
                                && !prose.anchor().isEmpty()
                        ? Stream.of(prose.anchor())
                        : Stream.empty())
                .toList();
    }

    private static List<String> checks(LessonText text) {
        return text.blocks().stream()
                .filter(LessonBlock.Check.class::isInstance)
                .map(block -> ((LessonBlock.Check) block).id())
                .toList();
    }
}
