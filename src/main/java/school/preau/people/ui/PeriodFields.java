package school.preau.people.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.preau.people.Refusal;
import school.preau.platform.ui.DayField;

/** From a day to a day, or for as long as nobody says otherwise. */
class PeriodFields extends Fields {

    private static final long serialVersionUID = 1L;

    private final DayField from = new DayField(getTranslation("people.period.from"));
    private final DayField to = new DayField(getTranslation("people.period.to"));

    PeriodFields(LocalDate first, @Nullable LocalDate last) {
        from.setRequired(true);
        from.setValue(first);
        to.setValue(last);
        to.setClearButtonVisible(true);
        to.setHelperText(getTranslation("people.period.open"));
        add(from, to);
    }

    LocalDate first() {
        return from.getValue();
    }

    @Nullable
    LocalDate last() {
        return to.getValue();
    }

    @Override
    boolean ready() {
        boolean wrong = from.wrong();
        return !(to.wrong() || wrong);
    }

    @Override
    boolean refuse(Refusal why) {
        if (why != Refusal.DATES_REVERSED) {
            return false;
        }
        to.setErrorMessage(getTranslation(why.key()));
        to.setInvalid(true);
        return true;
    }
}
