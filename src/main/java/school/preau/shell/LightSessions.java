package school.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Keeps small what an open page costs besides itself. Its push channel carries messages to the browser; what comes from there goes another
 * way and needs no large buffers. And what was kept to be sent again is let go once the browser has shown, by its regular sign of life, that
 * it is connected; should an answer be missing even then, Vaadin sends the whole page again.
 */
@Component
class LightSessions implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String BUFFER_BYTES = "1024";

    @Bean
    static TomcatConnectorCustomizer smallBuffers() {
        // The server knows no other way to say this one; it reads it when its first web socket comes.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", BUFFER_BYTES);
        return connector -> {
            connector.setProperty("socket.appReadBufSize", BUFFER_BYTES);
            connector.setProperty("socket.appWriteBufSize", "2048");
        };
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        if (event.getSource() instanceof VaadinServletService service) {
            var servlet = service.getServlet();
            String channel = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            if (servlet.getServletContext().getAttribute(channel) instanceof AtmosphereFramework push) {
                push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BUFFER_BYTES);
            }
        }
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing to do yet.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception exception) {
        // Others tell.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null || !HandlerHelper.isRequestType(request, RequestType.HEARTBEAT)) {
            return;
        }
        session.lock();
        try {
            UI alive = session.getService().findUI(request);
            if (alive != null) {
                alive.getInternals().setLastRequestResponse(null);
            }
        } finally {
            session.unlock();
        }
    }
}
