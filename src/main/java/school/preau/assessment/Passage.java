package school.preau.assessment;

import school.preau.platform.LocalText;

/**
 * The place in the course that answers a question.
 *
 * @param lesson id of the lesson
 * @param anchor a heading's anchor, or empty for the beginning of the lesson
 * @param title the words of that heading, or of the lesson
 */
public record Passage(String lesson, String anchor, LocalText title) {}
