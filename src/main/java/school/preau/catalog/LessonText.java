package school.preau.catalog;

import java.util.List;

/**
 * A lesson in one language.
 *
 * @param blocks in order of reading; a learner's place is the index of a block
 * @param sources numbered from 1 in order of first citation
 * @param words ids of the glossary words it explains, in order of appearance
 */
public record LessonText(String title, List<LessonBlock> blocks, List<SourceNote> sources, List<String> words) {

    public LessonText {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        words = List.copyOf(words);
    }
}
