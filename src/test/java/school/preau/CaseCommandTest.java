package school.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.preau.platform.ContentFolder;
import school.preau.sandbox.PatientRead;
import school.preau.sandbox.PatientReader;

class CaseCommandTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_is_exported_can_be_imported_and_is_written_below_the_working_directory() throws IOException {
        assertThat(run("export", "fictif-aubry")).isZero();
        Files.write(directory.resolve("case.json"), out.toByteArray());
        out.reset();

        assertThat(run("import", "case.json", "--site", "Hôpital des Essais")).isZero();

        try (var written = Files.list(directory.resolve("sandbox/patients"))) {
            var folder = written.toList().getFirst();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("Written: ", folder.getFileName().toString());
            assertThat(PatientReader.read(ContentFolder.read(folder))).isInstanceOf(PatientRead.Ok.class);
        }
    }

    @Test
    void a_refused_case_leaves_nothing_and_says_why() throws IOException {
        Files.writeString(
                directory.resolve("case.json"), "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Dupont\"}]}");

        assertThat(run("import", "case.json")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Nothing was written", "no bundle")
                .doesNotContain("Dupont");
        assertThat(directory.resolve("sandbox")).doesNotExist();
    }

    @Test
    void an_unknown_patient_an_absent_file_and_a_wrong_word_are_told() {
        assertThat(run("export", "fictif-personne")).isEqualTo(2);
        assertThat(run("import", "absent.json")).isEqualTo(2);
        assertThat(run("import", "absent.json", "--sites", "x")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no patient", "cannot be read", "Usage");
    }

    private int run(String... arguments) {
        return new CaseCommand(
                        directory,
                        Clock.systemUTC(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .answer(List.of(arguments));
    }
}
