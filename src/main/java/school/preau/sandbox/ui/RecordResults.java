package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PatientRecord.Reference;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Value;

/** A result: from where to where in one line with its curve, and all values with their days in a table that folds out. */
class RecordResults extends Div {

    private static final long serialVersionUID = 1L;

    private final Language language;

    RecordResults(Iterable<Result> results, Language language) {
        this.language = language;
        results.forEach(result -> add(line(result)));
    }

    private RecordLine line(Result result) {
        var name = RecordLine.text(result.name(), language == Language.EN);
        var course = new Html("<b class=\"tabular\"></b>");
        course.getElement().setText(course(result));
        var words = new Div(name, course);
        var line = new RecordLine(result.id(), words).styled("result");
        if (result.values().size() > 1) {
            line.add(new Html(Sparkline.svg(result)), table(result));
        } else {
            line.noted(Days.compact(result.values().getFirst().at().toLocalDate(), language));
        }
        return line;
    }

    private String course(Result result) {
        String last = RecordNumbers.with(result.values().getLast().value(), result.unit());
        return result.values().size() == 1
                ? last
                : getTranslation(
                        "sandbox.record.from-to",
                        RecordNumbers.of(result.values().getFirst().value()),
                        last);
    }

    private Component table(Result result) {
        var table = new NativeTable();
        for (Value value : result.values()) {
            String day = Days.compact(value.at().toLocalDate(), language);
            var when = new NativeTableHeaderCell(
                    value.hourKnown() ? day + ", " + Days.hour(value.at().toLocalTime()) : day);
            when.getElement().setAttribute("scope", "row");
            var number = new NativeTableCell(RecordNumbers.with(value.value(), result.unit()));
            var row = new NativeTableRow(when, number);
            if (result.reference().filter(range -> outside(value, range)).isPresent()) {
                number.addClassName("outside");
                number.add(new Span(" " + getTranslation("sandbox.record.outside")));
            }
            table.getBody().add(row);
        }
        var details = new NativeDetails(
                result.reference()
                        .map(range -> getTranslation(
                                "sandbox.record.values-reference",
                                result.values().size(),
                                RecordNumbers.of(range.low()),
                                RecordNumbers.with(range.high(), result.unit())))
                        .orElse(getTranslation(
                                "sandbox.record.values", result.values().size())),
                table);
        return details;
    }

    private static boolean outside(Value value, Reference range) {
        return value.value().compareTo(range.low()) < 0 || value.value().compareTo(range.high()) > 0;
    }
}
