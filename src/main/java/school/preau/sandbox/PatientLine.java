package school.preau.sandbox;

import java.util.Locale;
import java.util.Optional;
import school.preau.platform.LocalText;

/**
 * One line of the record, as evidence is shown.
 *
 * @param document the document it comes from, when the record says so
 */
public record PatientLine(String id, Section section, LocalText text, Optional<String> document) {

    /** Where the line stands in the record. */
    public enum Section {
        IDENTITY,
        GENERAL_PRACTITIONER,
        CONTACTS,
        STAY,
        REASON,
        PROBLEMS,
        ALLERGIES,
        ADMISSION_MEDICATIONS,
        STOPPED_MEDICATIONS,
        DISCHARGE_MEDICATIONS,
        GIVEN_MEDICATIONS,
        RESULTS,
        ACTS,
        DEVICES,
        EVENTS,
        PENDING,
        FOLLOW_UP,
        DOCUMENTS;

        /** The translation that is its heading. */
        public String key() {
            return "sandbox.section." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
