package school.preau.certification;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import school.preau.certification.badge.BadgeKeys;

/** The keys with which badges are signed, read once at start. Without a folder there are none, and no badges are offered. */
@Component
class BadgeSigner {

    private final @Nullable BadgeKeys keys;

    @Autowired
    BadgeSigner(@Value("${PREAU_KEYS:}") String folder) {
        this(folder.isBlank() ? null : BadgeKeys.read(Path.of(folder)));
    }

    BadgeSigner(@Nullable BadgeKeys keys) {
        this.keys = keys;
    }

    Optional<BadgeKeys> keys() {
        return Optional.ofNullable(keys);
    }
}
