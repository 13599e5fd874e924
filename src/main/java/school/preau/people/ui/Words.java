package school.preau.people.ui;

import com.vaadin.flow.component.html.Paragraph;
import school.preau.people.Refusal;

/** No fields, only what one should know before saying yes. */
class Words extends Fields {

    private static final long serialVersionUID = 1L;

    Words(String what, String key) {
        var strong = new Paragraph(what);
        strong.addClassName("strong");
        add(strong, new Paragraph(getTranslation(key)));
    }

    @Override
    boolean ready() {
        return true;
    }

    @Override
    boolean refuse(Refusal why) {
        return false;
    }
}
