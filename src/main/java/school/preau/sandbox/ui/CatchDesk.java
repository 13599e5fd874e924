package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import school.preau.platform.ui.Icon;
import school.preau.sandbox.ExerciseDefinition.CatchTheError;

/** Catch the error: the record on one side, drafts with unknown errors on the other, one after the other. */
class CatchDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final Mission mission;
    private final List<DraftPane> drafts = new ArrayList<>();
    private final H2 which = new H2();
    private final Div sheet = new Div();
    private final Button before;
    private final Button next;
    private final Button handIn;
    private int at;

    CatchDesk(Sitting sitting, CatchTheError exercise) {
        this.sitting = sitting;
        var open = sitting.open();
        addClassName("desk-page");
        mission = sitting.mission(open.marks().isEmpty());
        for (var draft : open.shown()) {
            var marks = sitting.marks(draft.id(), draft.text(), exercise.codes());
            drafts.add(new DraftPane(draft, marks, exercise.codes(), sitting::over));
        }
        before = new Button(getTranslation("sandbox.draft.before"), Icon.ARROW_LEFT.svg(18), click -> show(at - 1));
        next = new Button(getTranslation("sandbox.draft.next"), click -> show(at + 1));
        handIn = new Button(getTranslation("sandbox.draft.hand-in"), click -> handIn());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        var desk = new DeskElement();
        open.patient()
                .ifPresent(patient -> desk.put(
                        DeskElement.Pane.RECORD, getTranslation("sandbox.record.title"), sitting.record(patient)));
        desk.put(DeskElement.Pane.LETTER, getTranslation("sandbox.draft.title"), pane());
        desk.show(DeskElement.Pane.LETTER);
        add(mission, desk);
        show(0);
    }

    private Section pane() {
        var head = new Div(which);
        head.addClassName("pane-head");
        sheet.addClassNames("pane-scroll", "draft-scroll");
        var kept = new Span(getTranslation("sandbox.draft.kept"));
        kept.addClassNames("saved", "grow");
        var foot = new Div(kept, before, next, handIn);
        foot.addClassName("letter-foot");
        var pane = new Section(head, sheet, foot);
        pane.addClassName("desk-pane");
        pane.getElement().setAttribute("aria-label", getTranslation("sandbox.draft.title"));
        return pane;
    }

    private void show(int wanted) {
        at = wanted;
        boolean last = at == drafts.size() - 1;
        which.setText(getTranslation("sandbox.draft.which", at + 1, drafts.size()));
        sheet.removeAll();
        sheet.add(drafts.get(at));
        before.setVisible(at > 0);
        next.setVisible(!last);
        handIn.setVisible(last);
        var steps = new ArrayList<String>();
        for (int i = 1; i <= drafts.size(); i++) {
            steps.add(getTranslation("sandbox.draft.step", i));
        }
        mission.steps(List.copyOf(steps), at);
    }

    private void handIn() {
        sitting.handIn(getTranslation("sandbox.draft.hand-in"), getTranslation("sandbox.confidence.drafts"));
    }
}
