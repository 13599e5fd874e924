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
import java.time.ZoneOffset;
import school.preau.platform.Language;
import school.preau.platform.ui.CourseChart;
import school.preau.platform.ui.Days;
import school.preau.sandbox.PatientRecord.Reference;
import school.preau.sandbox.PatientRecord.Result;
import school.preau.sandbox.PatientRecord.Value;

/** A result: from where to where in one line with its curve; what folds out holds the same larger, and all values with their days in a table. */
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
            line.add(new Html(Sparkline.svg(result)), unfolded(result));
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

    /** The curve is made when it is looked at: a record has some twenty results. */
    private Component unfolded(Result result) {
        var content = new Div(table(result));
        var details = new NativeDetails(summary(result), content);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 1) {
                content.addComponentAsFirst(new CourseChart(chart(result), label(result)));
            }
        });
        return details;
    }

    private String label(Result result) {
        return getTranslation("sandbox.record.chart", result.name().in(language), course(result));
    }

    private CourseChart.Course chart(Result result) {
        var points = result.values().stream()
                .map(value -> new CourseChart.Point(
                        value.at().toInstant(ZoneOffset.UTC).toEpochMilli(),
                        when(value),
                        value.value().doubleValue(),
                        RecordNumbers.with(value.value(), result.unit())))
                .toList();
        return new CourseChart.Course(
                points,
                result.reference().map(range -> range.low().doubleValue()).orElse(null),
                result.reference().map(range -> range.high().doubleValue()).orElse(null),
                result.unit());
    }

    private String summary(Result result) {
        return result.reference()
                .map(range -> getTranslation(
                        "sandbox.record.values-reference",
                        result.values().size(),
                        RecordNumbers.of(range.low()),
                        RecordNumbers.with(range.high(), result.unit())))
                .orElse(getTranslation("sandbox.record.values", result.values().size()));
    }

    private NativeTable table(Result result) {
        var table = new NativeTable();
        for (Value value : result.values()) {
            var when = new NativeTableHeaderCell(when(value));
            when.getElement().setAttribute("scope", "row");
            var number = new NativeTableCell(RecordNumbers.with(value.value(), result.unit()));
            if (result.reference().filter(range -> outside(value, range)).isPresent()) {
                number.addClassName("outside");
                number.add(new Span(" " + getTranslation("sandbox.record.outside")));
            }
            table.getBody().add(new NativeTableRow(when, number));
        }
        return table;
    }

    private String when(Value value) {
        String day = Days.compact(value.at().toLocalDate(), language);
        return value.hourKnown() ? day + ", " + Days.hour(value.at().toLocalTime()) : day;
    }

    private static boolean outside(Value value, Reference range) {
        return value.value().compareTo(range.low()) < 0 || value.value().compareTo(range.high()) > 0;
    }
}
