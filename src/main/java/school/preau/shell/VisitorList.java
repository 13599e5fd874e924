package school.preau.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.people.DemoVisitors;
import school.preau.platform.ui.Icon;

/** In the demonstration only: whom one may visit the school as, in one tap. */
class VisitorList extends Section {

    private static final long serialVersionUID = 1L;

    VisitorList(DemoVisitors visitors) {
        addClassName("visitors");
        var heading = new H2(getTranslation("shell.sign-in.visit"));
        heading.setId("visit");
        getElement().setAttribute("aria-labelledby", "visit");
        var words = new Paragraph(getTranslation("shell.sign-in.visit-words"));
        words.addClassNames("small", "quiet");
        var form = new SignInForm();
        form.hidden("password", visitors.password());
        var list = new UnorderedList();
        list.addClassName("card");
        visitors.all().forEach(visitor -> list.add(new ListItem(button(visitor))));
        form.add(list);
        var password = new Paragraph(getTranslation("shell.sign-in.visit-password", visitors.password()));
        password.addClassNames("small", "quiet");
        add(heading, words, form, password);
    }

    private NativeButton button(DemoVisitors.Visitor visitor) {
        var person = visitor.person();
        var initials = new Span(person.initials());
        initials.addClassName("avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(person.fullName());
        name.addClassName("strong");
        var line = new Span(getTranslation(visitor.line()));
        line.addClassNames("small", "quiet");
        var who = new Span(name, line);
        who.addClassName("who");
        var button = new NativeButton();
        button.add(initials, who, Icon.ARROW_RIGHT.svg(20));
        // The button that is pressed sends its name and value with the form.
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("name", "username");
        button.getElement().setAttribute("value", person.email());
        return button;
    }
}
