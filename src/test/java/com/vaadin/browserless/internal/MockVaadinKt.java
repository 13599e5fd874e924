package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;

/** Shadows a class of browserless-test 1.1.1 that was made for Vaadin 25.2: the listeners have moved to the event bus. */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        service.getEventBus().fireEvent(event);
    }

    public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        service.getEventBus().fireEvent(event);
    }
}
