package school.preau.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.LessonBlock;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Ribbon;

/** Puts the blocks of a lesson on the page, each with its index, which is what a reading place names. */
final class LessonBlocks {

    private final CourseVersion course;
    private final CoursePictures pictures;
    private final ObjIntConsumer<String> onTried;
    private final Map<String, Integer> tried;

    /**
     * @param onTried called with the id of a self-check and the index of the chosen option
     * @param tried the first answers of this learner
     */
    LessonBlocks(
            CourseVersion course, CoursePictures pictures, ObjIntConsumer<String> onTried, Map<String, Integer> tried) {
        this.course = course;
        this.pictures = pictures;
        this.onTried = onTried;
        this.tried = tried;
    }

    Component show(LessonBlock block) {
        Component shown = switch (block) {
            case LessonBlock.Prose prose -> prose(prose);
            case LessonBlock.Callout callout -> callout(callout);
            case LessonBlock.Figure figure -> figure(figure);
            case LessonBlock.Material material -> material(material);
            case LessonBlock.Check check -> check(check);
        };
        shown.addClassName("block");
        shown.getElement().setAttribute("data-block", Integer.toString(block.index()));
        return shown;
    }

    private static Component prose(LessonBlock.Prose prose) {
        var markup = new Markup(prose.html());
        if (!prose.anchor().isEmpty()) {
            markup.getElement().setAttribute("data-anchor", prose.anchor());
        }
        return markup;
    }

    private static Component callout(LessonBlock.Callout callout) {
        String kind = callout.kind().name().toLowerCase(Locale.ROOT);
        var word = new Span(translate("learning.callout." + kind));
        word.addClassName("overline");
        var card = new Div(word, new Markup(callout.html()));
        card.addClassNames("callout", kind);
        return card;
    }

    private Component figure(LessonBlock.Figure figure) {
        var card = new Div(
                figure.svg().isEmpty()
                        ? pictures.picture(course, figure.media(), figure.alt())
                        : new Markup(figure.svg()));
        card.addClassName("lesson-figure");
        card.getElement().setAttribute("role", "figure");
        if (!figure.caption().isEmpty()) {
            card.getElement().setAttribute("aria-label", figure.caption());
            card.getElement().appendChild(new Element("figcaption").setText(figure.caption()));
        }
        return card;
    }

    private static Component material(LessonBlock.Material material) {
        var text = new Markup(material.html());
        text.addClassName("prose");
        return switch (material.origin()) {
            case MODEL -> new ModelText(translate("learning.material.model"), "", text);
            case PATIENT -> {
                var card = new Div(new Ribbon(translate("learning.material.patient"), false), text);
                card.addClassName("patient-text");
                yield card;
            }
        };
    }

    private Component check(LessonBlock.Check check) {
        @Nullable Integer first = tried.get(check.id());
        var card = new SelfCheckCard(check, option -> onTried.accept(check.id(), option));
        if (first != null && first >= 0 && first < check.options().size()) {
            card.answered(first);
        }
        return card;
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
