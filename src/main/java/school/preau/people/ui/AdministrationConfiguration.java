package school.preau.people.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.ui.AdministrationPage;

@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

    @Bean
    AdministrationPage peoplePage() {
        return new AdministrationPage(10, AdministrationLinks.PEOPLE, "people.list.title");
    }

    @Bean
    AdministrationPage unitsPage() {
        return new AdministrationPage(20, AdministrationLinks.UNITS, "people.units.title");
    }

    @Bean
    AdministrationPage auditPage() {
        return new AdministrationPage(90, AdministrationLinks.AUDIT, "people.audit.title");
    }
}
