package school.preau.catalog;

import java.util.OptionalInt;
import school.preau.catalog.spi.ActivityContent;
import school.preau.catalog.spi.ActivityKind;
import school.preau.platform.LocalText;

/** A kind of activity of another module, which accepts whatever the outline names. */
public final class AnyActivity implements ActivityKind {

    private final String key;
    private OptionalInt version = OptionalInt.empty();

    public AnyActivity(String key) {
        this.key = key;
    }

    /** From now on, what it names is published apart from the course, in this version. */
    public void published(int number) {
        version = OptionalInt.of(number);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Read read(Reading reading) {
        return new Read.Ok(LocalText.same(reading.id()), new Content(reading.pinned()));
    }

    @Override
    public OptionalInt currentVersion(String id) {
        return version;
    }

    public record Content(OptionalInt pinned) implements ActivityContent {}
}
