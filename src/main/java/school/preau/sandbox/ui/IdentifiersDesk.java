package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.Exercising.LetterSaved;
import school.preau.sandbox.LetterDraft;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.MarkIdentifiers;
import school.preau.sandbox.MarkIdentifiers.Request;
import school.preau.sandbox.Rewriting.Rewritten;

/** A request about to be sent: one marks what identifies a person, then writes it so that it may leave, under the eyes of the screen. */
class IdentifiersDesk extends Div {

    private static final long serialVersionUID = 1L;

    private static final int TYPED = 400;

    private final transient Sitting sitting;
    private final transient Request request;
    private final transient TextMarks marks;
    private final Mission mission;
    private final TextArea rewritten = new TextArea();
    private final ScreenStrip screen;
    private final HandInFoot foot;
    private int version;

    IdentifiersDesk(Sitting sitting, MarkIdentifiers exercise) {
        this.sitting = sitting;
        this.request = exercise.request(sitting.open().drawn());
        this.marks = sitting.marks(request.id(), request.text(), List.of());
        this.screen = new ScreenStrip(sitting.language());
        addClassNames("desk-page", "identifiers");
        mission = sitting.mission(sitting.open().marks().isEmpty());
        foot = new HandInFoot(
                getTranslation("sandbox.identifiers.hand-in"),
                () -> sitting.handIn(
                        getTranslation("sandbox.identifiers.hand-in"),
                        getTranslation("sandbox.identifiers.confidence")));
        var columns = new Div(before(), after());
        columns.addClassName("two-answers");
        var page = new Div(new Paragraph(request.situation().in(sitting.language())), columns);
        page.addClassName("twice-page");
        add(mission, page, foot);
        step();
    }

    private Component before() {
        var field = new MarkingField(marks.words(), List.of(), places -> {
            if (!marks.become(places)) {
                sitting.over();
            }
            step();
        });
        field.show(marks.places());
        var asked = new Div(field);
        asked.addClassNames("ask", "about-to-leave");
        var how = new Paragraph(getTranslation("sandbox.identifiers.how"));
        how.addClassNames("small", "quiet");
        return new Section(new H2(getTranslation("sandbox.identifiers.before")), how, asked);
    }

    private Component after() {
        rewritten.setLabel(getTranslation("sandbox.identifiers.rewrite"));
        rewritten.setHelperText(getTranslation("sandbox.identifiers.rewrite-how"));
        rewritten.getElement().setAttribute("lang", "fr");
        rewritten.setWidthFull();
        rewritten.setMinRows(8);
        rewritten.setMaxLength(LetterDraft.LONGEST);
        rewritten.setValueChangeMode(ValueChangeMode.LAZY);
        rewritten.setValueChangeTimeout(TYPED);
        sitting.open().letter(LetterPart.REWRITE).ifPresent(kept -> {
            rewritten.setValue(kept.text());
            version = kept.version();
        });
        rewritten.addValueChangeListener(change -> save(change.getValue()));
        var take = new Button(
                getTranslation("sandbox.identifiers.take"),
                Icon.ARROW_RIGHT.svg(16),
                click -> rewritten.setValue(request.text()));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        screen.show(sitting.services().rewriting().look(rewritten.getValue()));
        return new Section(new H2(getTranslation("sandbox.identifiers.after")), take, rewritten, screen);
    }

    /** Keeps what is typed, unless it holds an identifier that is not invented. */
    final void save(String text) {
        var services = sitting.services();
        switch (services.rewriting().save(sitting.visit().me(), sitting.open().id(), version, text)) {
            case Rewritten.Kept(LetterDraft kept, var seen) -> {
                version = kept.version();
                screen.show(seen);
                step();
                foot.say(getTranslation("sandbox.letter.saved", sitting.hour(kept.savedAt())), ready());
            }
            case Rewritten.Withheld(var seen) -> {
                screen.show(services.rewriting().look(text));
                foot.say(getTranslation("sandbox.identifiers.withheld"), false);
            }
            case Rewritten.Not(LetterSaved why) -> refused(why);
        }
    }

    private void refused(LetterSaved why) {
        switch (why) {
            case LetterSaved.Stale(LetterDraft newer) -> {
                version = newer.version();
                rewritten.setValue(newer.text());
                foot.say(getTranslation("sandbox.identifiers.newer"), ready());
            }
            case LetterSaved.TooLong() -> foot.say(getTranslation("sandbox.letter.too-long"), false);
            case LetterSaved.Closed() -> sitting.over();
            case LetterSaved.Yes(LetterDraft kept) -> version = kept.version();
        }
    }

    private boolean ready() {
        return !rewritten.getValue().isBlank();
    }

    private void step() {
        int marked = marks.all().size();
        if (marked > 0 || ready()) {
            sitting.begun();
        }
        foot.say(
                ready()
                        ? getTranslation("sandbox.identifiers.marked", marked)
                        : getTranslation("sandbox.identifiers.write-first", marked),
                ready());
        mission.steps(
                Sitting.steps(this, "sandbox.identifiers.step-", List.of("mark", "rewrite", "hand-in")),
                ready() ? 2 : marked > 0 ? 1 : 0);
    }
}
