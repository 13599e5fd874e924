package school.preau.sandbox;

import java.util.List;
import school.preau.platform.Problem;

/** What became of reading a prompt's folder. */
public sealed interface PromptRead {

    record Ok(LibraryPrompt prompt) implements PromptRead {}

    record Broken(List<Problem> problems) implements PromptRead {}
}
