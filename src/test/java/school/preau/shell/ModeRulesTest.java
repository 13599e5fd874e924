package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ModeRulesTest {

    @Test
    void the_demonstration_listens_on_this_machine_only_whatever_is_asked() {
        var environment = environment(Map.of("preau.mode", "demo", "server.address", "0.0.0.0"));

        apply(environment);

        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "preau", "ftp://preau.example", "https://", "not an address"})
    void production_asks_for_the_address_people_reach_it_by(String given) {
        var environment = environment(Map.of("preau.mode", "production", "PREAU_PUBLIC_URL", given));

        assertThatThrownBy(() -> apply(environment))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("PREAU_PUBLIC_URL");
    }

    @Test
    void behind_tls_cookies_are_secure_and_the_proxy_says_who_asks() {
        var environment = environment(Map.of("preau.mode", "production", "PREAU_PUBLIC_URL", "https://preau.example"));

        apply(environment);

        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void a_mode_that_is_none_is_refused() {
        assertThatThrownBy(() -> apply(environment(Map.of("preau.mode", "test"))))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("not a mode");
    }

    @Test
    void what_flyway_says_of_the_h2_that_comes_along_is_no_news_but_of_a_postgresql_it_is() {
        var demo = environment(Map.of("spring.datasource.url", "jdbc:h2:file:./data/preau"));
        var hospital = environment(Map.of("spring.datasource.url", "jdbc:postgresql://db/preau"));

        new QuietLogs().postProcessEnvironment(demo, new SpringApplication());
        new QuietLogs().postProcessEnvironment(hospital, new SpringApplication());

        var level = "logging.level.org.flywaydb.core.internal.database.base.Database";
        assertThat(demo.getProperty(level)).isEqualTo("error");
        assertThat(hospital.getProperty(level)).isNull();
    }

    @Test
    void a_secret_may_stand_in_a_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("password"), "s3cret phrase\n");
        var environment = variables(Map.of("PREAU_DATABASE_PASSWORD_FILE", file.toString()));

        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("PREAU_DATABASE_PASSWORD")).isEqualTo("s3cret phrase");
    }

    @Test
    void a_secret_said_twice_or_in_a_file_that_cannot_be_read_is_refused() {
        var twice = variables(Map.of("PREAU_MODEL_KEY", "one", "PREAU_MODEL_KEY_FILE", "two"));
        var absent = variables(Map.of("PREAU_MODEL_KEY_FILE", "no-such-folder/key"));

        assertThatThrownBy(() -> new SecretFiles().postProcessEnvironment(twice, new SpringApplication()))
                .isInstanceOf(ConfigurationRefused.class);
        assertThatThrownBy(() -> new SecretFiles().postProcessEnvironment(absent, new SpringApplication()))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("PREAU_MODEL_KEY_FILE");
    }

    private static void apply(StandardEnvironment environment) {
        new ModeRules().postProcessEnvironment(environment, new SpringApplication());
    }

    private static StandardEnvironment environment(Map<String, Object> properties) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", properties));
        return environment;
    }

    private static StandardEnvironment variables(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return environment;
    }
}
