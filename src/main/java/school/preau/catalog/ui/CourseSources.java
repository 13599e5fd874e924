package school.preau.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.catalog.Course;
import school.preau.catalog.CourseSource;
import school.preau.platform.Language;

/** What a course rests on, with dates, and what was not seen at the source. */
class CourseSources extends UnorderedList {

    private static final long serialVersionUID = 1L;

    CourseSources(Course course, Language language) {
        addClassName("course-sources");
        for (CourseSource source : course.sources()) {
            var about = new Div(new Span(getTranslation(
                    "catalog.source.about",
                    source.publisher(),
                    CourseWords.date(source.date(), language),
                    getTranslation("catalog.source.kind." + CatalogAddress.key(source.kind())),
                    source.checked())));
            about.addClassNames("small", "quiet");
            var item = new ListItem(title(source, language), about);
            if (source.evidence() == CourseSource.Evidence.SECONDARY) {
                var secondary = new Div(new Span(getTranslation("catalog.source.secondary")));
                secondary.addClassNames("small", "quiet");
                item.add(secondary);
            }
            add(item);
        }
    }

    private Component title(CourseSource source, Language language) {
        String words = source.title().in(language);
        if (source.address().isEmpty()) {
            return new Span(words);
        }
        var link = new Anchor(source.address().get().toString(), words, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var opens = new Span(" " + getTranslation("catalog.source.new-tab"));
        opens.addClassName("visually-hidden");
        link.add(opens);
        return link;
    }
}
