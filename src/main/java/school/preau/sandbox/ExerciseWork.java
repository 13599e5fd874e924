package school.preau.sandbox;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a learner has done in an attempt: marks, a letter, and what they say is wrong. */
@Component
record ExerciseWork(ExerciseMarks marks, ExerciseLetters letters, ContestedFindings findings) {

    List<ContestedFinding> contested(ExerciseAttemptId attempt) {
        return findings.of(attempt);
    }
}
