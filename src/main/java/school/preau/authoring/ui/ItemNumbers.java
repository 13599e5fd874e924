package school.preau.authoring.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;
import school.preau.assessment.ItemAnalysis;

/** The numbers of one version of a question, each with what it means. */
class ItemNumbers extends DescriptionList {

    private static final long serialVersionUID = 1L;

    ItemNumbers(ItemAnalysis analysis) {
        addClassNames("item-numbers", "tabular");
        var statistics = analysis.statistics();
        number("asked", OptionalDouble.of(statistics.asked()), "authoring.items.plain");
        number("facility", OptionalDouble.of(statistics.facility()), "authoring.percent");
        number("deviation", OptionalDouble.of(statistics.deviation()), "authoring.percent");
        number("discrimination", statistics.discrimination(), "authoring.items.plain");
        number("efficiency", analysis.efficiency(), "authoring.percent");
        number("guess", OptionalDouble.of(analysis.guess()), "authoring.percent");
        analysis.sureOfWrong().ifPresent(sure -> number("sure", OptionalDouble.of(sure), "authoring.percent"));
    }

    /** A minus is as wide as a digit; a hyphen is easily missed. */
    static String withMinus(String number) {
        return number.replace('-', '\u2212');
    }

    private void number(String name, OptionalDouble value, String format) {
        var meaning = new Span(getTranslation("authoring.items." + name + ".words"));
        meaning.addClassNames("small", "quiet");
        var shown = new Span(
                value.isPresent()
                        ? withMinus(getTranslation(format, Math.round(value.getAsDouble())))
                        : getTranslation("authoring.items.none"));
        shown.addClassName("value");
        add(new Div(new Term(getTranslation("authoring.items." + name)), new Description(shown, meaning)));
    }
}
