package school.preau.sandbox.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.preau.platform.Language;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.ContestedFinding;
import school.preau.sandbox.ExerciseDefinition;
import school.preau.sandbox.ExerciseResult;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PinnedPatient;
import school.preau.sandbox.screen.ScreenResult;

/** What a result rests on: the exercise, the record its evidence stands in, what was contested and what trainers said. */
final class ResultItems {

    private final ExerciseServices services;
    private final Visit visit;
    private final ExerciseResult result;
    private final Optional<OpenExercise> work;
    private final Map<String, ContestedFinding> contested;

    ResultItems(ExerciseServices services, Visit visit, ExerciseResult result) {
        this.services = services;
        this.visit = visit;
        this.result = result;
        this.work = services.exercising().open(visit.me(), result.attempt());
        this.contested = services.contesting().of(visit.me(), result.attempt()).stream()
                .collect(Collectors.toMap(ContestedFinding::item, each -> each, (one, other) -> one));
    }

    Language language() {
        return visit.language();
    }

    /** The attempt as it was handed in. */
    Optional<OpenExercise> work() {
        return work;
    }

    ExerciseDefinition exercise() {
        return services.library().exercise(result.exercise());
    }

    /** What the privacy screen finds in a text before it is sent. */
    ScreenResult look(String text) {
        return services.rewriting().look(text);
    }

    /** Opens the record at a line; null where there is no record. */
    @Nullable
    Runnable evidence(String line) {
        return record().filter(record -> !line.isEmpty())
                .<Runnable>map(record -> () -> new EvidenceDialog(record, line, language()).open())
                .orElse(null);
    }

    private Optional<PatientRecord> record() {
        return work.flatMap(OpenExercise::patient).map(PinnedPatient::record);
    }

    /** Adds to a line the way to a trainer, or what became of it. */
    ResultLine contestable(ResultLine line, String item, String about) {
        ContestedFinding known = contested.get(item);
        if (known == null) {
            return line.contest(() -> new ContestDialog(about, sentence -> contest(item, sentence)).open());
        }
        return line.said(
                switch (known.state()) {
                    case WAITING -> line.getTranslation("sandbox.contest.waiting");
                    case UPHELD -> line.getTranslation("sandbox.contest.upheld");
                    case REJECTED -> line.getTranslation("sandbox.contest.rejected", known.note());
                });
    }

    private void contest(String item, String sentence) {
        services.contesting().contestResult(visit.me(), result.attempt(), item, sentence);
        var ui = UI.getCurrentOrThrow();
        Notices.done(ui.getTranslation("sandbox.contest.sent"));
        visit.way().handedIn();
        ui.refreshCurrentRoute(false);
    }
}
