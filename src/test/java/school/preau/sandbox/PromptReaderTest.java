package school.preau.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.preau.catalog.ContentSource;
import school.preau.catalog.Seeded;
import school.preau.platform.ContentFolder;
import school.preau.platform.Database;
import school.preau.platform.Language;
import school.preau.platform.Problem;

class PromptReaderTest {

    private static final ContentFolder LETTER = ContentFolder.read(Path.of("sandbox", "prompts", "lettre-de-liaison"));

    @Test
    void the_prompts_of_the_repository_are_published_and_one_s_own_come_first() {
        var folders = new Seeded(Database.H2.fresh()).folders;
        assertThat(new PromptSeed(folders).seed(new ContentSource(Path.of("."))))
                .isEmpty();

        var prompts = new PromptLibrary(folders).prompts(List.of("pharmacist"), Language.FR);

        assertThat(prompts).hasSizeGreaterThanOrEqualTo(10).allMatch(each -> each.version() == 1);
        assertThat(prompts.getFirst().prompt().professions()).contains("pharmacist");
        assertThat(prompts)
                .flatExtracting(each -> each.prompt().professions())
                .contains("physician", "nurse", "medical-secretary", "pharmacist", "coder");
    }

    @Test
    void a_filled_prompt_names_the_blanks_that_are_left_empty() {
        var prompt = ((PromptRead.Ok) PromptReader.read(LETTER)).prompt();
        var variable = prompt.variables().getFirst();

        String filled = prompt.filled(Language.FR, Map.of(variable.id(), "le $1 médecin"));

        assertThat(filled).contains("le $1 médecin").doesNotContain("{{");
        assertThat(prompt.filled(Language.FR, Map.of()))
                .contains("<" + variable.label().fr() + ">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purpose:              | purposes:            | “purpose” is missing
            id: destinataire      | id: lecteur          | is not among the variables
            id: destinataire      | id: lecteur          | does not stand in the text
            author:               | writer:              | “author” is missing
            vous écrivez          | écrivez au 06 12 34 56 78 et | privacy screen finds something
            """)
    void what_is_wrong_is_said(String right, @Nullable String wrong, String message) {
        var folder = Patients.changed(
                LETTER, PromptReader.FILE, text -> text.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong));

        assertThat(PromptReader.problems(folder)).extracting(Problem::message).anyMatch(said -> said.contains(message));
    }
}
