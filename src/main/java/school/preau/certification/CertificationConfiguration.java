package school.preau.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.preau.catalog.Course;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.CourseId;
import school.preau.catalog.CourseVersion;
import school.preau.catalog.Programme;
import school.preau.catalog.spi.Activity;
import school.preau.platform.LocalText;
import school.preau.platform.PublicPaths;

@Configuration(proxyBeanMethods = false)
class CertificationConfiguration {

    @Bean
    CurrentProgramme currentProgramme(CourseCatalog catalog) {
        return new CurrentProgramme() {
            @Override
            public Programme now() {
                return catalog.programme();
            }

            @Override
            public LocalText titleOf(CourseVersion course) {
                return catalog.course(course)
                        .map(Course::title)
                        .orElseGet(() -> LocalText.same(course.course().value()));
            }

            @Override
            public LocalText titleOf(CourseVersion course, String activity) {
                return catalog.course(course)
                        .flatMap(found -> found.activity(activity))
                        .map(Activity::title)
                        .orElseGet(() -> LocalText.same(activity));
            }

            @Override
            public LocalText titleOf(CourseId course) {
                return catalog.course(course).map(Course::title).orElseGet(() -> LocalText.same(course.value()));
            }

            @Override
            public Optional<CourseVersion> currentVersion(CourseId course) {
                return catalog.course(course).map(Course::version);
            }
        };
    }

    @Bean
    PublicPaths verificationPaths() {
        return () -> List.of("/verify/**", BadgeLinks.ROOT + "/**");
    }
}
