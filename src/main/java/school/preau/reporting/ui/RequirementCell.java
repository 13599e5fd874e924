package school.preau.reporting.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.platform.ui.StateChip.Tone;
import school.preau.reporting.RequirementStatus;

/** One cell of the matrix: icon and date; only what needs a hand has a ground. The full words are there for who listens. */
class RequirementCell extends Span {

    private static final long serialVersionUID = 1L;

    /** @param full the state in full words, with the certification */
    RequirementCell(RequirementStatus requirement, LocalDate today, String full) {
        addClassName("requirement-cell");
        Language language = Language.of(getLocale());
        LocalDate day = requirement.day();
        String date = day == null ? "" : Days.compact(day, language);
        var chip = switch (requirement.state()) {
            case HELD -> new StateChip(Tone.DONE, Icon.CHECK, day == null ? "" : Days.month(day, language), false);
            case DUE -> new StateChip(Tone.DUE, Icon.RING, date, false);
            case RENEWING -> new StateChip(Tone.SOON, Icon.CLOCK, date, true);
            case OVERDUE ->
                new StateChip(
                        Tone.LATE,
                        Icon.WARNING,
                        getTranslation("reporting.cell.late", ChronoUnit.DAYS.between(requirement.due(), today)),
                        true);
            case WAITING -> new StateChip(Tone.DUE, Icon.HALF, getTranslation("reporting.cell.waiting"), false);
            case EXEMPT -> new StateChip(Tone.OFF, Icon.EXEMPT, getTranslation("reporting.cell.exempt"), false);
            case ON_LEAVE -> new StateChip(Tone.OFF, Icon.PAUSE, getTranslation("reporting.cell.leave"), false);
        };
        chip.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(full);
        spoken.addClassName("visually-hidden");
        getElement().setAttribute("title", full);
        add(chip, spoken);
    }
}
