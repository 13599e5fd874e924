package school.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.Page;
import school.preau.people.Person;
import school.preau.people.SignedIn;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PlainMarkup;

/** What every page offers at the top right: language, text size, light or dark, and the person with the way out. */
class Tools extends Div {

    private static final long serialVersionUID = 1L;

    Tools() {
        addClassName("tools");
        add(languages(), textSize(), scheme());
    }

    Tools(SignedIn signedIn) {
        this();
        add(me(signedIn.person()), quit());
    }

    private Div languages() {
        var group = new Div();
        group.addClassName("languages");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("shell.language"));
        for (Language language : Language.values()) {
            var button = new NativeButton(language.name(), event -> LanguageChoice.choose(UI.getCurrent(), language));
            button.getElement().setAttribute("lang", language.code());
            button.getElement().setAttribute("aria-label", getTranslation("shell.language." + language.code()));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(language == ChosenLanguage.current()));
            group.add(button);
        }
        return group;
    }

    private NativeButton textSize() {
        return tool(Icon.TEXT_SIZE, "shell.text-size", "nextTextSize");
    }

    private NativeButton scheme() {
        return tool(Icon.MOON, "shell.scheme", "toggleScheme");
    }

    /** @param act what frame.js does at a click, without the server */
    private NativeButton tool(Icon icon, String key, String act) {
        var button = new NativeButton();
        new PlainMarkup().icon(icon, 20).fill(button);
        button.addClassName("tool");
        button.getElement().setAttribute("aria-label", getTranslation(key));
        button.getElement().setAttribute("title", getTranslation(key));
        button.getElement().setAttribute("data-frame", act);
        return button;
    }

    private NativeButton me(Person person) {
        var button = new NativeButton();
        button.addClassName("me");
        new PlainMarkup()
                .element("span", person.initials(), "class", "avatar", "aria-hidden", "true")
                .element("span", person.fullName(), "class", "name")
                .fill(button);
        button.getElement().setAttribute("aria-label", getTranslation("shell.me", person.fullName()));
        button.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("shell.my-data"), event -> UI.getCurrent().navigate("my-data"));
        menu.addItem(getTranslation("shell.recorded"), event -> UI.getCurrent().navigate("recorded"));
        menu.addItem(getTranslation("shell.quit"), event -> signOut());
        return button;
    }

    /** One tap on every page: workstations are shared. */
    private NativeButton quit() {
        return tool(Icon.LEAVE, "shell.quit", "signOut");
    }

    private void signOut() {
        page().executeJs("window.preauFrame.signOut()");
    }

    private static Page page() {
        return UI.getCurrent().getPage();
    }
}
