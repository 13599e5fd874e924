package school.preau.shell;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * H2 comes with Préau in one version, on which every migration is tested: that Flyway has not verified it yet is no news for whoever starts
 * the school. About a PostgreSQL that is too new, which the hospital chooses, the warning stays.
 */
class QuietLogs implements EnvironmentPostProcessor, Ordered {

    /** After the properties of the application have been read, before the logs are set up. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "quiet logs",
                            Map.of("logging.level.org.flywaydb.core.internal.database.base.Database", "error")));
        }
    }
}
