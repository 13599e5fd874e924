package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.CaseFile;
import school.preau.sandbox.Contesting.Contested;
import school.preau.sandbox.Conversation;
import school.preau.sandbox.ExerciseAttemptId;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;
import school.preau.sandbox.Exercising.CheckedLetter;
import school.preau.sandbox.Exercising.HandedIn;
import school.preau.sandbox.Exercising.LetterSaved;
import school.preau.sandbox.LetterDraft;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.Passage;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PinnedPatient;
import school.preau.sandbox.Practice;

/** Write and check: the record, the conversation, the letter. Read, have it written, correct, hand in. */
class WriteDesk extends Div implements LetterPane.Work {

    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS = List.of("read", "have-written", "correct", "hand-in");

    private final transient ExerciseServices services;
    private final transient Visit visit;
    private final transient OpenExercise open;
    private final transient Consumer<ExerciseAttemptId> handedIn;
    private final transient FindingNotes notes;
    private final Mission mission;
    private final DeskElement desk = new DeskElement();
    private final LetterPane letter = new LetterPane(this);
    private final ConversationPane talk;
    private boolean asked;
    private boolean written;

    WriteDesk(
            ExerciseServices services,
            Visit visit,
            OpenExercise open,
            WriteAndCheck exercise,
            Consumer<ExerciseAttemptId> handedIn) {
        this.services = services;
        this.visit = visit;
        this.open = open;
        this.handedIn = handedIn;
        PatientRecord record = open.patient().map(PinnedPatient::record).orElseThrow();
        this.notes = new FindingNotes(this, record);
        addClassName("desk-page");
        mission = new Mission(
                exercise.title().in(visit.language()), exercise.frame().task().in(visit.language()));
        mission.facts(exercise.frame().minutes(), open.standing().left().orElse(-1));
        Conversation conversation = services.conversing()
                .resume(visit.me(), new Practice.Exercise(open.id().value()));
        asked = !conversation.turns().isEmpty();
        talk = talk(exercise, conversation, record);
        desk.put(
                DeskElement.Pane.RECORD,
                getTranslation("sandbox.record.title"),
                new PatientPane(record, visit.language()));
        desk.put(DeskElement.Pane.TALK, getTranslation("sandbox.talk.title"), talk);
        desk.put(DeskElement.Pane.LETTER, getTranslation("sandbox.letter.title"), letter);
        add(mission, desk);
        open(exercise);
    }

    private ConversationPane talk(WriteAndCheck exercise, Conversation conversation, PatientRecord record) {
        return new ConversationPane(
                services.conversing(),
                services.models(),
                services.time(),
                new Talk(
                        visit.me(),
                        conversation.id(),
                        CaseFile.exercise(Optional.of(record), exercise.drafts()),
                        visit.language(),
                        exercise.prompts(),
                        Optional.of(this::takeOver),
                        this::spoken));
    }

    private void open(WriteAndCheck exercise) {
        var stored = open.letter().map(WriteDesk::stored).orElse(new LetterElement.Stored("", List.of(), 0));
        written = !stored.text().isBlank();
        letter.open(
                stored,
                exercise.recipient().in(visit.language()),
                "preau-letter-" + open.id().value());
        letter.sources(talk.sources());
        mission.task(!asked && !written);
        step();
        if (written) {
            desk.show(DeskElement.Pane.LETTER);
        }
    }

    private void takeOver(LetterElement.Source answer) {
        letter.sources(talk.sources());
        letter.takeOver(answer);
        desk.show(DeskElement.Pane.LETTER);
    }

    private void spoken() {
        asked = true;
        mission.task(false);
        step();
    }

    private void step() {
        mission.steps(
                STEPS.stream()
                        .map(step -> getTranslation("sandbox.step." + step))
                        .toList(),
                written ? 2 : asked ? 1 : 0);
    }

    @Override
    public LetterPane.Saving save(LetterElement.Written version) {
        var origins = version.origins().stream()
                .map(origin -> new LetterDraft.FromModel(new Passage(origin.from(), origin.to()), origin.turn()))
                .toList();
        var saved =
                services.exercising().saveLetter(visit.me(), open.id(), version.number() - 1, version.text(), origins);
        return switch (saved) {
            case LetterSaved.Yes(LetterDraft kept) -> {
                written = !kept.text().isBlank();
                letter.sources(talk.sources());
                step();
                yield new LetterPane.Saving.Kept(getTranslation("sandbox.letter.saved", hour(kept.savedAt())));
            }
            case LetterSaved.Stale(LetterDraft newer) ->
                new LetterPane.Saving.Newer(stored(newer), hour(newer.savedAt()));
            case LetterSaved.TooLong() -> new LetterPane.Saving.Refused(getTranslation("sandbox.letter.too-long"));
            case LetterSaved.Closed() -> new LetterPane.Saving.Refused(getTranslation("sandbox.letter.closed"));
        };
    }

    @Override
    public Supplier<LetterPane.Checked> check() {
        var found = services.exercising().check(visit.me(), open.id());
        return () -> found.map(this::checked)
                .orElseGet(() -> new LetterPane.Checked(
                        0,
                        List.of(),
                        getTranslation("sandbox.letter.nothing-yet"),
                        getTranslation("sandbox.letter.check-first")));
    }

    @Override
    public LetterPane.Checked contest(String finding, String sentence) {
        switch (services.contesting().contestFinding(visit.me(), open.id(), finding, sentence)) {
            case Contested.Yes yes -> Notices.done(getTranslation("sandbox.contest.sent"));
            case Contested.Already already -> Notices.done(getTranslation("sandbox.contest.already"));
            case Contested.NotThere gone -> Notices.done(getTranslation("sandbox.contest.gone"));
            case Contested.NoReason none -> Notices.done(getTranslation("sandbox.contest.no-reason"));
        }
        return check().get();
    }

    private LetterPane.Checked checked(CheckedLetter found) {
        int version = found.letter().version();
        if (!found.report().french()) {
            return new LetterPane.Checked(version, List.of(), getTranslation("sandbox.letter.not-french"), "");
        }
        var all = notes.of(
                found.letter().text(),
                found.report().findings(),
                finding -> found.contested().containsKey(finding.key()));
        int majors = found.openMajors().size();
        desk.count(majors);
        return new LetterPane.Checked(
                version, all, "", majors == 0 ? "" : getTranslation("sandbox.letter.answer-majors"));
    }

    @Override
    public void handIn() {
        new HandInDialog(
                        getTranslation("sandbox.letter.hand-in"),
                        getTranslation("sandbox.confidence.letter"),
                        confidence ->
                                graded(services.exercising().handIn(visit.me(), open.id(), OptionalInt.of(confidence))))
                .open();
    }

    private void graded(HandedIn result) {
        switch (result) {
            case HandedIn.Yes yes -> handedIn.accept(open.id());
            case HandedIn.OpenFindings findings -> letter.checkStored();
            case HandedIn.NothingYet nothing -> Notices.done(getTranslation("sandbox.letter.nothing-yet"));
            case HandedIn.Closed closed -> handedIn.accept(open.id());
        }
    }

    private String hour(Instant at) {
        return Days.hour(services.time().local(at).toLocalTime());
    }

    private static LetterElement.Stored stored(LetterDraft draft) {
        var origins = new ArrayList<LetterElement.Origin>();
        draft.origins()
                .forEach(origin -> origins.add(new LetterElement.Origin(
                        origin.passage().start(), origin.passage().end(), origin.turn())));
        return new LetterElement.Stored(draft.text(), List.copyOf(origins), draft.version());
    }
}
