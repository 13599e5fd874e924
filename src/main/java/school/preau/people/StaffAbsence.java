package school.preau.people;

import java.util.UUID;

/** An absence as it is kept, to be corrected or ended. */
public record StaffAbsence(UUID id, Absence absence) {}
