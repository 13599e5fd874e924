package school.preau.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import school.preau.platform.Language;
import school.preau.sandbox.PatientRecord.Condition;
import school.preau.sandbox.PatientRecord.Contact;
import school.preau.sandbox.PatientRecord.Document;
import school.preau.sandbox.screen.Permitted;

/** Opens the record of a fictional patient beside a conversation: what the model reads of it, and whose data pass the screen. */
public final class CaseFile {

    private CaseFile() {}

    /** For an exercise: reserved identifiers other than the case's own are treated as real ones; recorded answers may stand in. */
    public static OpenedCase exercise(Optional<PatientRecord> patient, List<Draft> recorded) {
        return opened(
                patient,
                Permitted.exercise(),
                recorded.stream().map(CaseFile::recorded).toList());
    }

    /** For an exercise on one document: the model reads it alone; it is written on behalf of the patient, if there is one. */
    public static OpenedCase document(
            Optional<PatientRecord> patient, String title, String text, List<Draft> recorded) {
        var opened = exercise(patient, recorded);
        return new OpenedCase("## Document : " + title + "\n" + text, opened.permitted(), opened.recorded());
    }

    /** For free practice: reserved identifiers pass with a grey badge. */
    public static OpenedCase freePractice(Optional<PatientRecord> patient) {
        return opened(patient, Permitted.freePractice(), List.of());
    }

    private static OpenedCase opened(
            Optional<PatientRecord> patient, Permitted permitted, List<RecordedAnswer> recorded) {
        return new OpenedCase(
                patient.map(CaseFile::text).orElse(""),
                patient.map(record -> permitted(permitted, record)).orElse(permitted),
                recorded);
    }

    private static RecordedAnswer recorded(Draft draft) {
        String model = switch (draft.origin()) {
            case Draft.Origin.Model(String name) -> name;
            case Draft.Origin.WrittenForExercise written -> "";
        };
        return new RecordedAnswer(draft.id(), draft.text(), model, draft.date(), draft.reader());
    }

    private static Permitted permitted(Permitted permitted, PatientRecord record) {
        var identity = record.identity();
        var names = new ArrayList<String>();
        names.add(identity.givenName());
        names.add(identity.birthName());
        identity.usedName().ifPresent(names::add);
        names.add(record.generalPractitioner().name());
        names.add(record.stay().physician());
        record.contacts().stream().map(Contact::name).forEach(names::add);
        record.documents().stream().map(Document::author).forEach(names::add);
        var codes = Stream.of(
                        Stream.of(identity.ipp(), record.stay().number()),
                        identity.nir().stream(),
                        identity.phone().stream(),
                        record.generalPractitioner().phone().stream(),
                        record.contacts().stream().flatMap(contact -> contact.phone().stream()))
                .flatMap(each -> each)
                .toList();
        return permitted
                .withNames(names)
                .withCodes(codes)
                .withAddresses(List.of(identity.address()))
                .withBirthDates(List.of(identity.born()))
                .withText(text(record));
    }

    /** The record in French, line by line under its headings, each with its id, then the documents in full. */
    private static String text(PatientRecord record) {
        var text = new StringBuilder();
        PatientLine.Section section = null;
        for (PatientLine line : PatientLines.of(record).all()) {
            if (line.section() == PatientLine.Section.DOCUMENTS) {
                continue;
            }
            if (line.section() != section) {
                section = line.section();
                text.append("\n## ").append(heading(section)).append('\n');
            }
            text.append("- ")
                    .append(line.text().in(Language.FR))
                    .append(about(record, line.id()))
                    .append(" [")
                    .append(line.id())
                    .append("]\n");
        }
        for (Document document : record.documents()) {
            text.append("\n## Document : ")
                    .append(document.title().fr())
                    .append(", ")
                    .append(document.on())
                    .append(", ")
                    .append(document.author())
                    .append('\n')
                    .append(document.text().fr().strip())
                    .append('\n');
        }
        return text.toString().strip();
    }

    /** What the line of a problem does not say by itself: that it is absent, past, a relative's, or on which side. */
    private static String about(PatientRecord record, String id) {
        var said = new ArrayList<String>();
        for (Condition problem : record.problems()) {
            if (problem.id().equals(id)) {
                if (!problem.present()) {
                    said.add("recherché, absent");
                }
                switch (problem.status()) {
                    case ACTIVE -> {}
                    case RESOLVED -> said.add("résolu");
                    case HISTORY -> said.add("antécédent");
                    case FAMILY -> said.add("dans la famille, pas chez le patient");
                }
                problem.side().ifPresent(side -> said.add(said(side)));
            }
        }
        record.acts().stream()
                .filter(act -> act.id().equals(id))
                .flatMap(act -> act.side().stream())
                .forEach(side -> said.add(said(side)));
        record.devices().stream()
                .filter(device -> device.id().equals(id))
                .flatMap(device -> device.side().stream())
                .forEach(side -> said.add(said(side)));
        return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
    }

    private static String said(Side side) {
        return switch (side) {
            case LEFT -> "à gauche";
            case RIGHT -> "à droite";
            case BOTH -> "des deux côtés";
        };
    }

    /** Read by the model only, which is always told in French. */
    private static String heading(PatientLine.Section section) {
        return switch (Objects.requireNonNull(section)) {
            case IDENTITY -> "Identité";
            case GENERAL_PRACTITIONER -> "Médecin traitant";
            case CONTACTS -> "Personnes à prévenir";
            case STAY -> "Séjour";
            case REASON -> "Motif";
            case PROBLEMS -> "Problèmes";
            case ALLERGIES -> "Allergies";
            case ADMISSION_MEDICATIONS -> "Traitements à l'entrée";
            case STOPPED_MEDICATIONS -> "Traitements arrêtés";
            case DISCHARGE_MEDICATIONS -> "Traitements à la sortie";
            case GIVEN_MEDICATIONS -> "Traitements pendant le séjour seulement";
            case RESULTS -> "Résultats";
            case ACTS -> "Actes";
            case DEVICES -> "Dispositifs";
            case EVENTS -> "Événements";
            case PENDING -> "En attente";
            case FOLLOW_UP -> "Suites";
            case DOCUMENTS -> "Documents";
        };
    }
}
