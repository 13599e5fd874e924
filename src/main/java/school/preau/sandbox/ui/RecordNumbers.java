package school.preau.sandbox.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import school.preau.sandbox.PatientRecord.Dose;
import school.preau.sandbox.PatientRecord.Medication;

/** Numbers as the French record writes them; a number and its unit never part. */
final class RecordNumbers {

    private static final char NARROW = '\u202f';

    private RecordNumbers() {}

    static String of(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator(NARROW);
        return new DecimalFormat("#,##0.######", symbols).format(value);
    }

    static String with(BigDecimal value, String unit) {
        return of(value) + "\u00a0" + unit;
    }

    static String dose(Dose dose) {
        return with(dose.value(), dose.unit());
    }

    /** When it is taken: what the prescription says behind the dose. */
    static String when(Medication medication, String text) {
        String plain = text.replace('\u00a0', ' ').replace(NARROW, ' ');
        String dose = dose(medication.dose()).replace('\u00a0', ' ').replace(NARROW, ' ');
        return plain.startsWith(dose + " ") ? plain.substring(dose.length() + 1) : plain;
    }
}
