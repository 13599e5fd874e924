package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.PoisonedDocument;
import school.preau.sandbox.PoisonedDocument.Case;

/** The poisoned document: the document, what the model makes of it, and what one thinks of both; one case after the other. */
class PoisonDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final Mission mission;
    private final DeskElement desk = new DeskElement();
    private final Swap documents = new Swap();
    private final Swap talks = new Swap();
    private final Swap verdicts = new Swap();
    private final List<CasePanes> cases = new ArrayList<>();
    private final Button before;
    private final Button next;
    private final HandInFoot foot;
    private int at;

    PoisonDesk(Sitting sitting, PoisonedDocument exercise) {
        this.sitting = sitting;
        addClassNames("desk-page", "poisoned");
        for (Case one : exercise.cases(sitting.open().drawn())) {
            cases.add(new CasePanes(sitting, exercise, one, this::count));
        }
        mission = sitting.mission(sitting.answered(questions()) == 0);
        before = new Button(getTranslation("sandbox.draft.before"), Icon.ARROW_LEFT.svg(18), click -> show(at - 1));
        next = new Button(getTranslation("sandbox.poisoned.next"), click -> show(at + 1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        foot = new HandInFoot(getTranslation("sandbox.poisoned.hand-in"), this::handIn);
        foot.addComponentAtIndex(1, before);
        foot.addComponentAtIndex(2, next);
        desk.put(DeskElement.Pane.RECORD, getTranslation("sandbox.poisoned.document"), documents);
        desk.put(DeskElement.Pane.TALK, getTranslation("sandbox.talk.title"), talks);
        var opinion = new Div(verdicts, foot);
        opinion.addClassName("desk-pane");
        desk.put(DeskElement.Pane.LETTER, getTranslation("sandbox.poisoned.opinion"), opinion);
        add(mission, desk);
        show(0);
    }

    private void show(int wanted) {
        at = wanted;
        var panes = cases.get(at);
        documents.show(panes.document());
        talks.show(panes.talk());
        verdicts.show(panes.verdict());
        desk.show(DeskElement.Pane.RECORD);
        boolean last = at == cases.size() - 1;
        before.setVisible(at > 0);
        next.setVisible(!last);
        foot.handInVisible(last);
        mission.steps(
                Stream.iterate(1, number -> number <= cases.size(), number -> number + 1)
                        .map(number -> getTranslation("sandbox.poisoned.step", number))
                        .toList(),
                at);
        count();
    }

    private List<String> questions() {
        return cases.stream().flatMap(panes -> panes.questions().stream()).toList();
    }

    private void count() {
        foot.count(sitting.answered(questions()), questions().size());
    }

    private void handIn() {
        cases.forEach(CasePanes::writeDown);
        sitting.handIn(getTranslation("sandbox.poisoned.hand-in"), getTranslation("sandbox.poisoned.confidence"));
    }
}
