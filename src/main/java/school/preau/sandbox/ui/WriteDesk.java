package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.CaseFile;
import school.preau.sandbox.ExerciseDefinition.WriteAndCheck;
import school.preau.sandbox.Exercising.CheckedLetter;
import school.preau.sandbox.Exercising.HandedIn;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.PinnedPatient;

/** Write and check: the record, the conversation, the letter. Read, have it written, correct, hand in. */
class WriteDesk extends Div implements LetterPane.Work {

    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS = List.of("read", "have-written", "correct", "hand-in");

    private final transient Sitting sitting;
    private final transient FindingNotes notes;
    private final Mission mission;
    private final DeskElement desk = new DeskElement();
    private final LetterPane letter = new LetterPane(this);
    private final ConversationPane talk;
    private boolean asked;
    private boolean written;

    WriteDesk(Sitting sitting, WriteAndCheck exercise) {
        this.sitting = sitting;
        PinnedPatient patient = sitting.open().patient().orElseThrow();
        PatientRecord record = patient.record();
        this.notes = new FindingNotes(this, record);
        addClassName("desk-page");
        mission = sitting.mission(false);
        talk = sitting.talk(
                Optional.empty(),
                CaseFile.exercise(Optional.of(record), exercise.drafts()),
                exercise.prompts(),
                Optional.of(this::takeOver),
                this::spoken);
        sitting.services().prompts().to(sitting.visit().me(), talk);
        asked = !talk.sources().isEmpty();
        desk.put(DeskElement.Pane.RECORD, getTranslation("sandbox.record.title"), sitting.record(patient));
        desk.put(DeskElement.Pane.TALK, getTranslation("sandbox.talk.title"), talk);
        desk.put(DeskElement.Pane.LETTER, getTranslation("sandbox.letter.title"), letter);
        add(mission, desk);
        open(exercise);
    }

    private void open(WriteAndCheck exercise) {
        var stored = sitting.open().letter().map(LetterElement::stored).orElse(LetterElement.NOTHING);
        written = !stored.text().isBlank();
        letter.open(
                stored,
                exercise.recipient().in(sitting.language()),
                "preau-letter-" + sitting.open().id().value());
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
        return sitting.save(this, LetterPart.LETTER, version, kept -> {
            written = !kept.text().isBlank();
            letter.sources(talk.sources());
            step();
        });
    }

    @Override
    public Supplier<LetterPane.Checked> check() {
        var found = sitting.services()
                .exercising()
                .check(sitting.visit().me(), sitting.open().id());
        return () -> found.map(this::checked)
                .orElseGet(() -> new LetterPane.Checked(
                        0,
                        List.of(),
                        getTranslation("sandbox.letter.nothing-yet"),
                        getTranslation("sandbox.letter.check-first")));
    }

    @Override
    public LetterPane.Checked contest(String finding, String sentence) {
        sitting.contest(this, finding, sentence);
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
                        confidence -> graded(sitting.grade(confidence)))
                .open();
    }

    private void graded(HandedIn result) {
        switch (result) {
            case HandedIn.Yes yes -> sitting.over();
            case HandedIn.OpenFindings findings -> letter.checkStored();
            case HandedIn.NothingYet nothing -> Notices.done(getTranslation("sandbox.letter.nothing-yet"));
            case HandedIn.Closed closed -> sitting.over();
        }
    }
}
