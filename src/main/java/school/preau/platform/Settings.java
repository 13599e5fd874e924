package school.preau.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the environment says about this installation.
 *
 * @param mode from {@code PREAU_MODE}
 * @param publicUrl where people reach the school, from {@code PREAU_PUBLIC_URL}
 * @param zone where days, due dates and validity begin and end, from {@code PREAU_ZONE}
 * @param content folder that holds {@code courses} and {@code sandbox}; a new install is seeded from it, or from the jar when
 *     it has none
 * @param sharedWorkstation whether sessions end after ten idle minutes instead of thirty
 */
@ConfigurationProperties("preau")
public record Settings(
        @DefaultValue("demo") Mode mode,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue(".") Path content,
        @DefaultValue("false") boolean sharedWorkstation) {

    public boolean demo() {
        return mode == Mode.DEMO;
    }

    /** The public address of a path that begins with a slash. */
    public String publicAddress(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
