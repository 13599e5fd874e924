package school.preau.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import school.preau.catalog.PublishedFolders;
import school.preau.sandbox.grounding.LetterCheck;

/**
 * Published exercises and patients, in the version one asks for. Versions never change, so what was read is kept in bounded memory.
 */
@Service
public class ExerciseLibrary {

    private static final int KEPT = 60;

    private final SandboxShelf shelf;
    private final Map<PatientVersion, PatientRecord> patients = bounded();
    private final Map<ExerciseVersion, ExerciseDefinition> exercises = bounded();
    private final Map<PatientVersion, LetterCheck> checks = bounded();

    @Autowired
    ExerciseLibrary(PublishedFolders folders) {
        this(SandboxShelf.of(folders));
    }

    ExerciseLibrary(SandboxShelf shelf) {
        this.shelf = shelf;
    }

    /** The newest version of every exercise, by title. */
    public List<ExerciseActivity> exercises() {
        return shelf.current(SandboxShelf.EXERCISE).entrySet().stream()
                .map(entry -> new ExerciseVersion(new ExerciseId(entry.getKey()), entry.getValue()))
                .flatMap(version -> find(version).map(exercise -> new ExerciseActivity(version, exercise)).stream())
                .sorted((one, other) -> one.exercise()
                        .title()
                        .fr()
                        .compareTo(other.exercise().title().fr()))
                .toList();
    }

    /** The newest version of every patient, by title. */
    public List<PinnedPatient> patients() {
        return shelf.current(SandboxShelf.PATIENT).entrySet().stream()
                .map(entry -> new PatientVersion(entry.getKey(), entry.getValue()))
                .flatMap(version -> find(version).map(record -> new PinnedPatient(version, record)).stream())
                .sorted((one, other) -> one.record()
                        .title()
                        .fr()
                        .compareTo(other.record().title().fr()))
                .toList();
    }

    /** The newest version of an exercise. */
    public Optional<ExerciseVersion> current(ExerciseId exercise) {
        int number = shelf.current(SandboxShelf.EXERCISE, exercise.value());
        return number == 0 ? Optional.empty() : Optional.of(new ExerciseVersion(exercise, number));
    }

    /** The newest version of a patient. */
    public Optional<PatientVersion> currentPatient(String patient) {
        int number = shelf.current(SandboxShelf.PATIENT, patient);
        return number == 0 ? Optional.empty() : Optional.of(new PatientVersion(patient, number));
    }

    /** Empty when there is no such version. */
    public Optional<ExerciseDefinition> find(ExerciseVersion version) {
        return kept(
                exercises,
                version,
                () -> shelf.read(SandboxShelf.EXERCISE, version.exercise().value(), version.number())
                        .map(folder -> ExerciseReader.read(
                                folder, pinnedBy(shelf.pins(version.exercise().value(), version.number()))))
                        .flatMap(read -> read instanceof ExerciseRead.Ok(ExerciseDefinition exercise)
                                ? Optional.of(exercise)
                                : Optional.empty()));
    }

    /** Empty when there is no such version. */
    public Optional<PatientRecord> find(PatientVersion version) {
        return kept(
                patients,
                version,
                () -> shelf.read(SandboxShelf.PATIENT, version.patient(), version.number())
                        .map(PatientReader::read)
                        .flatMap(read -> read instanceof PatientRead.Ok(PatientRecord record)
                                ? Optional.of(record)
                                : Optional.empty()));
    }

    /** @throws IllegalArgumentException when there is no such version: an attempt pins what exists */
    public ExerciseDefinition exercise(ExerciseVersion version) {
        return find(version).orElseThrow(() -> new IllegalArgumentException("No such exercise: " + version));
    }

    /** @throws IllegalArgumentException when there is no such version: an exercise pins what exists */
    public PatientRecord patient(PatientVersion version) {
        return find(version).orElseThrow(() -> new IllegalArgumentException("No such patient: " + version));
    }

    /** The letter check, prepared for a patient. */
    public LetterCheck letterCheck(PatientVersion version) {
        return kept(checks, version, () -> Optional.of(LetterCheck.of(patient(version))))
                .orElseThrow();
    }

    /** What the readers of an exercise ask for its patient. */
    Function<String, Optional<PinnedPatient>> currentPatients() {
        return pinnedBy(shelf.current(SandboxShelf.PATIENT));
    }

    private Function<String, Optional<PinnedPatient>> pinnedBy(Map<String, Integer> pins) {
        return patient -> Optional.ofNullable(pins.get(patient))
                .map(number -> new PatientVersion(patient, number))
                .flatMap(version -> find(version).map(record -> new PinnedPatient(version, record)));
    }

    /** What is not there yet is not remembered: it may be published in a moment. */
    private static <K, V> Optional<V> kept(Map<K, V> memory, K key, Supplier<Optional<V>> reading) {
        V known = memory.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var read = reading.get();
        read.ifPresent(value -> memory.put(key, value));
        return read;
    }

    private static <K, V> Map<K, V> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        });
    }
}
