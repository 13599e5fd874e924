package school.preau.platform.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page of well-formed HTML with places to fill: {@code {{name}}} takes text and escapes it, {@code {{{name}}}} takes our own markup. */
public final class PageTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{([a-z-]+)}}}|\\{\\{([a-z-]+)}}");

    private final String source;

    /** @param resource where the page lies among the resources */
    public PageTemplate(String resource) {
        try {
            source = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a place has no value */
    public String fill(Map<String, String> values) {
        return PLACE.matcher(source).replaceAll(place -> {
            boolean markup = place.group(1) != null;
            String name = markup ? place.group(1) : place.group(2);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("Nothing for the place " + name);
            }
            return Matcher.quoteReplacement(markup ? value : escaped(value));
        });
    }

    /** A text as it stands between tags or in an attribute. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
