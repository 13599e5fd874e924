package school.preau.sandbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.sandbox.screen.PrivacyScreen;

@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    PrivacyScreen privacyScreen() {
        return new PrivacyScreen();
    }
}
