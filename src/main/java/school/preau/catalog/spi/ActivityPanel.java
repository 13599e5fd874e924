package school.preau.catalog.spi;

import com.vaadin.flow.component.Component;

/** How a kind of activity is shown inside the player. Declared as a bean by the module that owns the kind. */
public interface ActivityPanel {

    /** The key of its {@link ActivityKind}. */
    String kind();

    /**
     * A new component for one visit. It resumes at the learner's exact place, writes progress when it happens, and publishes
     * {@link ActivityCompleted} in the transaction in which the activity is done.
     */
    Component open(ActivityVisit visit);
}
