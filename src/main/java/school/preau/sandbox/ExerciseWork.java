package school.preau.sandbox;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a learner has done in an attempt: marks, choices, texts, and what they say is wrong. */
@Component
record ExerciseWork(ExerciseMarks marks, ExerciseChoices choices, ExerciseLetters letters, ContestedFindings findings) {

    List<ContestedFinding> contested(ExerciseAttemptId attempt) {
        return findings.of(attempt);
    }

    /** @param upheld items of which a trainer said that the learner was right */
    WorkDone done(ExerciseAttempts.Row row, Set<String> upheld) {
        return new WorkDone(row.drawn(), marks.of(row.id()), choices.of(row.id()), letters.all(row.id()), upheld);
    }
}
