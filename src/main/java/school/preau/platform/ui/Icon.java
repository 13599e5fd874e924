package school.preau.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The icons of the house: one hand, strokes of 1.75 on a field of 24. An icon never speaks alone, so it is hidden from screen readers; its
 * word stands beside it.
 */
public enum Icon {
    INFORMATION("<circle cx='12' cy='12' r='9'/><path d='M12 11v5.5M12 7.6v.1'/>"),
    HOME("<path d='M3.5 11.5 10 6.2l10.5 5.3M6.5 9.5V19h11v-9'/>"),
    COURSES("<path d='M12 7C10 5.4 7.4 5 4 5v13c3.4 0 6 .4 8 2 2-1.6 4.6-2 8-2V5c-3.4 0-6 .4-8 2zM12 7v13'/>"),
    PRACTISE("<path d='M20 13v4H11l-4.5 3.5V17H4V5h9'/><path d='m11 13 .6-2.6 6.2-6.2 2 2-6.2 6.2z'/>"),
    CERTIFICATE("<circle cx='12' cy='9' r='5.5'/><path d='M8.8 13.8 7.5 21l4.5-2.5 4.5 2.5-1.3-7.2'/>"),
    TEAM(
            "<circle cx='9' cy='7.8' r='3.5'/><path d='M2.5 19.5c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 4.6a3.4 3.4 0 0 1 0 6.4M18.2 14.6c1.9.8"
                    + " 3 2.5 3.3 4.9'/>"),
    WRITE("<path d='m4.5 19.5 1-4.7L15.7 4.6l3.7 3.7L9.2 18.5zM13.3 7l3.7 3.7'/>"),
    ADMINISTRATION(
            "<path d='M4 7h9M17 7h3M4 17h3M11 17h9'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='17' r='2'/>"),
    TEXT_SIZE("<path d='M3 18.5 8 6l5 12.5M4.7 14.5h6.6M15 18.5l3-7.5 3 7.5M16 16h4'/>"),
    MOON("<path d='M19.8 14.6A8 8 0 0 1 9.4 4.2a8 8 0 1 0 10.4 10.4z'/>"),
    CHECK("<path d='m5 12.5 4.5 4.5L19 7.5'/>"),
    CHECK_CIRCLE("<circle cx='12' cy='12' r='9'/><path d='m8 12.3 2.8 2.8L16 9.5'/>"),
    WARNING("<path d='M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1'/>"),
    STOP("<rect x='7' y='7' width='10' height='10' rx='1.5'/>"),
    SHIELD("<path d='M12 3l7.5 2.8v5.6c0 4.6-3 8-7.5 9.6-4.5-1.6-7.5-5-7.5-9.6V5.8z'/>"),
    SHIELD_ALERT("<path d='M12 3l7.5 2.8v5.6c0 4.6-3 8-7.5 9.6-4.5-1.6-7.5-5-7.5-9.6V5.8zM12 8v4.8M12 15.8v.1'/>"),
    AGAIN("<path d='M20 11.5a8 8 0 1 1-2.4-5.7L20 8M20 3.5V8h-4.5'/>"),
    CLOCK("<circle cx='12' cy='12' r='9'/><path d='M12 7v5.2l3.4 2'/>"),
    RING("<circle cx='12' cy='12' r='8.5'/>"),
    HALF("<circle cx='12' cy='12' r='8.5'/><path d='M12 3.5a8.5 8.5 0 0 1 0 17z' fill='currentColor' stroke='none'/>"),
    PRIVATE(
            "<path d='M2.5 12c2.2-4.2 5.4-6.3 9.5-6.3s7.3 2.1 9.5 6.3c-2.2 4.2-5.4 6.3-9.5 6.3S4.7 16.2 2.5 12zM4.5 20l15-16'/>"),
    ARROW_LEFT("<path d='M19 12H5M11 6l-6 6 6 6'/>"),
    ARROW_RIGHT("<path d='M5 12h14M13 6l6 6-6 6'/>"),
    ARROW_UP("<path d='M12 19V5M6 11l6-6 6 6'/>"),
    ARROW_DOWN("<path d='M12 5v14M6 13l6 6 6-6'/>"),
    CHEVRON_DOWN("<path d='m5.5 9 6.5 6.5L18.5 9'/>"),
    FLAG("<path d='M6 21V4h11.5l-2.3 4 2.3 4H6'/>"),
    THUMB_UP(
            "<path d='M7 11v9H4v-9zM7 11l4-7c1.6 0 2.5 1.2 2.2 2.7L12.5 10H18a2 2 0 0 1 2 2.4l-1.2 6A2 2 0 0 1 16.8 20H7'/>"),
    THUMB_DOWN(
            "<path d='M7 13V4H4v9zM7 13l4 7c1.6 0 2.5-1.2 2.2-2.7L12.5 14H18a2 2 0 0 0 2-2.4l-1.2-6A2 2 0 0 0 16.8 4H7'/>"),
    SEARCH("<circle cx='11' cy='11' r='6.5'/><path d='m16 16 4.5 4.5'/>"),
    DOWNLOAD("<path d='M12 4v11M7 10.5l5 5 5-5M5 20h14'/>"),
    LOCK("<path d='M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'/>"),
    EXEMPT("<circle cx='12' cy='12' r='9'/><path d='M6 18 18 6'/>"),
    PAUSE("<circle cx='12' cy='12' r='9'/><path d='M10 9v6M14 9v6'/>"),
    CLOSE("<path d='m6.5 6.5 11 11M17.5 6.5l-11 11'/>"),
    DELETE("<path d='M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.3 11v5M13.7 11v5'/>"),
    ADD("<path d='M12 5v14M5 12h14'/>"),
    PERSON("<circle cx='12' cy='8' r='3.8'/><path d='M4.5 20c.6-4 3.4-6 7.5-6s6.9 2 7.5 6'/>"),
    LEAVE("<path d='M14 5H6v14h8M10 12h10M16.5 8l4 4-4 4'/>"),
    LIST("<path d='M8 6.5h12M8 12h12M8 17.5h12M4 6.5h.1M4 12h.1M4 17.5h.1'/>"),
    NOTE("<path d='M6 4h12v16H6zM9 8.5h6M9 12h6M9 15.5h3.5'/>"),
    LINK(
            "<path d='M10 14a4 4 0 0 0 6 .3l3-3a4 4 0 0 0-5.6-5.6l-1 1M14 10a4 4 0 0 0-6-.3l-3 3a4 4 0 0 0 5.6 5.6l1-1'/>");

    private final String drawing;
    private final Map<Integer, String> markups = new ConcurrentHashMap<>();

    Icon(String drawing) {
        this.drawing = drawing.replace('\'', '"');
    }

    /** The icon at a size in pixels. Its markup is one text for all open pages, and nothing parses it on the server. */
    public Component svg(int size) {
        // Inside a span: as the root of an Html component the svg would lose the capital B of its viewBox.
        var drawn = new Span();
        drawn.addClassName("drawing");
        drawn.getElement().setProperty("innerHTML", markup(size));
        return drawn;
    }

    /** The icon as HTML, for where markup is put together. */
    public String markup(int size) {
        return markups.computeIfAbsent(
                size,
                pixels ->
                        "<svg class=\"icon\" width=\"%d\" height=\"%d\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">%s</svg>"
                                .formatted(pixels, pixels, drawing));
    }
}
