package school.preau.assessment;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    Drawing drawing() {
        return new Drawing(new SecureRandom());
    }
}
