package school.preau.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import school.preau.catalog.Course;
import school.preau.catalog.CourseSource;
import school.preau.catalog.SourceNote;
import school.preau.platform.Language;

/** What a lesson rests on: each source with what it says. The browser unfolds the same notes beside the sentences. */
class LessonSources extends Section {

    private static final long serialVersionUID = 1L;

    LessonSources(Course course, List<SourceNote> notes, Language language) {
        addClassName("lesson-sources");
        var list = new OrderedList();
        for (SourceNote note : notes) {
            var item = new ListItem();
            item.getElement().setAttribute("data-note", Integer.toString(note.number()));
            course.source(note.source()).ifPresent(source -> item.add(citation(note.number(), source, language)));
            item.add(new Markup(note.html()));
            list.add(item);
        }
        add(new H2(getTranslation("learning.sources")), list);
    }

    private Paragraph citation(int number, CourseSource source, Language language) {
        var what = new Span(getTranslation(
                "learning.source",
                number,
                source.title().in(language),
                source.publisher(),
                source.date().year()));
        what.addClassName("strong");
        var line = new Paragraph(what);
        if (source.evidence() == CourseSource.Evidence.SECONDARY) {
            line.add(new Span(" " + getTranslation("learning.source.secondary")));
        }
        source.address().ifPresent(address -> {
            var link = new Anchor(address.toString(), getTranslation("learning.source.read"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(new Span(" "), link);
        });
        return line;
    }
}
