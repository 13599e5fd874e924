package school.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import school.preau.people.Person;
import school.preau.people.SignedIn;
import school.preau.platform.Language;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;

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
        return tool(Icon.TEXT_SIZE, "shell.text-size", "window.preauFrame.nextTextSize()");
    }

    private NativeButton scheme() {
        return tool(Icon.MOON, "shell.scheme", "window.preauFrame.toggleScheme()");
    }

    private NativeButton tool(Icon icon, String key, String script) {
        var button = new NativeButton();
        button.add(icon.svg(20));
        button.addClassName("tool");
        button.getElement().setAttribute("aria-label", getTranslation(key));
        button.getElement().setAttribute("title", getTranslation(key));
        button.addClickListener(event -> page().executeJs(script));
        return button;
    }

    private NativeButton me(Person person) {
        var button = new NativeButton();
        button.addClassName("me");
        var initials = new Span(person.initials());
        initials.addClassName("avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(person.fullName());
        name.addClassName("name");
        button.add(initials, name);
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
        var button = new NativeButton();
        button.add(Icon.LEAVE.svg(20));
        button.addClassName("tool");
        button.getElement().setAttribute("aria-label", getTranslation("shell.quit"));
        button.getElement().setAttribute("title", getTranslation("shell.quit"));
        button.addClickListener(event -> signOut());
        return button;
    }

    private void signOut() {
        page().executeJs("window.preauFrame.signOut()");
    }

    private static Page page() {
        return UI.getCurrent().getPage();
    }
}
