package school.preau.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static school.preau.e2e.Browser.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Has a letter written, checks it against the record, corrects it and hands it in. */
final class LetterWriter {

    private final Visitor visitor;
    private final Page page;
    private final ExerciseTaker exercise;
    private final RecordedAnswers answers;

    LetterWriter(Visitor visitor, String exercise) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.exercise = new ExerciseTaker(visitor, exercise);
        this.answers = new RecordedAnswers(exercise);
    }

    /** Takes the recorded answer over, finds its errors named, corrects them, adds a sentence of one's own, and passes. */
    void writeFrom(String answer, String request, String ownSentence) {
        var talk = new Conversation(visitor);
        talk.send(request);
        assertThat(talk.answer().locator(".by")).containsText(visitor.words("sandbox.answer.recorded"));
        talk.answer().getByText(visitor.words("sandbox.answer.take-over")).click();
        assertSaved();
        check();
        var majors = page.locator(".counts .state.late");
        assertThat(majors).isVisible();
        assertThat(handIn()).isDisabled();
        majors.click();
        var note = page.locator(".note");
        assertThat(note).containsText(visitor.words("sandbox.letter.record-says"));
        assertAccessible(page);
        write(answers.corrected(answer) + "\n\n" + ownSentence);
        check();
        assertThat(handIn()).isEnabled();
        exercise.handIn("sandbox.letter.hand-in");
        assertThat(page.locator(".result-head p").first()).containsText(visitor.words("sandbox.result.letter-passed"));
        assertAccessible(page);
    }

    /** Replaces the letter and sees that it is saved. */
    void write(String text) {
        var editor = page.locator(".cm-content");
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        editor.blur();
        assertSaved();
    }

    void assertSaved() {
        assertThat(page.locator("preau-letter .saved")).containsText("Enregistré à");
    }

    private void check() {
        visitor.button("sandbox.letter.check").click();
        assertThat(visitor.button("sandbox.letter.limits")).isVisible();
        assertThat(page.locator(".counts")).not().containsText(visitor.words("sandbox.letter.checking"));
    }

    private Locator handIn() {
        return visitor.button("sandbox.letter.hand-in");
    }
}
