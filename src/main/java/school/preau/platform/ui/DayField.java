package school.preau.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, in the reader's language from the words of the calendar to the message about what is no day. */
public class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        super(label);
        Locale locale = getLocale().getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel"))
                .setDialogAccessibleName(label)
                .setRequiredErrorMessage(getTranslation("day.missing"))
                .setBadInputErrorMessage(getTranslation("day.wrong")));
    }

    /** Whether something is written that is no day, or nothing where a day is needed; the field then says so. */
    public boolean wrong() {
        if (isRequired() && isEmpty()) {
            setErrorMessage(getTranslation("day.missing"));
            setInvalid(true);
        }
        return isInvalid();
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
