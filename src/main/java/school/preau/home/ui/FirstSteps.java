package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import school.preau.catalog.Course;
import school.preau.home.HomeLinks;
import school.preau.learning.LearningLinks;
import school.preau.platform.ui.ChosenLanguage;

/** Three things for a first day, in order; one may stop after any of them. */
class FirstSteps extends Section {

    private static final long serialVersionUID = 1L;

    FirstSteps(Optional<Course> next) {
        addClassName("card");
        getElement().setAttribute("aria-label", getTranslation("home.first.steps"));
        var steps = new OrderedList();
        steps.addClassName("first-steps");
        steps.add(step(1, "try", "", HomeLinks.PRACTISE));
        steps.add(next.map(course -> step(
                        2,
                        "begin",
                        getTranslation(
                                "home.first.begin.course",
                                course.title().in(ChosenLanguage.current()),
                                course.minutes()),
                        LearningLinks.course(course.id())))
                .orElseGet(() -> step(2, "courses", "", HomeLinks.COURSES)));
        steps.add(step(3, "data", "", HomeLinks.RECORDED));
        add(steps);
    }

    private ListItem step(int number, String name, String detail, String address) {
        String key = "home.first." + name;
        var figure = new Span(Integer.toString(number));
        figure.addClassName("number");
        figure.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph(detail.isEmpty() ? getTranslation(key + ".words") : detail);
        words.addClassName("quiet");
        var link = new Anchor(address, getTranslation(key + ".action"));
        link.addClassName("button-link");
        if (number == 1) {
            link.addClassNames("primary", "large");
        }
        var item = new ListItem(figure, new Div(new H2(getTranslation(key)), words), link);
        item.setClassName("later", number > 1);
        return item;
    }
}
