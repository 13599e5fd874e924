package school.preau.people;

import java.util.UUID;

/** A position as it is kept, to be corrected or ended. */
public record StaffPosition(UUID id, Position position) {}
