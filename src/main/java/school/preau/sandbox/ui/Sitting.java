package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.Contesting.Contested;
import school.preau.sandbox.ErrorCode;
import school.preau.sandbox.ExerciseAttemptId;
import school.preau.sandbox.ExerciseDefinition.OfferedPrompt;
import school.preau.sandbox.Exercising.Chosen;
import school.preau.sandbox.Exercising.HandedIn;
import school.preau.sandbox.Exercising.LetterSaved;
import school.preau.sandbox.LetterDraft;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.Mark;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.OpenedCase;
import school.preau.sandbox.Passage;
import school.preau.sandbox.PinnedPatient;
import school.preau.sandbox.Practice;

/** One attempt at a desk: what the desks of all kinds of exercise share. */
final class Sitting {

    private final ExerciseServices services;
    private final Visit visit;
    private final OpenExercise open;
    private final Consumer<ExerciseAttemptId> handedIn;
    private final Map<String, String> chosen;
    private @Nullable Mission mission;

    /** @param handedIn shows what an attempt came to */
    Sitting(ExerciseServices services, Visit visit, OpenExercise open, Consumer<ExerciseAttemptId> handedIn) {
        this.services = services;
        this.visit = visit;
        this.open = open;
        this.handedIn = handedIn;
        this.chosen = new HashMap<>(open.choices().standing());
    }

    ExerciseServices services() {
        return services;
    }

    Visit visit() {
        return visit;
    }

    OpenExercise open() {
        return open;
    }

    Language language() {
        return visit.language();
    }

    String hour(Instant at) {
        return Days.hour(services.time().local(at).toLocalTime());
    }

    /** What the exercise asks. @param unfolded whether the task stands open, as it does before one has begun */
    Mission mission(boolean unfolded) {
        var asked = new Mission(
                open.exercise().title().in(language()),
                open.exercise().frame().task().in(language()),
                services.reports().exercise(open.version()));
        asked.facts(open.exercise().frame().minutes(), open.standing().left().orElse(-1));
        asked.task(unfolded);
        mission = asked;
        return asked;
    }

    /** The record of a patient of this exercise, with the way to say that something in it is wrong. */
    PatientPane record(PinnedPatient patient) {
        return new PatientPane(patient.record(), language(), services.reports().patient(patient.version()));
    }

    /** Once one works, what is asked makes room. */
    void begun() {
        if (mission != null) {
            mission.task(false);
        }
    }

    /** The marks in one of the texts. @param codes the kinds of error offered; empty where one only marks */
    TextMarks marks(String id, String text, List<ErrorCode> codes) {
        return new TextMarks(services.exercising(), visit.me(), open.id(), id, text, codes, open.marks());
    }

    /** Every mark as it is stored now. */
    List<Mark> marked() {
        return services.exercising()
                .open(visit.me(), open.id())
                .map(OpenExercise::marks)
                .orElse(List.of());
    }

    void unmark(Mark mark) {
        if (!services.exercising().unmark(visit.me(), open.id(), mark.id())) {
            over();
        }
    }

    /** What was chosen so far. */
    Optional<String> chosen(String question) {
        return Optional.ofNullable(chosen.get(question));
    }

    /** Stores a choice the moment it is made. */
    void choose(String question, String choice) {
        if (services.exercising().choose(visit.me(), open.id(), question, choice) == Chosen.CLOSED) {
            over();
        } else {
            chosen.put(question, choice);
            begun();
        }
    }

    /** How many of these questions are answered. */
    int answered(List<String> questions) {
        return (int) questions.stream().filter(chosen::containsKey).count();
    }

    /**
     * A conversation of this attempt.
     *
     * @param part what of the attempt it is about, where each part has one of its own
     * @param letter takes an answer over
     */
    ConversationPane talk(
            Optional<String> part,
            OpenedCase opened,
            List<OfferedPrompt> offered,
            Optional<Consumer<LetterElement.Source>> letter,
            Runnable spoken) {
        var conversation = services.conversing()
                .resume(visit.me(), new Practice.Exercise(open.id().value(), part));
        return new ConversationPane(
                services.conversing(),
                services.models(),
                services.time(),
                new Talk(visit.me(), conversation.id(), opened, language(), offered, letter, spoken));
    }

    /** Saves a version of one of the texts, and says so. @param kept hears what is stored */
    LetterPane.Saving save(Component at, LetterPart part, LetterElement.Written version, Consumer<LetterDraft> kept) {
        return switch (save(part, version)) {
            case LetterSaved.Yes(LetterDraft stored) -> {
                kept.accept(stored);
                yield new LetterPane.Saving.Kept(at.getTranslation("sandbox.letter.saved", hour(stored.savedAt())));
            }
            case LetterSaved.Stale(LetterDraft newer) ->
                new LetterPane.Saving.Newer(LetterElement.stored(newer), hour(newer.savedAt()));
            case LetterSaved.TooLong() -> new LetterPane.Saving.Refused(at.getTranslation("sandbox.letter.too-long"));
            case LetterSaved.Closed() -> new LetterPane.Saving.Refused(at.getTranslation("sandbox.letter.closed"));
        };
    }

    /** The learner says in a sentence why a finding of the letter check is none. */
    void contest(Component at, String finding, String sentence) {
        switch (services.contesting().contestFinding(visit.me(), open.id(), finding, sentence)) {
            case Contested.Yes yes -> Notices.done(at.getTranslation("sandbox.contest.sent"));
            case Contested.Already already -> Notices.done(at.getTranslation("sandbox.contest.already"));
            case Contested.NotThere gone -> Notices.done(at.getTranslation("sandbox.contest.gone"));
            case Contested.NoReason none -> Notices.done(at.getTranslation("sandbox.contest.no-reason"));
        }
    }

    private LetterSaved save(LetterPart part, LetterElement.Written version) {
        var origins = version.origins().stream()
                .map(origin -> new LetterDraft.FromModel(new Passage(origin.from(), origin.to()), origin.turn()))
                .toList();
        return services.exercising()
                .saveLetter(visit.me(), open.id(), part, version.number() - 1, version.text(), origins);
    }

    /** The attempt was handed in elsewhere. */
    void over() {
        handedIn.accept(open.id());
    }

    /** Asks how sure one is, and hands in. */
    void handIn(String title, String question) {
        new HandInDialog(title, question, confidence -> settle(grade(confidence))).open();
    }

    HandedIn grade(int confidence) {
        return services.exercising().handIn(visit.me(), open.id(), OptionalInt.of(confidence));
    }

    private void settle(HandedIn result) {
        switch (result) {
            case HandedIn.Yes yes -> over();
            case HandedIn.Closed closed -> over();
            case HandedIn.OpenFindings findings -> over();
            case HandedIn.NothingYet nothing ->
                Notices.done(UI.getCurrentOrThrow().getTranslation("sandbox.sitting.nothing-yet"));
        }
    }

    /** The words of the steps, by their keys behind a place. */
    static List<String> steps(Component at, String place, List<String> steps) {
        var words = new ArrayList<String>();
        steps.forEach(step -> words.add(at.getTranslation(place + step)));
        return List.copyOf(words);
    }
}
