package school.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import school.preau.platform.Settings;

/** The page exists, but needs a role that whoever is signed in does not hold. */
@AnonymousAllowed
class DeniedView extends Shelter implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    DeniedView(Settings settings) {
        super(settings.demo());
        var words = new Paragraph(getTranslation("shell.denied.words"));
        words.addClassName("promise");
        var home = new Anchor("", getTranslation("shell.to-home"));
        home.addClassNames("button-link", "primary", "large");
        main().add(new H1(getTranslation("shell.denied.title")), words, home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.denied.title") + " · Préau";
    }
}
