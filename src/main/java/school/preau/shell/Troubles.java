package school.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import school.preau.platform.ui.Translations;

/**
 * What happens when something of ours breaks inside an open page, or the connection goes: words for the person, and for the log the kinds of
 * exceptions and where they arose. Their messages stay out, because they may quote what somebody wrote.
 */
@Component
class Troubles implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int FRAMES = 25;
    private static final int SHOWN_MILLIS = 12_000;

    /** How Tomcat's web socket says that the other end has gone: it has no kind of exception for that. */
    private static final String SOCKET_CLOSED = "the WebSocket session has been closed";

    private final transient Translations translations;

    Troubles(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(this::tell));
        service.setSystemMessagesProvider(this::messages);
        service.addUIInitListener(init -> {
            var ui = init.getUI();
            var reconnecting = ui.getReconnectDialogConfiguration();
            reconnecting.setDialogText(ui.getTranslation("shell.connection.lost"));
            reconnecting.setDialogTextGaveUp(ui.getTranslation("shell.connection.gone"));
        });
    }

    /** Writes down what broke. @return the number under which it stands in the log */
    static String record(Throwable broken) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        var text = new StringBuilder();
        @Nullable Throwable cause = broken;
        for (int depth = 0; cause != null && depth < 6; depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            cause = cause.getCause();
        }
        LOG.error("Trouble {}: {}", number, text);
        return number;
    }

    /** Whether a browser went away before it had read its answer, as when one opens another page: nothing of ours broke. */
    static boolean browserLeft(Throwable broken) {
        @Nullable Throwable cause = broken;
        for (int depth = 0; cause != null && depth < 6; depth++) {
            if (cause instanceof ClientAbortException || socketClosed(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean socketClosed(Throwable broken) {
        return broken instanceof IllegalStateException
                && broken.getMessage() != null
                && broken.getMessage().contains(SOCKET_CLOSED);
    }

    private void tell(ErrorEvent event) {
        if (browserLeft(event.getThrowable())) {
            return;
        }
        String number = record(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var notice = new Notification(
                    ui.getTranslation("shell.trouble.notice", number),
                    SHOWN_MILLIS,
                    Notification.Position.BOTTOM_CENTER);
            notice.open();
        }
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? Locale.FRENCH : info.getLocale();
        var messages = new CustomizedSystemMessages();
        // A session that is over leads to the sign-in page by itself.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(translations.getTranslation("shell.trouble.title", locale));
        messages.setInternalErrorMessage(translations.getTranslation("shell.trouble.reload", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setCookiesDisabledCaption(translations.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("shell.cookies.words", locale));
        return messages;
    }
}
