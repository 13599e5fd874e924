package school.preau.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ModelConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void nothing_configured_means_no_model() {
        assertThat(ModelConfiguration.read(name -> null)).isEmpty();
    }

    @Test
    void one_model_comes_from_the_environment_and_its_key_from_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("key"), "s3cret\n");
        var settings = Map.of(
                "PREAU_MODEL_URL", "http://127.0.0.1:8000/v1",
                "PREAU_MODEL_NAME", "mistral-small",
                "PREAU_MODEL_KEY_FILE", secret.toString());

        assertThat(ModelConfiguration.read(settings::get)).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.model()).isEqualTo("mistral-small");
            assertThat(Objects.requireNonNull(endpoint.key()).value()).isEqualTo("s3cret");
            assertThat(endpoint.toString()).doesNotContain("s3cret");
        });
    }

    @Test
    void what_one_model_can_do_comes_from_the_environment() {
        var settings = new HashMap<>(Map.of(
                "PREAU_MODEL_URL", "http://127.0.0.1:8000/v1",
                "PREAU_MODEL_NAME", "m",
                "PREAU_MODEL_AT_ONCE", "8",
                "PREAU_MODEL_CONTEXT", "8192",
                "PREAU_MODEL_SECONDS_PER_TOKEN", "0.1"));
        assertThat(ModelConfiguration.read(settings::get))
                .extracting(ModelEndpoint::capacity)
                .containsExactly(new ModelEndpoint.Capacity(8, 8_192, Duration.ofMillis(100)));

        settings.put("PREAU_MODEL_CONTEXT", "large");
        settings.put("PREAU_MODEL_SECONDS_PER_TOKEN", "soon");
        assertThatThrownBy(() -> ModelConfiguration.read(settings::get))
                .hasMessageContaining("PREAU_MODEL_CONTEXT")
                .hasMessageContaining("“soon”");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8000/v1, true",
        "http://10.1.2.3/v1, true",
        "http://192.168.1.20:11434/v1, true",
        "http://172.20.0.5/v1, true",
        "http://100.64.1.1/v1, true",
        "http://[::1]:8000/v1, true",
        "http://[fd12:3456::1]:8000/v1, true",
        "http://8.8.8.8/v1, false",
        "https://172.32.0.1/v1, false",
        "http://[2001:db8::1]/v1, false",
    })
    void an_address_outside_the_hospital_must_be_accepted(String url, boolean inside) {
        var settings = new HashMap<>(Map.of("PREAU_MODEL_URL", url, "PREAU_MODEL_NAME", "m"));
        if (inside) {
            assertThat(ModelConfiguration.read(settings::get)).hasSize(1);
        } else {
            assertThatThrownBy(() -> ModelConfiguration.read(settings::get))
                    .hasMessageContaining("outside the hospital's network")
                    .hasMessageContaining("external: accepted");
            settings.put("PREAU_MODEL_EXTERNAL", "accepted");
            assertThat(ModelConfiguration.read(settings::get)).singleElement().matches(ModelEndpoint::externalAccepted);
        }
    }

    @Test
    void hosts_that_were_accepted_outside_the_hospital_are_named_and_no_other() throws IOException {
        Path models = Files.writeString(folder.resolve("models.yaml"), """
                models:
                  - {id: petit, name: small, url: "http://10.0.0.2/v1"}
                  - {id: grand, name: large, url: "https://modele.example/v1", external: accepted}
                  - {id: autre, name: other, url: "https://modele.example/v2", external: accepted}
                """);
        var configuration = new GatewayConfiguration();
        var environment = new MockEnvironment().withProperty("PREAU_MODELS", models.toString());

        try (var gateway = configuration.modelGateway(environment, Clock.systemUTC())) {
            assertThat(configuration.modelsOutside(gateway).hosts()).containsExactly("modele.example");
        }
    }

    @Test
    void several_models_come_from_a_file_and_every_problem_is_said_at_once() throws IOException {
        Path good = Files.writeString(folder.resolve("models.yaml"), """
                models:
                  - {id: petit, name: mistral-small, url: "http://127.0.0.1:8000/v1", at-once: 2, context-tokens: 16384,
                     seconds-per-token: 0.05}
                  - {id: grand, name: mistral-large, url: "http://10.0.0.2/v1", title: {fr: Le grand, en: The large one}}
                """);
        assertThat(ModelConfiguration.read(Map.of("PREAU_MODELS", good.toString())::get))
                .extracting(ModelEndpoint::id, ModelEndpoint::capacity)
                .containsExactly(
                        tuple("petit", new ModelEndpoint.Capacity(2, 16_384, Duration.ofMillis(50))),
                        tuple("grand", ModelEndpoint.Capacity.USUAL));

        Path bad = Files.writeString(folder.resolve("bad.yaml"), """
                models:
                  - {id: a, name: m, url: "ftp://x", at-once: 0, context-tokens: 7, seconds-per-token: -1}
                  - {id: a, name: m, url: "http://8.8.8.8/v1", colour: blue}
                """);
        assertThatThrownBy(() -> ModelConfiguration.read(Map.of("PREAU_MODELS", bad.toString())::get))
                .hasMessageContaining("not a web address")
                .hasMessageContaining("outside the hospital")
                .hasMessageContaining("at-once")
                .hasMessageContaining("context-tokens")
                .hasMessageContaining("seconds per token")
                .hasMessageContaining("colour");
    }
}
