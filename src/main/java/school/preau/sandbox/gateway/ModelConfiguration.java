package school.preau.sandbox.gateway;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.preau.platform.LocalText;
import school.preau.platform.Problems;
import school.preau.platform.StrictYaml;
import school.preau.platform.YamlMap;
import school.preau.sandbox.gateway.ModelEndpoint.Capacity;
import school.preau.sandbox.gateway.ModelEndpoint.Patience;

/**
 * Reads which models there are: {@code PREAU_MODELS} names a file of several, or {@code PREAU_MODEL_URL}, {@code _NAME} and {@code
 * _KEY} (or {@code _KEY_FILE}) name one. Neither means none. Every problem is found before the first is reported.
 */
final class ModelConfiguration {

    private static final String ENVIRONMENT = "environment";

    private static final Range AT_ONCE = new Range(1, 200);
    private static final Range CONTEXT = new Range(2_048, 2_000_000);

    private final Problems problems = new Problems();

    private record Range(int least, int most) {}

    private ModelConfiguration() {}

    /**
     * @param setting reads a variable; null when it is not set
     * @throws IllegalStateException naming every problem
     */
    static List<ModelEndpoint> read(Function<String, @Nullable String> setting) {
        var configuration = new ModelConfiguration();
        List<ModelEndpoint> endpoints = configuration.endpoints(setting);
        if (!configuration.problems.none()) {
            var lines =
                    configuration.problems.all().stream().map(Object::toString).toList();
            throw new IllegalStateException("The models are not well configured:\n" + String.join("\n", lines));
        }
        return endpoints;
    }

    private List<ModelEndpoint> endpoints(Function<String, @Nullable String> setting) {
        String file = setting.apply("PREAU_MODELS");
        if (file != null && !file.isBlank()) {
            return several(Path.of(file));
        }
        String url = setting.apply("PREAU_MODEL_URL");
        if (url == null || url.isBlank()) {
            return List.of();
        }
        String name = setting.apply("PREAU_MODEL_NAME");
        if (name == null || name.isBlank()) {
            problems.add(
                    ENVIRONMENT, 0, "PREAU_MODEL_NAME is missing.", "Give the name the endpoint knows its model by.");
            return List.of();
        }
        boolean accepted = "accepted".equals(setting.apply("PREAU_MODEL_EXTERNAL"));
        String secretFile = setting.apply("PREAU_MODEL_KEY_FILE");
        String secret = secretFile == null || secretFile.isBlank()
                ? setting.apply("PREAU_MODEL_KEY")
                : secretIn(ENVIRONMENT, 0, Path.of(secretFile));
        var capacity = new Capacity(
                number(setting, "PREAU_MODEL_AT_ONCE", AT_ONCE, Capacity.USUAL.atOnce()),
                number(setting, "PREAU_MODEL_CONTEXT", CONTEXT, Capacity.USUAL.contextTokens()),
                pace(ENVIRONMENT, 0, setting.apply("PREAU_MODEL_SECONDS_PER_TOKEN")));
        return address(ENVIRONMENT, 0, url, accepted)
                .map(uri -> new ModelEndpoint(
                        "model", LocalText.same(name), uri, name, key(secret), accepted, capacity, Patience.USUAL))
                .stream()
                .toList();
    }

