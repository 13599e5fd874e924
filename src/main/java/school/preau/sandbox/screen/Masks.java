package school.preau.sandbox.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import school.preau.platform.Language;

/** What stands in the place of an identifier. The screen must let its own masks pass. */
final class Masks {

    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TEXTS.put(language, read("masks_" + language.code() + ".properties"));
        }
    }

    private Masks() {}

    static String of(ScreenKind kind, Language language) {
        Properties texts = TEXTS.get(language);
        String mask = texts == null ? null : texts.getProperty(kind.slug());
        if (mask == null) {
            throw new IllegalStateException("No mask for " + kind + " in " + language);
        }
        return mask;
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (InputStream stream = Masks.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
