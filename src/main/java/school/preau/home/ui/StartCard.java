package school.preau.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import school.preau.catalog.Course;
import school.preau.learning.LearningLinks;
import school.preau.platform.ui.ChosenLanguage;

/** Nothing is under way: the course that what is asked of the learner needs first. */
class StartCard extends Section {

    private static final long serialVersionUID = 1L;

    StartCard(Course course) {
        var language = ChosenLanguage.current();
        addClassNames("card", "continue");
        var overline = new Paragraph(getTranslation("home.start"));
        overline.addClassName("overline");
        var title = new H2(course.title().in(language));
        title.setId("home-start");
        getElement().setAttribute("aria-labelledby", "home-start");
        var summary = new Paragraph(course.summary().in(language));
        summary.addClassNames("quiet", "summary");
        var begin = new Anchor(LearningLinks.course(course.id()), getTranslation("home.start.begin"));
        begin.addClassNames("button-link", "primary", "large");
        var minutes = new Span(getTranslation("home.start.minutes", course.minutes()));
        minutes.addClassName("quiet");
        var way = new Div(begin, minutes);
        way.addClassName("way");
        add(overline, title, summary, way);
    }
}
