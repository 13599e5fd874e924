package school.preau.learning;

import java.util.List;
import school.preau.catalog.Lesson;
import school.preau.catalog.LessonBlock;
import school.preau.catalog.LessonText;
import school.preau.platform.LocalText;

/** The lines at a reading place, as a learner recognises them: running text, not a heading, a picture or a question. */
final class Quote {

    /** About two lines of the home page. */
    private static final int LONGEST = 150;

    private Quote() {}

    static LocalText at(Lesson lesson, int block) {
        return new LocalText(at(lesson.fr(), block), at(lesson.en(), block));
    }

    private static String at(LessonText text, int block) {
        List<LessonBlock> blocks = text.blocks();
        if (blocks.isEmpty()) {
            return "";
        }
        int from = Math.clamp(block, 0, blocks.size() - 1);
        for (int i = from; i < blocks.size(); i++) {
            if (quotable(blocks.get(i))) {
                return shortened(blocks.get(i).plain());
            }
        }
        for (int i = from; i >= 0; i--) {
            if (quotable(blocks.get(i))) {
                return shortened(blocks.get(i).plain());
            }
        }
        return "";
    }

    private static boolean quotable(LessonBlock block) {
        boolean running = switch (block) {
            case LessonBlock.Prose prose ->
                prose.anchor().isEmpty() && !prose.html().startsWith("<h");
            case LessonBlock.Callout callout -> true;
            case LessonBlock.Figure figure -> false;
            case LessonBlock.Material material -> false;
            case LessonBlock.Check check -> false;
        };
        return running && !block.plain().isBlank();
    }

    static String shortened(String plain) {
        String line = plain.replaceAll("[ \\t\\n\\r]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut < LONGEST / 2 ? line.offsetByCodePoints(0, LONGEST / 2) : cut)
                        .replaceAll("[\\s\\u00a0,;:]+$", "")
                + "…";
    }
}
