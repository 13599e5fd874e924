package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Notices;

/** The letter and what one does with it: check, go through the findings, hand in. */
class LetterPane extends Section {

    private static final long serialVersionUID = 1L;

    /** What the letter pane asks of the exercise. */
    interface Work {

        Saving save(LetterElement.Written written);

        /** Compares the letter as it is stored with the record: not in a request. What it gives puts that into words, in a request. */
        Supplier<Checked> check();

        /** The learner says in a sentence why a finding is none. */
        Checked contest(String finding, String sentence);

        void handIn();
    }

    /** What became of a version of the letter. */
    sealed interface Saving {
        /** @param receipt in words */
        record Kept(String receipt) implements Saving {}

        /** Another page was faster; nothing was overwritten. */
        record Newer(LetterElement.Stored letter, String at) implements Saving {}

        /** @param why in words */
        record Refused(String why) implements Saving {}
    }

    /**
     * @param version of the letter that was checked
     * @param said what to say instead of counting findings, or empty
     * @param notYet why the letter cannot be handed in, or empty when it can
     */
    record Checked(int version, List<LetterElement.Note> notes, String said, String notYet) {}

    private final transient Work work;
    private final LetterElement letter;
    private final Div newer = new Div();
    private final Div counts = new Div();
    private final Span reason = new Span();
    private final Button check;
    private final Button handIn;

    LetterPane(Work work) {
        this(work, "");
    }

    /** @param title what is being written; empty for a letter */
    LetterPane(Work work, String title) {
        this.work = work;
        String named = title.isEmpty() ? getTranslation("sandbox.letter.title") : title;
        letter = new LetterElement(named);
        addClassName("desk-pane");
        getElement().setAttribute("aria-label", named);
        counts.addClassName("counts");
        counts.getElement().setAttribute("role", "status");
        reason.addClassName("reason");
        newer.addClassName("newer-letter");
        newer.setVisible(false);
        check = new Button(getTranslation("sandbox.letter.check"), Icon.AGAIN.svg(18), click -> check());
        handIn = new Button(
                getTranslation(title.isEmpty() ? "sandbox.letter.hand-in" : "sandbox.explain.hand-in"),
                click -> letter.settle(work::handIn));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        letter.addWrittenListener(event -> save(event.written()));
        letter.addContestedListener(event -> show(work.contest(event.id(), event.sentence())));
        var foot = new Div(counts, check, handIn);
        foot.addClassName("letter-foot");
        add(newer, letter, foot);
        say(getTranslation("sandbox.letter.check-first"));
        handIn.setEnabled(false);
    }

    /** Puts something between the letter and what one does with it. */
    void measured(Component measures) {
        addComponentAtIndex(getComponentCount() - 1, measures);
    }

    void open(LetterElement.Stored stored, String recipient, String copyKey) {
        letter.open(stored, recipient, copyKey);
    }

    void takeOver(LetterElement.Source answer) {
        letter.takeOver(answer);
    }

    void sources(List<LetterElement.Source> answers) {
        letter.sources(answers);
    }

    void show(Checked checked) {
        letter.show(new LetterElement.Findings(checked.version(), checked.notes()));
        check.setEnabled(true);
        counts.removeAll();
        if (!checked.said().isEmpty()) {
            counts.add(words(checked.said()));
        } else {
            count(checked, "major", "late", Icon.WARNING);
            count(checked, "minor", "soon", Icon.INFORMATION);
            if (counts.getChildren().findAny().isEmpty()) {
                counts.add(words(getTranslation("sandbox.letter.nothing-found")));
            }
        }
        handIn.setEnabled(checked.notYet().isEmpty());
        if (!checked.notYet().isEmpty()) {
            counts.add(words(checked.notYet()));
        }
        var limits = new Button(getTranslation("sandbox.letter.limits"), click -> new LimitsDialog().open());
        limits.addThemeVariants(ButtonVariant.TERTIARY);
        counts.add(limits);
    }

    /** How many findings of a weight nobody has contested. */
    static int open(Checked checked, String severity) {
        return (int) checked.notes().stream()
                .filter(note -> note.severity().equals(severity) && note.state().equals("open"))
                .count();
    }

    /** The text as it is now goes to be checked; what is found comes when it is there. */
    void check() {
        check.setEnabled(false);
        say(getTranslation("sandbox.letter.checking"));
        letter.settle(this::checkStored);
    }

    /** Checks the stored letter, off the request. */
    void checkStored() {
        var ui = UI.getCurrentOrThrow();
        Thread.ofVirtual().name("letter-check").start(() -> {
            var found = work.check();
            try {
                ui.access(() -> show(found.get()));
            } catch (UIDetachedException e) {
                // Nobody waits for it any more; the letter is stored.
            }
        });
    }

    private void save(LetterElement.Written written) {
        switch (work.save(written)) {
            case Saving.Kept(String receipt) -> letter.saved(written.number(), receipt);
            case Saving.Newer(LetterElement.Stored theirs, String at) -> choose(theirs, at);
            case Saving.Refused(String why) -> say(why);
        }
    }

    /** Two pages have written: nothing is lost until one says which letter counts. */
    private void choose(LetterElement.Stored theirs, String at) {
        var card = Notices.trouble(
                getTranslation("sandbox.letter.newer", at), getTranslation("sandbox.letter.newer-words"));
        var take = new Button(getTranslation("sandbox.letter.take-newer"), click -> {
            newer.setVisible(false);
            letter.reopen(theirs);
        });
        var keep = new Button(getTranslation("sandbox.letter.keep-mine"), click -> {
            newer.setVisible(false);
            letter.overwrite(theirs.version());
        });
        var row = new Div(take, keep);
        row.addClassNames("row", "gap-2", "wrap");
        card.add(row);
        newer.removeAll();
        newer.add(card);
        newer.setVisible(true);
    }

    private void say(String words) {
        counts.removeAll();
        counts.add(words(words));
    }

    private Component words(String words) {
        reason.setText(words);
        return reason;
    }

    private void count(Checked checked, String severity, String look, Icon icon) {
        int number = open(checked, severity);
        if (number == 0) {
            return;
        }
        var words = new Span(
                icon.svg(18),
                new Span(getTranslation(
                        severity.equals("major") ? "sandbox.letter.count-major" : "sandbox.letter.count-minor",
                        number)));
        words.addClassNames("state", look);
        var button = new NativeButton();
        button.add(words);
        button.getElement().setAttribute("title", getTranslation("sandbox.letter.next"));
        button.addClickListener(click -> letter.openNext(severity));
        counts.add(button);
    }
}
