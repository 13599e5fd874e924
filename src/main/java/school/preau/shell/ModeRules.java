package school.preau.shell;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What follows from the mode before anything starts. The demonstration, whose passwords are known, listens on this machine only. Production
 * needs the address people reach it by: links, certificates and cookies depend on it.
 */
class ModeRules implements EnvironmentPostProcessor, Ordered {

    /** After the properties of the application have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String mode = environment.getProperty("preau.mode", "demo").strip().toLowerCase(Locale.ROOT);
        Map<String, Object> rules = new HashMap<>();
        switch (mode) {
            case "demo" -> rules.put("server.address", "127.0.0.1");
            case "production" -> {
                if (publicUrl(environment).getScheme().equals("https")) {
                    rules.put("server.servlet.session.cookie.secure", "true");
                    // Something in front of us speaks TLS: it says who asks.
                    rules.put("server.forward-headers-strategy", "native");
                }
            }
            default ->
                throw new ConfigurationRefused(
                        "PREAU_MODE is “" + mode + "”, which is not a mode.", "Set it to demo or production.");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("rules of the mode", rules));
    }

    private static URI publicUrl(ConfigurableEnvironment environment) {
        String given = environment.getProperty("PREAU_PUBLIC_URL", "").strip();
        try {
            URI url = URI.create(given);
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // said below, like an address without a host
        }
        throw new ConfigurationRefused(
                given.isEmpty()
                        ? "Production mode needs PREAU_PUBLIC_URL, and it is not set."
                        : "PREAU_PUBLIC_URL is “" + given + "”, which is not a web address.",
                "Set it to the address people reach the school by, such as https://preau.hospital.example.");
    }
}
