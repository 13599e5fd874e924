package school.preau.sandbox.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.ui.AdministrationPage;

/** The pages of the sandbox that administrators find among theirs. */
@Configuration(proxyBeanMethods = false)
class SandboxAdministration {

    @Bean
    AdministrationPage screenPage() {
        return new AdministrationPage(35, SandboxLinks.SCREEN, "sandbox.screen-policy.title");
    }

    @Bean
    AdministrationPage modelsPage() {
        return new AdministrationPage(30, SandboxLinks.MODELS, "sandbox.models.title");
    }
}
