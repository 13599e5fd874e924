package school.preau.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import school.preau.assessment.AttemptId;
import school.preau.assessment.PastAttempt;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;

/** One's earlier attempts, newest first; each opens its result again. */
class PastAttempts extends Div {

    private static final long serialVersionUID = 1L;

    PastAttempts(
            List<PastAttempt> history,
            Language language,
            HospitalTime time,
            SerializableConsumer<AttemptId> openResult) {
        addClassName("quiz-history");
        add(new H2(getTranslation("assessment.history")));
        var list = new OrderedList();
        for (PastAttempt past : history) {
            var when = new Span(Moments.at(this, past.handedIn(), language, time));
            var percent = new Span(
                    past.awaitsMarking()
                            ? ""
                            : getTranslation("assessment.percent", past.score().percent()));
            percent.addClassName("tabular");
            var state = state(past);
            var open = new Button(getTranslation("assessment.history.open"), event -> openResult.accept(past.id()));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setAriaLabel(getTranslation("assessment.history.open.label", past.number()));
            list.add(new ListItem(when, percent, state, open));
        }
        add(list);
    }

    private StateChip state(PastAttempt past) {
        if (past.awaitsMarking()) {
            return new StateChip(StateChip.Tone.OFF, Icon.CLOCK, getTranslation("assessment.awaits"), false);
        }
        return past.passed()
                ? new StateChip(StateChip.Tone.DONE, Icon.CHECK_CIRCLE, getTranslation("assessment.passed"), false)
                : new StateChip(StateChip.Tone.OFF, Icon.RING, getTranslation("assessment.notpassed"), false);
    }
}
