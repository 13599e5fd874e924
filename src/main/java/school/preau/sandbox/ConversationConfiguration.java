package school.preau.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.Problems;
import school.preau.sandbox.screen.PrivacyScreen;
import school.preau.sandbox.screen.SitePatterns;

@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    PrivacyScreen privacyScreen(ScreenPolicies policies, @Value("${PREAU_SCREEN_PATTERNS:}") String patterns) {
        return new PrivacyScreen(patterns.isBlank() ? SitePatterns.none() : read(Path.of(patterns)), policies::current);
    }

    /** A hospital that has named its patterns must not run without them. */
    static SitePatterns read(Path file) {
        var problems = new Problems();
        try {
            var patterns = SitePatterns.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8), problems);
            if (problems.none()) {
                return patterns;
            }
        } catch (IOException e) {
            throw new IllegalStateException("PREAU_SCREEN_PATTERNS names " + file + ", which cannot be read.", e);
        }
        throw new IllegalStateException("PREAU_SCREEN_PATTERNS: "
                + problems.all().stream()
                        .map(problem -> problem.file() + ":" + problem.line() + ": " + problem.message() + " → "
                                + problem.remedy())
                        .collect(Collectors.joining("\n")));
    }

    @Bean
    BlindOrder blindOrder() {
        return new BlindOrder(new SecureRandom());
    }
}
