package school.preau.sandbox;

/** The patient an exercise works on, in the version it pins. */
public record PinnedPatient(PatientVersion version, PatientRecord record) {}
