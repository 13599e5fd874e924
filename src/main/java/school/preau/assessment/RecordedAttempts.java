package school.preau.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.platform.LocalText;
import school.preau.platform.PersonId;
import school.preau.platform.Phrase;
import school.preau.platform.RecordedData;

/** What this module keeps about a person: attempts with their answers and gradings. */
@Component
class RecordedAttempts implements RecordedData {

    private final QuizGradings gradings;
    private final TimeAllowances allowances;
    private final CourseCatalog catalog;

    RecordedAttempts(QuizGradings gradings, TimeAllowances allowances, CourseCatalog catalog) {
        this.allowances = allowances;
        this.gradings = gradings;
        this.catalog = catalog;
    }

    @Override
    public String key() {
        return "attempts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> about(PersonId person, int limit) {
        var more = allowances.since(person).stream().map(at -> new Entry(at, Phrase.of("assessment.recorded.time")));
        var attempts = gradings.of(person, limit).stream()
                .map(past -> new Entry(
                        past.handedIn(),
                        Phrase.of(
                                recorded(past),
                                title(past.course().course()),
                                past.number(),
                                past.score().percent())));
        return Stream.concat(more, attempts).toList();
    }

    private static String recorded(PastAttempt past) {
        if (past.awaitsMarking()) {
            return "assessment.recorded.awaits";
        }
        return past.passed() ? "assessment.recorded.passed" : "assessment.recorded.failed";
    }

    /** The id says which one it was when the course is no longer there. */
    private LocalText title(CourseId course) {
        return catalog.course(course).map(Course::title).orElseGet(() -> LocalText.same(course.value()));
    }
}
