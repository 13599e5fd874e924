package school.preau.sandbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import school.preau.platform.LocalText;

/**
 * The structured record of a fictional patient, as {@code patient.yaml} and its documents hold it. Immutable. Every entry
 * that a finding can point at is a {@link Line} with an id unique in the patient; {@link PatientLines} finds it again.
 *
 * @param id folder name, for ever
 * @param level 1 to 3
 * @param reviewer the professional who signed, or {@code none}
 * @param allergies empty means: looked for, none known
 */
public record PatientRecord(
        String id,
        LocalText title,
        int level,
        String reviewer,
        Identity identity,
        Practitioner generalPractitioner,
        List<Contact> contacts,
        Stay stay,
        LocalText reason,
        List<Condition> problems,
        List<Allergy> allergies,
        Medications medications,
        List<Result> results,
        List<Act> acts,
        List<Device> devices,
        List<Event> events,
        List<Pending> pending,
        List<FollowUp> followUp,
        List<MustMention> mustMention,
        List<Document> documents,
        Provenance provenance) {

    public PatientRecord {
        contacts = List.copyOf(contacts);
        problems = List.copyOf(problems);
        allergies = List.copyOf(allergies);
        results = List.copyOf(results);
        acts = List.copyOf(acts);
        devices = List.copyOf(devices);
        events = List.copyOf(events);
        pending = List.copyOf(pending);
        followUp = List.copyOf(followUp);
        mustMention = List.copyOf(mustMention);
        documents = List.copyOf(documents);
    }

    /** Whether a named professional of the hospital has signed this patient. */
    public boolean reviewed() {
        return !reviewer.equals("none");
    }

    /** Something of the record with an id of its own. */
    public sealed interface Line {
        String id();
    }

    public enum Sex {
        MALE,
        FEMALE
    }

    /** Who the patient is; every identifier is from a reserved range. */
    public record Identity(
            String birthName,
            Optional<String> usedName,
            String givenName,
            Sex sex,
            LocalDate born,
            String ipp,
            Optional<String> nir,
            String address,
            Optional<String> phone) {

        /** The name one is called by: the used name, else the birth name. */
        public String name() {
            return usedName.orElse(birthName);
        }
    }

    public record Practitioner(String name, Optional<String> phone) {}

    public record Contact(String id, String name, LocalText link, Optional<String> phone) implements Line {}

    public record Stay(
            String number,
            LocalText unit,
            LocalDate from,
            LocalDate to,
            String physician,
            LocalText admission,
            LocalText discharge) {}

    public enum ConditionStatus {
        ACTIVE,
        RESOLVED,
        HISTORY,
        /** Of a relative, not of the patient. */
        FAMILY
    }

    /**
     * @param present false: looked for and absent
     * @param since a year, a month or a day, as written
     */
    public record Condition(
            String id,
            LocalText label,
            Optional<String> cim10,
            ConditionStatus status,
            boolean present,
            Optional<String> since,
            Optional<Side> side,
            List<String> synonyms)
            implements Line {}

    public record Allergy(
            String id,
            LocalText substance,
            Optional<String> drugClass,
            LocalText reaction,
            OptionalInt since,
            List<String> synonyms)
            implements Line {}

    /** What was taken before, stopped, prescribed at discharge, and given during the stay only. */
    public record Medications(
            List<Medication> admission, List<Medication> stopped, List<Medication> discharge, List<Medication> given) {

        public Medications {
            admission = List.copyOf(admission);
            stopped = List.copyOf(stopped);
            discharge = List.copyOf(discharge);
            given = List.copyOf(given);
        }
    }

    public enum Moment {
        MORNING,
        NOON,
        EVENING,
        BEDTIME
    }

    /** @param unit as prescribers write it: one of {@link #UNITS} */
    public record Dose(BigDecimal value, String unit) {

        public static final List<String> UNITS = List.of("mg", "g", "µg", "UI", "mL", "mmol", "%");
    }

    /**
     * @param perDay number of takes a day; at most, when {@code asNeeded}
     * @param moments empty when the record does not fix them
     * @param days how long from {@code from}, both days included
     * @param source the document that says it
     */
    public record Medication(
            String id,
            String substance,
            Optional<String> brand,
            Optional<String> atc,
            Dose dose,
            String route,
            int perDay,
            Set<Moment> moments,
            boolean asNeeded,
            LocalText text,
            Optional<String> source,
            Optional<LocalDate> from,
            OptionalInt days,
            Optional<LocalDate> stopped,
            Optional<LocalText> why)
            implements Line {

        /** The last day, when the record says how long. */
        public Optional<LocalDate> until() {
            return days.isPresent() ? from.map(first -> first.plusDays(days.getAsInt() - 1L)) : Optional.empty();
        }
    }

    public record Reference(BigDecimal low, BigDecimal high) {}

    public record Value(LocalDateTime at, boolean hourKnown, BigDecimal value) {}

    /** One analyte or measure with its values in order of time. */
    public record Result(
            String id,
            LocalText name,
            Optional<String> loinc,
            String unit,
            Optional<Reference> reference,
            List<String> synonyms,
            List<Value> values)
            implements Line {}

    public record Act(String id, LocalText label, LocalDate on, Optional<Side> side, List<String> synonyms)
            implements Line {}

    public record Device(String id, LocalText label, Optional<LocalDate> on, Optional<Side> side, List<String> synonyms)
            implements Line {}

    public enum EventKind {
        ADVERSE_EVENT,
        RESISTANT_ORGANISM,
        TRANSFUSION,
        OTHER
    }

    public record Event(String id, LocalText label, LocalDate on, EventKind kind, List<String> synonyms)
            implements Line {}

    public record Pending(String id, LocalText label, LocalDate ordered, List<String> synonyms) implements Line {}

    /** One of {@code on} and {@code withinDays} is given. */
    public record FollowUp(
            String id, LocalText label, Optional<LocalDate> on, OptionalInt withinDays, List<String> synonyms)
            implements Line {}

    /** What a discharge letter must say: all of {@code all} and, if {@code any} is not empty, one of {@code any}. */
    public record MustMention(
            String id,
            LocalText says,
            List<String> any,
            List<String> all,
            Severity severity,
            ErrorCode code,
            String evidence)
            implements Line {}

    public enum DocumentKind {
        PRESCRIPTION,
        REPORT,
        LETTER,
        NURSING_NOTE,
        RESULT
    }

    /** @param text Markdown: the French document and its English gloss */
    public record Document(String id, LocalText title, LocalDate on, String author, DocumentKind kind, LocalText text)
            implements Line {}

    public record Provenance(List<String> authors, LocalDate written, LocalText statement) {}
}
