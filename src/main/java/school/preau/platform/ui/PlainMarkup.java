package school.preau.platform.ui;

import com.vaadin.flow.component.HasElement;

/**
 * Markup that only shows and never listens, put together from escaped words. However much it says, it is one node of a session's tree, where
 * components would keep one for each element and one for each text: a list of links costs what a line of text costs.
 */
public final class PlainMarkup {

    private final StringBuilder html = new StringBuilder();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; values are escaped
     */
    public PlainMarkup open(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("An attribute of <" + tag + "> has no value");
        }
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    public PlainMarkup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    public PlainMarkup text(String words) {
        escape(words);
        return this;
    }

    /** An element that holds nothing but words. */
    public PlainMarkup element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    public PlainMarkup icon(Icon icon, int pixels) {
        html.append(icon.markup(pixels));
        return this;
    }

    /** Fills a component with this markup, in place of what it held. */
    public void fill(HasElement component) {
        component.getElement().setProperty("innerHTML", html.toString());
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
