package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import school.preau.platform.ui.Icon;

/** Useful or not; which one was said stays visible. */
class OpinionThumbs extends Span {

    private static final long serialVersionUID = 1L;

    OpinionThumbs(AnswerVerbs verbs) {
        addClassName("thumbs");
        add(thumb(verbs, true), thumb(verbs, false));
    }

    private Button thumb(AnswerVerbs verbs, boolean useful) {
        var icon = useful ? Icon.THUMB_UP : Icon.THUMB_DOWN;
        var thumb = new Button(icon.svg(18), click -> verbs.judge(useful));
        thumb.addThemeVariants(ButtonVariant.TERTIARY);
        boolean said =
                verbs.opinion().filter(opinion -> opinion.useful() == useful).isPresent();
        String name = getTranslation(useful ? "conversation.opinion.useful" : "conversation.opinion.not-useful");
        thumb.setAriaLabel(name);
        thumb.setTooltipText(name);
        thumb.getElement().setAttribute("aria-pressed", String.valueOf(said));
        thumb.setClassName("said", said);
        return thumb;
    }
}
