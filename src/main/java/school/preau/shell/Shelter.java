package school.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Mark;

/** A page outside the frame, under the roof: signing in, the first visit, a page that is not there. */
@StyleSheet("theme/shell.css")
abstract class Shelter extends Div {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    Shelter(boolean demo) {
        addClassName("shelter");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        add(skip);
        if (demo) {
            add(demoBanner());
        }
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        add(daylight(), top(), main);
    }

    final Main main() {
        return main;
    }

    private Component demoBanner() {
        var banner = new Div();
        banner.addClassName("demo-banner");
        var strong = new Html("<strong></strong>");
        strong.getElement().setText(getTranslation("shell.demo.title"));
        banner.add(Icon.INFORMATION.svg(16), new Span(strong, new Span(" " + getTranslation("shell.demo.words"))));
        return banner;
    }

    private Component top() {
        var name = new Anchor("", Mark.svg(32), new Span("Préau"));
        name.addClassName("shelter-name");
        name.setRouterIgnore(true);
        var top = new Header(name, new Tools());
        top.addClassName("shelter-top");
        return top;
    }

    /** The mark as large as the page: roof, posts, and the light that falls in from the side. */
    private static Component daylight() {
        return new Html("""
                <div class="daylight" aria-hidden="true"><svg viewBox="0 0 1440 872" preserveAspectRatio="xMidYMin slice">\
                <path class="light" d="M1290 175 L1290 500 L1040 872 L780 872 L1060 139.5z"/>\
                <path class="roof-and-posts" d="M150 872V138L-40 196 452 46 1480 204 1290 174.8V872"/></svg></div>""");
    }
}
