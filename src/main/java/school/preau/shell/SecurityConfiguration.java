package school.preau.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import school.preau.people.Admission;
import school.preau.people.StayingSignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.PublicPaths;
import school.preau.platform.Settings;

/**
 * Denies by default. Open to everyone are the sign-in pages, the theme, the health of the application and what a module declares as {@link
 * PublicPaths}; every view says on itself who may see it, and every service asks again.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_OUT = "/sign-out";

    /** For everything that is not a page of Vaadin, which brings its own; a controller may set a stricter one. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /**
     * It asks for the holder that the filters of the chain use: the static one is exchanged by Vaadin, and whoever asked before that would
     * sign people out of the wrong one.
     */
    @Bean
    SessionKeeper sessionKeeper(
            StayingSignedIn staying,
            Admission admission,
            SignInCookie cookie,
            SecurityContextHolderStrategy current,
            HospitalTime time) {
        return new SessionKeeper(staying, admission, cookie, new HttpSessionSecurityContextRepository(), current, time);
    }

    /** It belongs into the chain below, and nowhere else. */
    @Bean
    FilterRegistrationBean<SessionKeeper> sessionKeeperOnlyInTheChain(SessionKeeper keeper) {
        var registration = new FilterRegistrationBean<>(keeper);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SessionKeeper keeper, List<PublicPaths> publicPaths, Settings settings) {
        String[] open = Stream.concat(
                        Stream.of("/theme/**", "/favicon.ico", "/actuator/health"),
                        publicPaths.stream().flatMap(paths -> paths.patterns().stream()))
                .toArray(String[]::new);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(open)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess(keeper));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class)
                        .addLogoutHandler((request, response, who) -> keeper.end(request, response))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT))
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(SecurityConfiguration::refused))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SIGN_OUT))
                .logout(logout -> logout.logoutUrl(SIGN_OUT))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .addFilterBefore(new CrossSiteForms(settings), CsrfFilter.class)
                .addFilterBefore(keeper, AnonymousAuthenticationFilter.class);
        return http.build();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String said = why instanceof MustWait wait ? SignInForm.WAIT + "=" + wait.minutes() : SignInForm.WRONG;
        response.sendRedirect(request.getContextPath() + "/" + SignInForm.PATH + "?" + said);
    }
}
