package school.preau.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.Phrase;

/**
 * The words of the interface: {@code i18n/<module>_fr.properties} and {@code …_en.properties} of every module. A text is a {@link
 * MessageFormat} in which apostrophes are written once; {@code {0,choice,0#…|1#…|1<…}} makes plurals.
 */
@Component
public class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Translations() {
        for (Language language : Language.values()) {
            texts.put(language, read("classpath*:i18n/*_" + language.code() + ".properties"));
        }
    }

    /** French first: it is the language of whoever asks for neither. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.FR.locale(), Language.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return text(Language.of(locale), key, parameters);
    }

    public String text(Language language, Phrase phrase) {
        return text(language, phrase.key(), phrase.parameters().toArray());
    }

    public String text(Language language, String key, Object... parameters) {
        String pattern = forLanguage(language).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        if (parameters.length == 0) {
            return pattern;
        }
        Object[] said = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            said[i] = switch (parameters[i]) {
                case LocalText both -> both.in(language);
                case Phrase phrase -> text(language, phrase);
                case LocalDate day -> Days.full(day, language);
                case Language other -> other.locale().getDisplayLanguage(language.locale());
                default -> parameters[i];
            };
        }
        return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(said);
    }

    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(forLanguage(language).keySet());
    }

    private Map<String, String> forLanguage(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(String pattern) {
        var all = new TreeMap<String, String>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("The translation " + key + " stands in two files");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
