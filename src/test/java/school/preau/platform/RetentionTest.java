package school.preau.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private final List<String> forgotten = new ArrayList<>();

    @Test
    void every_kind_is_forgotten_as_of_the_hospitals_day() {
        retention(kind("notes"), kind("progress")).forget();

        // 23:30 UTC is the next day in Paris.
        assertThat(forgotten).containsExactly("notes 2027-02-10", "progress 2027-02-10");
    }

    @Test
    void one_that_fails_keeps_no_other_from_forgetting_and_does_not_pass_unseen() {
        assertThatThrownBy(() -> retention(broken(), kind("progress")).forget()).hasMessage("broken");

        assertThat(forgotten).containsExactly("progress 2027-02-10");
    }

    private static Retention retention(Retained... kinds) {
        var clock = Clock.fixed(Instant.parse("2027-02-09T23:30:00Z"), ZoneOffset.UTC);
        var settings =
                new Settings(Mode.DEMO, URI.create("http://localhost"), ZoneId.of("Europe/Paris"), Path.of("."), false);
        return new Retention(List.of(kinds), new HospitalTime(clock, settings));
    }

    private Retained kind(String key) {
        return new Kind(key) {
            @Override
            public int forget(LocalDate today) {
                forgotten.add(key + " " + today);
                return 1;
            }
        };
    }

    private static Retained broken() {
        return new Kind("broken") {
            @Override
            public int forget(LocalDate today) {
                throw new IllegalStateException("broken");
            }
        };
    }

    private abstract static class Kind implements Retained {

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public int due(LocalDate today) {
            return 1;
        }
    }
}
