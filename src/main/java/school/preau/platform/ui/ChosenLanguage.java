package school.preau.platform.ui;

import com.vaadin.flow.component.UI;
import school.preau.platform.Language;

/** The language the reader of the current page has chosen. */
public final class ChosenLanguage {

    private ChosenLanguage() {}

    /** Of the current UI; only inside a request. */
    public static Language current() {
        return Language.of(UI.getCurrent().getLocale());
    }
}
