package school.preau.assessment.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import school.preau.assessment.Calibration;

/** How sure one was, beside how often one was right: a sentence, a small curve, and the same as a table. */
class CalibrationCard extends Div {

    private static final long serialVersionUID = 1L;

    /** Side of the drawing, in its own units; the axes run from 0 to 100 %. */
    private static final int SIDE = 100;

    CalibrationCard(Calibration calibration) {
        addClassNames("card", "quiz-calibration");
        var verdict = new Paragraph(
                switch (calibration.verdict()) {
                    case TOO_SURE -> getTranslation("assessment.calibration.toosure");
                    case NOT_SURE_ENOUGH -> getTranslation("assessment.calibration.notsure");
                    case FITTING -> getTranslation("assessment.calibration.fitting");
                });
        var figures = new Paragraph(
                getTranslation("assessment.calibration.figures", calibration.announced(), calibration.right()));
        figures.addClassNames("small", "quiet");
        add(new H2(getTranslation("assessment.calibration.title")), verdict, figures, new Html(curve(calibration)));
        add(table(calibration));
    }

    /** The diagonal is a certainty that is always right; each dot lies as high as it really was. */
    private static String curve(Calibration calibration) {
        var line = new StringBuilder();
        var dots = new StringBuilder();
        for (var band : calibration.bands()) {
            int x = band.certainty().percent();
            int y = SIDE - band.percentRight();
            line.append(line.isEmpty() ? "M" : "L").append(x).append(' ').append(y);
            dots.append("<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                    .formatted(x, y, 2 + Math.round(Math.sqrt(band.answers()))));
        }
        return """
                <svg class="quiz-curve" viewBox="-4 -6 108 110" aria-hidden="true">\
                <path class="axis" d="M0 0V100H100"/><path class="diagonal" d="M0 100L100 0"/>\
                <path class="line" d="%s"/>%s</svg>""".formatted(line, dots);
    }

    private NativeTable table(Calibration calibration) {
        var table = new NativeTable();
        table.addClassNames("tabular", "small");
        var head = new NativeTableRow();
        for (String key : new String[] {
            "assessment.calibration.said", "assessment.calibration.answers", "assessment.calibration.right"
        }) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (var band : calibration.bands()) {
            var row = new NativeTableRow();
            var said = new NativeTableHeaderCell(
                    getTranslation("assessment.percent", band.certainty().percent()));
            said.getElement().setAttribute("scope", "row");
            row.add(
                    said,
                    new NativeTableCell(Integer.toString(band.answers())),
                    new NativeTableCell(getTranslation("assessment.percent", band.percentRight())));
            table.getBody().add(row);
        }
        return table;
    }
}
