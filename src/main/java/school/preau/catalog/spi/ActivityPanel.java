package school.preau.catalog.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/**
 * How a kind of activity is shown inside the player. Declared as a bean by the module that owns the kind.
 *
 * <p>The build of the pages follows what routes mention, and no route mentions a panel; it also follows service listeners. Being one puts
 * the panel's browser components into the pages; there is nothing to listen to.
 */
public interface ActivityPanel extends VaadinServiceInitListener {

    /** The key of its {@link ActivityKind}. */
    String kind();

    /**
     * A new component for one visit. It resumes at the learner's exact place, writes progress when it happens, and publishes
     * {@link ActivityCompleted} in the transaction in which the activity is done.
     */
    Component open(ActivityVisit visit);

    @Override
    default void serviceInit(ServiceInitEvent event) {}
}
