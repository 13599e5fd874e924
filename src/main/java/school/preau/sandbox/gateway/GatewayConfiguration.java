package school.preau.sandbox.gateway;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import school.preau.platform.OutsideRecipients;

@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    ModelGateway modelGateway(Environment environment, Clock clock) {
        return new ModelGateway(ModelConfiguration.read(environment::getProperty), clock);
    }

    /** Every host that is accepted as external is named, wherever its name leads today: it may be reached through a proxy. */
    @Bean
    OutsideRecipients modelsOutside(ModelGateway gateway) {
        return () -> gateway.models().stream()
                .filter(EndpointHealth::external)
                .map(EndpointHealth::host)
                .distinct()
                .toList();
    }
}
