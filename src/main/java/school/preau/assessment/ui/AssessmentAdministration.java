package school.preau.assessment.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.platform.ui.AdministrationPage;

/** The page of quizzes that administrators find among theirs. */
@Configuration(proxyBeanMethods = false)
class AssessmentAdministration {

    static final String TIME = "admin/quiz-time";

    @Bean
    AdministrationPage timePage() {
        return new AdministrationPage(40, TIME, "assessment.allowances.title");
    }
}
