package school.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import school.preau.platform.Settings;

/** There is no such page, or not for whoever asks: which of the two is not said. */
@AnonymousAllowed
class NotFoundView extends Shelter implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NotFoundView(Settings settings) {
        super(settings.demo());
        var words = new Paragraph(getTranslation("shell.not-found.words"));
        words.addClassName("promise");
        var home = new Anchor("", getTranslation("shell.to-home"));
        home.addClassNames("button-link", "primary", "large");
        main().add(new H1(getTranslation("shell.not-found.title")), words, home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title") + " · Préau";
    }
}
