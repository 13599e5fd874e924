package school.preau.catalog;

import java.util.List;

/**
 * A piece of a lesson that is read at once: a paragraph, a heading, a list, a figure, a card. All HTML is safe to show.
 *
 * <p>In running text a citation is {@code <button class="source-ref" data-source="1">} with the number of its {@link SourceNote}, a
 * glossary word {@code <button class="glossary-word" data-term="automation-bias">} with the id of its {@link GlossaryWord}.
 */
public sealed interface LessonBlock {

    /** Its place in the lesson, from 0. */
    int index();

    /** Its words without markup, to quote and to search. */
    String plain();

    /** @param anchor the permanent anchor of a heading, or empty */
    record Prose(int index, String html, String anchor, String plain) implements LessonBlock {}

    record Callout(int index, Kind kind, String html, String plain) implements LessonBlock {

        public enum Kind {
            /** A hospital situation. */
            SCENE,
            RULE,
            TRY,
            CAUTION,
            REMEMBER
        }
    }

    /**
     * @param svg the drawing to stand in the page, named by its alternative text; empty when {@code media} is a photograph
     * @param media path in the course's folder
     * @param alt the same meaning in words
     * @param caption may be empty
     */
    record Figure(int index, String svg, String media, String alt, String caption) implements LessonBlock {

        @Override
        public String plain() {
            return alt + "\n" + caption;
        }
    }

    /** Text of one of the two materials: written by a model, or about a fictional patient. */
    record Material(int index, Origin origin, String html, String plain) implements LessonBlock {

        public enum Origin {
            MODEL,
            PATIENT
        }
    }

    /**
     * A self-check, never graded.
     *
     * @param id permanent, the same in both languages
     * @param question plain text
     */
    record Check(int index, String id, String question, List<Option> options) implements LessonBlock {

        public Check {
            options = List.copyOf(options);
        }

        @Override
        public String plain() {
            return question;
        }

        /** Plain texts. */
        public record Option(String text, boolean right, String feedback) {}
    }
}
