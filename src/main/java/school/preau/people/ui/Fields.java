package school.preau.people.ui;

import com.vaadin.flow.component.html.Div;
import school.preau.people.Refusal;

/** A few fields that are filled in together. They know no service: what is written is asked for, a refusal is handed back. */
abstract class Fields extends Div {

    private static final long serialVersionUID = 1L;

    Fields() {
        addClassName("people-fields");
    }

    /** Whether everything needed is written; fields that are not ready say so themselves. */
    abstract boolean ready();

    /** Shows a refusal at the field it is about. @return whether it is about one of these fields */
    abstract boolean refuse(Refusal why);
}
