package school.preau.sandbox.gateway;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    ModelGateway modelGateway(Environment environment, Clock clock) {
        return new ModelGateway(ModelConfiguration.read(environment::getProperty), clock);
    }
}
