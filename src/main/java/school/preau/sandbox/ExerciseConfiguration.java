package school.preau.sandbox;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExerciseConfiguration {

    @Bean
    VariantDrawing variantDrawing() {
        return new VariantDrawing(new SecureRandom());
    }
}
