package school.preau.authoring.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.ui.AdministrationPage;

/** The page of regrades that administrators find among theirs: trainers try them, administrators carry them out. */
@Configuration(proxyBeanMethods = false)
class AuthoringAdministration {

    static final String REGRADES = "admin/regrades";

    @Bean
    AdministrationPage regradesPage() {
        return new AdministrationPage(45, REGRADES, "authoring.regrades.title");
    }
}
