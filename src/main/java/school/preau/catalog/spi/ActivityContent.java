package school.preau.catalog.spi;

import java.util.List;
import school.preau.platform.LocalText;

/** What a kind of activity has read: immutable, held in the catalogue's snapshot, understood only by its own module. */
public interface ActivityContent {

    /** Plain words of the activity for the full-text search; never a key or a feedback. */
    default List<LocalText> searchable() {
        return List.of();
    }
}
