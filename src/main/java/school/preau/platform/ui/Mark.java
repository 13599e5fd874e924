package school.preau.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;

/** The mark: a roof on two posts, drawn as one stroke. */
public final class Mark {

    private Mark() {}

    /** The mark at a size in pixels, decorative: the word Préau stands beside it or names the link around it. */
    public static Component svg(int size) {
        return new Html("""
                <span class="drawing"><svg class="mark" width="%d" height="%d" viewBox="0 0 32 32" aria-hidden="true">\
                <path d="M7.5 26.5V8.4L2 11.9 12 5.5 30 12.2 24.5 10.15V26.5"/></svg></span>""".formatted(size, size));
    }

    /** The roof over the panes of the sandbox, on sign-in, the first day and the certificate. */
    public static Component roof() {
        return new Html("""
                <span class="drawing"><svg class="roof" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">\
                <path vector-effect="non-scaling-stroke" d="M0 19 L31 1.5 L100 19"/></svg></span>""");
    }
}
