package school.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import school.preau.platform.Settings;

/** Something of ours broke while a page was opened: what was kept, what to do, and a number by which it is found in the log. */
@AnonymousAllowed
class TroubleView extends Shelter implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Paragraph number = new Paragraph();

    TroubleView(Settings settings) {
        super(settings.demo());
        var words = new Paragraph(getTranslation("shell.trouble.words"));
        words.addClassName("promise");
        number.addClassNames("small", "quiet");
        var home = new Anchor("", getTranslation("shell.to-home"));
        home.addClassNames("button-link", "primary", "large");
        home.setRouterIgnore(true);
        main().add(new H1(getTranslation("shell.trouble.title")), words, number, home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        number.setText(getTranslation("shell.trouble.number", Troubles.record(parameter.getException())));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.trouble.title") + " · Préau";
    }
}
