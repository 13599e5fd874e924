package school.preau.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeKeysTest {

    private static final Instant FIRST = Instant.parse("2026-11-12T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keys_are_made_once_and_only_their_owner_reads_them() throws IOException {
        String name = BadgeKeys.make(folder, FIRST);

        assertThat(name).isEqualTo("20261112T100000Z");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(BadgeKeys.read(folder).current().id()).isEqualTo(name);
        assertThat(BadgeKeys.read(folder).current().rsa().size()).isGreaterThanOrEqualTo(2048);
    }

    @Test
    void a_newer_pair_signs_and_the_older_one_stays_published() throws IOException {
        BadgeKeys.make(folder, FIRST);
        String newer = BadgeKeys.make(folder, FIRST.plusSeconds(60));

        var keys = BadgeKeys.read(folder);

        assertThat(keys.current().id()).isEqualTo(newer);
        assertThat(keys.published().getKeys()).hasSize(4).noneMatch(key -> key.isPrivate());
    }

    @Test
    void what_is_there_is_never_written_over() throws IOException {
        BadgeKeys.make(folder, FIRST);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> BadgeKeys.make(folder, FIRST));
    }

    @Test
    void keys_that_others_can_read_that_are_missing_or_broken_are_refused_with_what_to_do() throws IOException {
        assertThatExceptionOfType(BadgeKeys.KeysRefused.class)
                .isThrownBy(() -> BadgeKeys.read(folder))
                .withMessageContaining("./preau keys");
        BadgeKeys.make(folder, FIRST);
        Path rsa = folder.resolve("20261112T100000Z.rsa.jwk");
        Files.setPosixFilePermissions(rsa, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatExceptionOfType(BadgeKeys.KeysRefused.class)
                .isThrownBy(() -> BadgeKeys.read(folder))
                .withMessageContaining("chmod 600");
        Files.setPosixFilePermissions(rsa, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(rsa, "not a key");
        assertThatExceptionOfType(BadgeKeys.KeysRefused.class)
                .isThrownBy(() -> BadgeKeys.read(folder))
                .withMessageContaining("backup");
    }
}
