package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import school.preau.home.Held;
import school.preau.home.HomeLinks;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;

/** What the learner holds and until when, each with the line of its life: a stroke for today, dots from where one renews. */
class HeldCard extends Section {

    private static final long serialVersionUID = 1L;

    HeldCard(List<Held> held, LocalDate today) {
        addClassNames("card", "held");
        var title = new H2(getTranslation("home.held"));
        title.addClassName("overline");
        title.setId("home-held");
        getElement().setAttribute("aria-labelledby", "home-held");
        var head = new Div(title);
        head.addClassName("head");
        add(head);
        if (held.isEmpty()) {
            var none = new Paragraph(getTranslation("home.held.none"));
            none.addClassNames("quiet", "nothing");
            add(none);
            return;
        }
        var all = new Anchor(HomeLinks.CERTIFICATES, getTranslation("home.held.all"));
        all.addClassName("small");
        head.add(all);
        var list = new UnorderedList();
        held.forEach(one -> list.add(item(one, today)));
        var key = new Paragraph(getTranslation("home.held.key"));
        key.addClassNames("extra-small", "quiet", "key");
        key.getElement().setAttribute("aria-hidden", "true");
        add(list, key);
    }

    private ListItem item(Held held, LocalDate today) {
        var name = new Span(held.title().in(ChosenLanguage.current()));
        name.addClassName("strong");
        var until = new Span(getTranslation("home.held.until", Days.full(held.until(), ChosenLanguage.current())));
        until.addClassName("until");
        return new ListItem(Icon.CHECK_CIRCLE.svg(20), name, until, life(held, today));
    }

    private static Div life(Held held, LocalDate today) {
        var past = new Span();
        past.addClassName("past");
        past.getStyle().set("width", held.share(today) + "%");
        var now = new Span();
        now.addClassName("now");
        now.getStyle().set("left", held.share(today) + "%");
        var renew = new Span();
        renew.addClassName("renew");
        renew.getStyle().set("left", held.share(held.renewFrom()) + "%");
        var line = new Div(past, now, renew);
        line.addClassName("life");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }
}
