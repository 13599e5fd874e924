package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import school.preau.platform.ui.Icon;

/** The model gave no answer, or not a whole one. Not model text: a plain card with what happened, what was kept, what to do. */
class FailureCard extends Div {

    private static final long serialVersionUID = 1L;

    /** Beside another answer: what happened, and nothing to do about it there. */
    FailureCard(String what, String at) {
        head(at);
        add(kept(what, "sandbox.down.kept"));
    }

    /** @param recorded takes a recorded answer instead; null where there is none */
    FailureCard(String what, String at, boolean letter, @Nullable Runnable recorded, Runnable again) {
        head(at);
        var kept = kept(what, letter ? "sandbox.down.kept-letter" : "sandbox.down.kept");
        if (letter) {
            kept.add(line(getTranslation("sandbox.down.counts")));
        }
        var row = new Div();
        row.addClassNames("row", "gap-2", "wrap");
        if (recorded != null) {
            row.add(button(new Button(getTranslation("sandbox.down.recorded")), recorded));
        }
        row.add(button(new Button(getTranslation("sandbox.down.again"), Icon.AGAIN.svg(18)), again));
        add(kept, row);
    }

    private void head(String at) {
        addClassName("down");
        getElement().setAttribute("role", "status");
        var title = new H3();
        title.add(Icon.WARNING.svg(20), new Span(getTranslation("sandbox.down.title", at)));
        add(title);
    }

    private UnorderedList kept(String what, String key) {
        var kept = new UnorderedList();
        kept.addClassName("kept");
        kept.add(new ListItem(Icon.INFORMATION.svg(18), new Span(what)));
        kept.add(line(getTranslation(key)));
        return kept;
    }

    /** One answer is asked for: the verbs go once one is used. */
    private Button button(Button button, Runnable verb) {
        button.addClickListener(click -> {
            getChildren()
                    .flatMap(Component::getChildren)
                    .filter(Button.class::isInstance)
                    .forEach(each -> each.setVisible(false));
            verb.run();
        });
        return button;
    }

    private static ListItem line(String words) {
        return new ListItem(Icon.CHECK.svg(18), new Span(words));
    }
}
