package school.preau.catalog;

import java.time.Instant;
import school.preau.platform.LocalText;

/** One published version of a folder, without its content. */
public record PublishedVersion(int number, Change.Weight weight, LocalText note, Instant at) {}