    private List<ModelEndpoint> several(Path file) {
        String name = String.valueOf(file.getFileName());
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            problems.add(name, 0, "The file cannot be read.", "Check PREAU_MODELS and the file's rights.");
            return List.of();
        }
        var endpoints = new ArrayList<ModelEndpoint>();
        var ids = new HashSet<String>();
        StrictYaml.map(name, text, problems).ifPresent(root -> {
            for (YamlMap model : root.maps("models", 1, 20)) {
                one(model, file).ifPresent(endpoint -> {
                    if (!ids.add(endpoint.id())) {
                        model.problem("id", "The id “" + endpoint.id() + "” stands twice.", "Choose another.");
                    }
                    endpoints.add(endpoint);
                });
            }
            root.done();
        });
        return List.copyOf(endpoints);
    }

    private Optional<ModelEndpoint> one(YamlMap model, Path file) {
        String id = model.slug("id");
        String name = model.string("name");
        LocalText title = model.optionalLocalText("title").orElse(LocalText.same(name));
        String url = model.string("url");
        boolean accepted =
                model.optionalString("external").filter("accepted"::equals).isPresent();
        var capacity = new Capacity(
                model.integer("at-once", AT_ONCE.least(), AT_ONCE.most(), Capacity.USUAL.atOnce()),
                model.integer("context-tokens", CONTEXT.least(), CONTEXT.most(), Capacity.USUAL.contextTokens()),
                pace(
                        model.file(),
                        model.line("seconds-per-token"),
                        model.optionalDecimal("seconds-per-token")
                                .map(BigDecimal::toPlainString)
                                .orElse(null)));
        var patience = new Patience(
                Duration.ofSeconds(model.integer("connect-seconds", 1, 60, 5)),
                Duration.ofSeconds(model.integer("first-token-seconds", 1, 600, 60)),
                Duration.ofSeconds(model.integer("next-token-seconds", 1, 300, 20)),
                Duration.ofSeconds(model.integer("answer-seconds", 10, 1800, 300)));
        String secret = model.optionalString("key-file")
                .map(path -> secretIn(model.file(), model.line("key-file"), file.resolveSibling(path)))
                .orElse(null);
        model.done();
        return address(model.file(), model.line("url"), url, accepted)
                .map(uri -> new ModelEndpoint(id, title, uri, name, key(secret), accepted, capacity, patience));
    }

    private int number(Function<String, @Nullable String> setting, String name, Range range, int absent) {
        String text = setting.apply(name);
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= range.least() && value <= range.most()) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, with the numbers that are allowed.
        }
        problems.add(
                ENVIRONMENT,
                0,
                name + " is “" + text + "”.",
                "Give a whole number from " + range.least() + " to " + range.most() + ".");
        return absent;
    }

    private Duration pace(String file, int line, @Nullable String seconds) {
        if (seconds == null || seconds.isBlank()) {
            return Capacity.USUAL.perToken();
        }
        try {
            var value = new BigDecimal(seconds.strip());
            if (value.signum() > 0 && value.compareTo(BigDecimal.TEN) <= 0) {
                return Duration.ofNanos(value.movePointRight(9).longValue());
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        problems.add(
                file,
                line,
                "The seconds per token are “" + seconds + "”.",
                "Give the seconds one token of an answer takes, as 0.03; at most 10.");
        return Capacity.USUAL.perToken();
    }

    private Optional<URI> address(String file, int line, String text, boolean accepted) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            uri = URI.create("");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || !(scheme.equals("http") || scheme.equals("https")) || uri.getUserInfo() != null) {
            problems.add(file, line, "The address of the model is not a web address.", "Write http://host:port/v1.");
            return Optional.empty();
        }
        if (!accepted && Neighbourhood.of(host) == Neighbourhood.Place.OUTSIDE) {
            problems.add(
                    file,
                    line,
                    "The model at " + host + " lies outside the hospital's network.",
                    "Use an address inside it, or write external: accepted (PREAU_MODEL_EXTERNAL=accepted) once this is decided; "
                            + "it is then named on “What is recorded”.");
            return Optional.empty();
        }
        return Optional.of(uri);
    }

    private @Nullable String secretIn(String file, int line, Path secret) {
        try {
            return Files.readString(secret).strip();
        } catch (IOException e) {
            problems.add(file, line, "The file of the model's key cannot be read.", "Check its path and rights.");
            return null;
        }
    }

    private static @Nullable ModelKey key(@Nullable String secret) {
        return secret == null || secret.isBlank() ? null : new ModelKey(secret.strip());
    }
}
