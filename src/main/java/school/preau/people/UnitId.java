package school.preau.people;

import java.util.UUID;

/** A unit of the hospital's tree. */
public record UnitId(UUID value) {}
