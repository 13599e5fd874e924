package school.preau.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** What this module keeps about a person: attempts with their answers and gradings. */
@Component
class RecordedAttempts implements RecordedData {

    private final QuizGradings gradings;

    RecordedAttempts(QuizGradings gradings) {
        this.gradings = gradings;
    }

    @Override
    public String key() {
        return "attempts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        return gradings.of(person, limit).stream()
                .map(past -> new Entry(
                        past.handedIn(),
                        Phrase.of(
                                past.passed() ? "assessment.recorded.passed" : "assessment.recorded.failed",
                                past.course().course().value(),
                                past.number(),
                                past.score().percent())))
                .toList();
    }
}
