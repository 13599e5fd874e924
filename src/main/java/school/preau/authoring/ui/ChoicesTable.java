package school.preau.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import school.preau.assessment.AnswerPart;
import school.preau.assessment.ItemAnalysis.ChoiceCount;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;

/** Who chose what: one line a choice, one column a third of the learners. */
class ChoicesTable extends Div {

    private static final long serialVersionUID = 1L;

    ChoicesTable(List<ChoiceCount> choices, Language language) {
        var head = new NativeTableRow();
        for (String heading : List.of("choice", "low", "middle", "high", "all")) {
            head.add(new NativeTableHeaderCell(getTranslation("authoring.choices." + heading)));
        }
        var table = new NativeTable(new NativeTableHeader(head), new NativeTableBody());
        table.addClassNames("write-table", "tabular", "choices");
        for (ChoiceCount choice : choices) {
            var words = new Span(words(choice.part(), language));
            var what = new Div(choice.part().right() ? Icon.CHECK.svg(16) : Icon.RING.svg(16), words);
            what.addClassNames("choice", choice.part().right() ? "right" : "wrong");
            if (choice.part().right()) {
                var key = new Span(getTranslation("authoring.choices.right"));
                key.addClassNames("small", "quiet");
                what.add(key);
            }
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(what),
                            cell(choice.low()),
                            cell(choice.middle()),
                            cell(choice.high()),
                            cell(choice.all())));
        }
        add(table);
        addClassName("table-scroll");
    }

    private static NativeTableCell cell(int number) {
        return new NativeTableCell(Integer.toString(number));
    }

    private String words(AnswerPart part, Language language) {
        return switch (part.kind()) {
            case TEXT -> part.text().in(language);
            case TRUE -> getTranslation("assessment.true");
            case FALSE -> getTranslation("assessment.false");
            case OTHER -> getTranslation("authoring.choices.other");
            case NONE -> getTranslation("authoring.choices.none");
        };
    }
}
