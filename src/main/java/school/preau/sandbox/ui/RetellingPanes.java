package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import school.preau.sandbox.CaseFile;
import school.preau.sandbox.ExerciseDefinition.OfferedPrompt;
import school.preau.sandbox.Exercising.CheckedLetter;
import school.preau.sandbox.Explain;
import school.preau.sandbox.Explain.Source;
import school.preau.sandbox.LetterDraft;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.PatientRecord;
import school.preau.sandbox.readability.ReadingGoal;

/** One of the two texts of an explanation: the conversation about it, the text, how easily it reads, and its letter check. */
final class RetellingPanes implements LetterPane.Work {

    private final Sitting sitting;
    private final LetterPart reader;
    private final FindingNotes notes;
    private final LetterPane letter;
    private final ConversationPane talk;
    private final ReadingStrip reading;
    private Runnable taken = () -> {};
    private Runnable whenWritten = () -> {};
    private boolean written;

    RetellingPanes(Sitting sitting, Explain exercise, Source source, PatientRecord record, LetterPart reader) {
        this.sitting = sitting;
        this.reader = reader;
        this.reading = new ReadingStrip(
                reader == LetterPart.CHILD ? ReadingGoal.CHILD : ReadingGoal.ADULT, sitting.language());
        this.letter = new LetterPane(this, reading.getTranslation(title(reader)));
        this.notes = new FindingNotes(letter, record);
        var retelling = source.to(reader);
        this.talk = sitting.talk(
                Optional.of(reader.name()),
                CaseFile.exercise(Optional.of(record), List.of(exercise.draft(retelling.recorded()))),
                List.of(new OfferedPrompt(retelling.recorded(), retelling.request(), retelling.request())),
                Optional.of(this::takeOver),
                () -> {});
        letter.measured(reading);
        var stored = sitting.open().letter(reader).map(LetterElement::stored).orElse(LetterElement.NOTHING);
        written = !stored.text().isBlank();
        letter.open(
                stored,
                letter.getTranslation(title(reader)),
                "preau-letter-" + sitting.open().id().value() + "-" + reader);
        letter.sources(talk.sources());
        reading.measure(stored.text());
    }

    /** Key of whom the text is for. */
    static String title(LetterPart reader) {
        return reader == LetterPart.CHILD ? "sandbox.explain.to-child" : "sandbox.explain.to-patient";
    }

    void whenTaken(Runnable heard) {
        taken = heard;
    }

    void whenWritten(Runnable heard) {
        whenWritten = heard;
    }

    Component talk() {
        return talk;
    }

    Component letter() {
        return letter;
    }

    boolean written() {
        return written;
    }

    private void takeOver(LetterElement.Source answer) {
        letter.sources(talk.sources());
        letter.takeOver(answer);
        taken.run();
    }

    @Override
    public LetterPane.Saving save(LetterElement.Written version) {
        return sitting.save(letter, reader, version, this::kept);
    }

    private void kept(LetterDraft stored) {
        written = !stored.text().isBlank();
        letter.sources(talk.sources());
        reading.measure(stored.text());
        sitting.begun();
        whenWritten.run();
    }

    @Override
    public Supplier<LetterPane.Checked> check() {
        var found = sitting.services()
                .exercising()
                .check(sitting.visit().me(), sitting.open().id(), reader);
        return () -> found.map(this::checked)
                .orElseGet(() -> new LetterPane.Checked(
                        0,
                        List.of(),
                        letter.getTranslation("sandbox.explain.nothing-yet"),
                        letter.getTranslation("sandbox.letter.check-first")));
    }

    /** What such a text leaves out it may leave out: only what it says is compared. Nothing found here holds it back. */
    private LetterPane.Checked checked(CheckedLetter found) {
        if (!found.report().french()) {
            return new LetterPane.Checked(
                    found.letter().version(), List.of(), letter.getTranslation("sandbox.letter.not-french"), "");
        }
        var said = found.report().findings().stream()
                .filter(finding -> finding.passage().isPresent())
                .toList();
        return new LetterPane.Checked(
                found.letter().version(),
                notes.of(
                        found.letter().text(),
                        said,
                        finding -> found.contested().containsKey(finding.key())),
                "",
                "");
    }

    @Override
    public LetterPane.Checked contest(String finding, String sentence) {
        sitting.contest(letter, finding, sentence);
        return check().get();
    }

    @Override
    public void handIn() {
        sitting.handIn(
                letter.getTranslation("sandbox.explain.hand-in"), letter.getTranslation("sandbox.explain.confidence"));
    }
}
