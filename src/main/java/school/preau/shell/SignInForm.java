package school.preau.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * The form by which one signs in: plain HTML that the browser sends by itself, so that password keepers know it and no password travels
 * through anything else.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Where it is sent, and where the page with it lies. */
    static final String PATH = "sign-in";

    static final String OWN_DEVICE = "own-device";

    /** Query parameters of the page after a refusal: how many minutes to wait, or that it was wrong. */
    static final String WAIT = "wait";

    static final String WRONG = "wrong";

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", PATH);
        addClassName("sign-in-form");
    }

    /** The form with name and password. @param primary whether its button is the one filled button of the page */
    static SignInForm withPassword(boolean primary) {
        var form = new SignInForm();
        form.field("shell.sign-in.name", "username", "text", "username");
        form.field("shell.sign-in.password", "password", "password", "current-password");
        form.ownDevice();
        var submit = new NativeButton(form.getTranslation("shell.sign-in.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("button-link", "large");
        submit.setClassName("primary", primary);
        var help = new Paragraph(form.getTranslation("shell.sign-in.forgotten"));
        help.addClassNames("small", "quiet");
        form.add(new Div(submit), help);
        return form;
    }

    void hidden(String name, String value) {
        var input = new Element("input");
        input.setAttribute("type", "hidden");
        input.setAttribute("name", name);
        input.setAttribute("value", value);
        getElement().appendChild(input);
    }

    private void field(String key, String name, String type, String autocomplete) {
        var label = new Element("label");
        label.appendChild(new Span(getTranslation(key)).getElement());
        var input = new Element("input");
        input.setAttribute("name", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "none");
        input.setAttribute("spellcheck", "false");
        input.setAttribute("required", true);
        input.setAttribute("maxlength", "200");
        label.appendChild(input);
        getElement().appendChild(label);
    }

    private void ownDevice() {
        var label = new Element("label");
        label.setAttribute("class", "own-device");
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("name", OWN_DEVICE);
        box.setAttribute("aria-describedby", "own-device-hint");
        label.appendChild(box, new Span(getTranslation("shell.sign-in.own-device")).getElement());
        var hint = new Paragraph(getTranslation("shell.sign-in.own-device-hint"));
        hint.setId("own-device-hint");
        hint.addClassNames("extra-small", "quieter");
        getElement().appendChild(label, hint.getElement());
    }
}
