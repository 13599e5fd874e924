package school.preau.sandbox;

/** A published, immutable version of a patient, numbered from 1. An exercise version pins one. */
public record PatientVersion(String patient, int number) {

    public PatientVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Version " + number + " of " + patient);
        }
    }
}
