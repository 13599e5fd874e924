package school.preau.home.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import school.preau.people.Person;

/** The first day: the covered yard one walks into, with daylight from the side. */
class Yard extends Div {

    private static final long serialVersionUID = 1L;

    Yard(Person person) {
        addClassName("yard");
        var words = new Paragraph(getTranslation("home.first.words"));
        words.addClassName("quiet");
        var text = new Div(new H1(getTranslation("home.first.welcome", person.givenName())), words);
        text.addClassName("yard-text");
        add(new Html("""
                <svg viewBox="0 0 1200 232" preserveAspectRatio="none" aria-hidden="true">\
                <path class="daylight" d="M1082 78 L1082 150 L990 232 L730 232 L905 60z"/>\
                <path class="roof-line" d="M118 232V62.5L4 88 372 6 1196 88 1082 76.6V232"/></svg>"""), text);
    }
}
