package school.preau.certification.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.ui.AdministrationPage;

/** The page of certificates that administrators find among theirs. */
@Configuration(proxyBeanMethods = false)
class CertificationAdministration {

    static final String CERTIFICATES = "admin/certificates";

    @Bean
    AdministrationPage certificatesPage() {
        return new AdministrationPage(25, CERTIFICATES, "certification.inquiry.title");
    }
}
