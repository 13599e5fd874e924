package school.preau.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads secrets from files: {@code PREAU_DATABASE_PASSWORD_FILE=/run/secrets/db} stands for {@code PREAU_DATABASE_PASSWORD} with the content
 * of that file, and so for every {@code PREAU_…_FILE}. Line ends at the end of the file do not count.
 */
class SecretFiles implements EnvironmentPostProcessor, Ordered {

    private static final Pattern NAME = Pattern.compile("(PREAU_[A-Z0-9_]+)_FILE");

    /** Before the properties of the application, which refer to these variables. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var variables =
                environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        if (!(variables instanceof EnumerablePropertySource<?> named)) {
            return;
        }
        Map<String, Object> secrets = new HashMap<>();
        for (String variable : named.getPropertyNames()) {
            var name = NAME.matcher(variable);
            if (name.matches()) {
                if (named.containsProperty(name.group(1))) {
                    throw new ConfigurationRefused(
                            "Both " + name.group(1) + " and " + variable + " are set.", "Keep one of them.");
                }
                secrets.put(name.group(1), read(variable, String.valueOf(named.getProperty(variable))));
            }
        }
        if (!secrets.isEmpty()) {
            environment.getPropertySources().addFirst(new MapPropertySource("secret files", secrets));
        }
    }

    private static String read(String variable, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationRefused(
                    "The file named by " + variable + " cannot be read: " + file,
                    "Let it name a text file that the user running Préau may read.");
        }
    }
}
