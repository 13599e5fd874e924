package school.preau.reporting.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.ui.AdministrationPage;

/** The page of statuses that administrators find among theirs. */
@Configuration(proxyBeanMethods = false)
class ReportingAdministration {

    static final String CHECKS = "admin/status-checks";

    @Bean
    AdministrationPage checksPage() {
        return new AdministrationPage(50, CHECKS, "reporting.checks.title");
    }
}
