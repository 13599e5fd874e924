package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;

/** How much was seen, missed and marked for nothing, with the looks these have in the text below. */
class ResultKey extends Div {

    private static final long serialVersionUID = 1L;

    ResultKey(int seen, int missed, int forNothing) {
        this("sandbox.result.", seen, missed, forNothing);
    }

    /** @param place where its words stand */
    ResultKey(String place, int seen, int missed, int forNothing) {
        addClassNames("row", "wrap", "gap-4", "result-key");
        chip(StateChip.Tone.DONE, Icon.CHECK_CIRCLE, place + "seen", seen);
        chip(StateChip.Tone.LATE, Icon.PRIVATE, place + "missed", missed);
        chip(StateChip.Tone.SOON, Icon.FLAG, place + "for-nothing", forNothing);
    }

    private void chip(StateChip.Tone tone, Icon icon, String words, int count) {
        add(new StateChip(tone, icon, getTranslation(words, count), false));
    }
}
