package school.preau.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;

/** The days of one's certificates as a file for one's own calendar. */
class CalendarLink extends Anchor {

    private static final long serialVersionUID = 1L;

    CalendarLink(SerializableFunction<Language, byte[]> calendar) {
        Language language = Language.of(getLocale());
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] file = calendar.apply(language);
            return new DownloadResponse(new ByteArrayInputStream(file), "preau.ics", "text/calendar", file.length);
        }));
        add(Icon.DOWNLOAD.svg(18));
        add(getTranslation("certification.calendar"));
        addClassNames("button-link", "calendar-link");
    }
}
