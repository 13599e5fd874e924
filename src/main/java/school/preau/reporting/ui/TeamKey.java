package school.preau.reporting.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.platform.ui.StateChip.Tone;

/** The key at the foot: what each sign of the matrix means. */
class TeamKey extends Footer {

    private static final long serialVersionUID = 1L;

    TeamKey() {
        addClassNames("team-key", "row", "wrap", "gap-4");
        chip(Tone.DONE, Icon.CHECK, "held");
        chip(Tone.DUE, Icon.RING, "due");
        chip(Tone.SOON, Icon.CLOCK, "renewing");
        chip(Tone.LATE, Icon.WARNING, "overdue");
        chip(Tone.DUE, Icon.HALF, "waiting");
        chip(Tone.OFF, Icon.EXEMPT, "exempt");
        chip(Tone.OFF, Icon.PAUSE, "away");
        var none = new Span(getTranslation("reporting.key.none"));
        none.addClassNames("quiet", "extra-small");
        add(none);
    }

    private void chip(Tone tone, Icon icon, String key) {
        add(new StateChip(tone, icon, getTranslation("reporting.key." + key), false));
    }
}
