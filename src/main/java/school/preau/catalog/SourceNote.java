package school.preau.catalog;

/**
 * What a source says, unfolded beside the sentence that rests on it.
 *
 * @param number as the button in the text shows it, from 1
 * @param source id of the {@link CourseSource}
 * @param html safe HTML
 */
public record SourceNote(int number, String source, String html) {}
