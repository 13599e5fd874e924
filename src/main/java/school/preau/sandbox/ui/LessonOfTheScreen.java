package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import school.preau.sandbox.screen.ScreenKind;

/** One minute on why something was held back. */
class LessonOfTheScreen extends Dialog {

    private static final long serialVersionUID = 1L;

    LessonOfTheScreen(List<ScreenKind> kinds) {
        setHeaderTitle(getTranslation("sandbox.prompt.lesson"));
        setWidth("560px");
        for (ScreenKind kind : kinds) {
            var title = new H3(getTranslation(kind.key() + ".title"));
            add(title, new Paragraph(getTranslation(kind.key() + ".why")));
        }
        var kept = new Paragraph(getTranslation("sandbox.prompt.lesson-kept"));
        kept.addClassNames("quiet", "small");
        add(kept);
        getFooter().add(new Button(getTranslation("sandbox.prompt.lesson-close"), click -> close()));
        addClassName("screen-lesson");
    }
}
