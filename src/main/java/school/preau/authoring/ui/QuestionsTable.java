package school.preau.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import school.preau.assessment.ItemAnalysis.Advice;
import school.preau.assessment.ItemFigures.ItemFigure;
import school.preau.catalog.CourseId;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;

/** The questions of a quiz, those first that need somebody to look: what to do in words, then the figures. */
class QuestionsTable extends Div {

    private static final long serialVersionUID = 1L;

    QuestionsTable(CourseId course, String quiz, List<ItemFigure> figures, Language language) {
        var head = new NativeTableRow();
        for (String heading : List.of("question", "asked", "facility", "discrimination")) {
            head.add(new NativeTableHeaderCell(getTranslation("authoring.items." + heading)));
        }
        var table = new NativeTable(new NativeTableHeader(head), new NativeTableBody());
        table.addClassNames("write-table", "tabular", "items");
        figures.forEach(figure -> table.getBody().add(row(course, quiz, figure, language)));
        add(table);
        addClassName("table-scroll");
    }

    private NativeTableRow row(CourseId course, String quiz, ItemFigure figure, Language language) {
        var open = new Anchor(
                WritingLinks.question(course, quiz, figure.question().id(), figure.version()),
                QuestionWords.stem(figure.question(), language));
        var words = new Div(open);
        words.addClassName("item-words");
        figure.neutral()
                .ifPresentOrElse(
                        reason -> words.add(new StateChip(
                                StateChip.Tone.OFF, Icon.PAUSE, getTranslation("authoring.items.neutral"), false)),
                        () -> figure.advice().stream()
                                .sorted()
                                .findFirst()
                                .ifPresent(advice -> words.add(chip(advice))));
        var statistics = figure.statistics();
        return new NativeTableRow(
                new NativeTableCell(words),
                new NativeTableCell(Long.toString(statistics.asked())),
                new NativeTableCell(getTranslation("authoring.percent", Math.round(statistics.facility()))),
                new NativeTableCell(new Span(
                        statistics.discrimination().isPresent()
                                ? ItemNumbers.withMinus(Long.toString(
                                        Math.round(statistics.discrimination().getAsDouble())))
                                : getTranslation("authoring.items.none"))));
    }

    private StateChip chip(Advice advice) {
        boolean pressing = advice.compareTo(Advice.SURE_AND_WRONG) <= 0;
        return new StateChip(
                pressing ? StateChip.Tone.LATE : StateChip.Tone.SOON,
                pressing ? Icon.WARNING : Icon.HALF,
                getTranslation(key(advice)),
                true);
    }

    static String key(Advice advice) {
        return "authoring.advice." + advice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
