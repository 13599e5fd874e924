package school.preau.platform;

import java.time.LocalDate;

/** Declared as a bean by a module whose data must be forgotten after a time; the nightly job asks each of them. */
public interface Retained {

    /** The key of the {@link RecordedData} it belongs to. */
    String key();

    /** How many rows would be forgotten today. */
    int due(LocalDate today);

    /** Forgets them; may be called twice. @return how many rows went */
    int forget(LocalDate today);
}
