package school.preau.sandbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.sandbox.grounding.LetterCheck;

/** What the letter check cannot see: whoever signs must. */
class LimitsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    LimitsDialog() {
        setHeaderTitle(getTranslation("sandbox.letter.limits"));
        setWidth("520px");
        var list = new UnorderedList();
        list.addClassName("limits");
        LetterCheck.LIMITS.forEach(limit -> list.add(new ListItem(getTranslation(limit))));
        add(new Paragraph(getTranslation("sandbox.letter.limits-words")), list);
        getFooter().add(new Button(getTranslation("sandbox.result.close"), click -> close()));
    }
}
