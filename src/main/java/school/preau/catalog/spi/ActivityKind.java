package school.preau.catalog.spi;

import java.util.OptionalInt;
import school.preau.platform.ContentFolder;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;

/** A kind of activity: its word in the outline and its strict reader. Declared as a bean by the module that owns the kind. */
public interface ActivityKind {

    /** The key that names it in the outline of {@code course.yaml}: {@code lesson}, {@code quiz}, {@code exercise}. */
    String key();

    /** Reads what the outline names; every problem found is added, with file, line and remedy. */
    Read read(Reading reading);

    /**
     * The current version of what the outline names, when it is published apart from the course and the course must pin it;
     * empty when it is part of the course's own folder.
     */
    default OptionalInt currentVersion(String id) {
        return OptionalInt.empty();
    }

    /**
     * @param id as the outline gives it
     * @param pinned the version a published course pins; empty while a folder is being checked, then the current one counts
     */
    record Reading(ContentFolder course, String id, OptionalInt pinned, Problems problems) {}

    sealed interface Read {
        record Ok(LocalText title, ActivityContent content) implements Read {}

        /** The problems say why. */
        record Broken() implements Read {}
    }
}
