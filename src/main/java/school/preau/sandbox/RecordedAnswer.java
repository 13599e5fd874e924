package school.preau.sandbox;

import java.time.LocalDate;

/**
 * An answer that is played when no model writes one. It belongs to the school's content, so it is not screened: its errors are marked by
 * their exact words.
 *
 * @param id of the answer in its exercise
 * @param model name and version of the model that wrote it, or empty when it was written for the exercise
 * @param written day it was written
 * @param reader who checked it, or {@code none}
 */
public record RecordedAnswer(String id, String text, String model, LocalDate written, String reader) {}
