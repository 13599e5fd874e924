package school.preau.sandbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;
import school.preau.sandbox.gateway.EndpointHealth;
import school.preau.sandbox.gateway.ModelGateway;

/** The models this installation talks to, as they were last heard. They come from configuration; this page changes nothing. */
@Route(SandboxLinks.MODELS)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/sandbox.css")
class ModelHealthView extends Div implements AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient ModelGateway models;
    private final transient HospitalTime time;
    private final Div list = new Div();
    private final Button look;

    ModelHealthView(ModelGateway models, HospitalTime time, AdministrationPages pages) {
        this.models = models;
        this.time = time;
        addClassName("page");
        list.addClassName("model-list");
        list.getElement().setAttribute("aria-live", "polite");
        look = new Button(getTranslation("sandbox.models.look"), Icon.AGAIN.svg(18), click -> lookNow());
        add(
                pages.at(SandboxLinks.MODELS),
                new PageHeading(getTranslation("sandbox.models.title"), getTranslation("sandbox.models.context")),
                list,
                look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(models.models());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sandbox.models.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("sandbox.models.place");
    }

    /** At most five seconds for each endpoint: not in the request. */
    private void lookNow() {
        look.setEnabled(false);
        var ui = UI.getCurrentOrThrow();
        Thread.ofVirtual().name("model-look").start(() -> {
            var found = models.look();
            try {
                ui.access(() -> show(found));
            } catch (UIDetachedException e) {
                // Nobody waits for it any more.
            }
        });
    }

    private void show(List<EndpointHealth> endpoints) {
        list.removeAll();
        look.setEnabled(true);
        look.setVisible(!endpoints.isEmpty());
        if (endpoints.isEmpty()) {
            list.add(
                    new EmptyState(getTranslation("sandbox.models.none"), getTranslation("sandbox.models.none-words")));
        }
        endpoints.forEach(endpoint -> list.add(new EndpointCard(endpoint, models.waiting(endpoint.endpoint()), time)));
    }
}
