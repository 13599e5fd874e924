package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import school.preau.platform.ui.Icon;

/** One thing of a result: what became of it, what it was, why, and the ways to its evidence and to a trainer. */
class ResultLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /** What became of it. */
    enum Look {
        HIT("hit", Icon.CHECK_CIRCLE),
        MISSED("mis", Icon.PRIVATE),
        FOR_NOTHING("fa", Icon.FLAG);

        private final String className;
        private final Icon icon;

        Look(String className, Icon icon) {
            this.className = className;
            this.icon = icon;
        }

        String className() {
            return className;
        }

        Icon icon() {
            return icon;
        }

        /** What stands behind a stretch of text that was judged. */
        Component tag(String words) {
            var tag = new Span(icon.svg(15), new Span(words));
            tag.addClassNames("result-tag", className);
            return tag;
        }

        static Look of(boolean found) {
            return found ? HIT : MISSED;
        }
    }

    private final Div verbs = new Div();

    ResultLine(Look look, String what, String why) {
        addClassName("result-line");
        var icon = new Span(look.icon().svg(20));
        icon.addClassName(look.className());
        var title = new Span(what);
        title.addClassName("strong");
        verbs.addClassName("result-verbs");
        add(icon, title, new Span(why), verbs);
    }

    /** @param open shows the evidence; null when there is none */
    final ResultLine evidence(@Nullable Runnable open) {
        if (open != null) {
            verbs.add(verb(getTranslation("sandbox.result.proof"), open));
        }
        return this;
    }

    final ResultLine contest(Runnable open) {
        verbs.add(verb(getTranslation("sandbox.letter.not-an-error"), open));
        return this;
    }

    /** What a trainer said, or that one will. */
    final ResultLine said(String words) {
        var said = new Span(words);
        said.addClassNames("small", "quiet");
        verbs.add(said);
        return this;
    }

    private static Component verb(String words, Runnable run) {
        var button = new Button(words, click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
