package school.preau.sandbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** What this module keeps about a person's exercises: attempts, marks, letters, results, contests. */
@Component
class RecordedExercises implements RecordedData {

    private final ExerciseAttempts attempts;
    private final ExerciseResults results;
    private final ExerciseLibrary library;

    RecordedExercises(ExerciseAttempts attempts, ExerciseResults results, ExerciseLibrary library) {
        this.attempts = attempts;
        this.results = results;
        this.library = library;
    }

    @Override
    public String key() {
        return "exercises";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return attempts.of(person, limit).stream()
                .map(row -> new Entry(
                        row.handedIn().orElse(row.began()),
                        Phrase.of(state(row), library.exercise(row.exercise()).title(), row.number())))
                .toList();
    }

    private String state(ExerciseAttempts.Row row) {
        return results.last(row.id())
                .map(verdict -> verdict.passed()
                        ? "recorded.exercises.passed"
                        : verdict.waiting() ? "recorded.exercises.waiting" : "recorded.exercises.handed-in")
                .orElse("recorded.exercises.begun");
    }
}
