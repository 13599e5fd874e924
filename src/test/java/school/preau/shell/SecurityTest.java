package school.preau.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.preau.platform.Database;

/** The whole application in demo mode, asked over HTTP as far as no page of Vaadin is drawn. */
@SpringBootTest
@Import(InnerRoom.class)
class SecurityTest {

    private static final String INES = "ines.aubepine@hopital-fictif.example";
    private static final String PASSWORD = "preau-demo";

    private final MockMvcTester web;
    private final JdbcClient jdbc;

    SecurityTest(@Autowired WebApplicationContext context, @Autowired JdbcClient jdbc) {
        this.web = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", Database.H2::emptyUrl);
    }

    @BeforeEach
    void nobody_has_failed_yet() {
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_page() {
        for (String path : new String[] {"/", "/admin/people", "/admin/audit", "/no-such-page"}) {
            assertThat(ask(get(path))).as(path).hasStatus(302).redirectedUrl().endsWith("/sign-in");
        }
    }

    @Test
    void only_the_health_of_the_application_is_open() {
        assertThat(ask(get("/actuator/health")))
                .hasStatusOk()
                .bodyText()
                .contains("UP")
                .doesNotContain("components");
        assertThat(ask(get("/actuator/env"))).hasStatus(302);
        assertThat(ask(get("/h2-console"))).hasStatus(302);
    }

    @Test
    void every_answer_carries_the_protecting_headers() {
        var answer = ask(get("/actuator/health"));

        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue("X-Frame-Options", "DENY");
        assertThat(answer).headers().hasValue("Referrer-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .doesNotContain("script-src 'self' 'unsafe");
    }

    @Test
    void a_right_password_leads_in_and_changes_the_session() {
        var session = new MockHttpSession();
        String before = session.getId();

        var answer = ask(signIn(INES, PASSWORD).session(session));

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/");
        assertThat(session.getId()).isNotEqualTo(before);
        var cookie = cookieOf(answer);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).as("gone when the browser closes").isEqualTo(-1);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(ask(get("/inner-room").session(session))).hasStatusOk();
    }

    @Test
    void an_own_device_is_remembered_for_thirty_days() {
        var answer = ask(signIn(INES, PASSWORD).param(SignInForm.OWN_DEVICE, "on"));

        assertThat(cookieOf(answer).getMaxAge()).isEqualTo(30 * 24 * 3600);
    }

    @Test
    void a_wrong_password_leads_back_and_too_many_say_how_long_to_wait() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(signIn(INES, "faux"))).hasRedirectedUrl("/sign-in?wrong");
        }

        assertThat(ask(signIn(INES, PASSWORD))).hasRedirectedUrl("/sign-in?wait=1");
    }

    @Test
    void another_site_cannot_sign_anybody_in_or_out() {
        assertThat(ask(signIn(INES, PASSWORD).header("Sec-Fetch-Site", "cross-site")))
                .hasStatus(403);
        assertThat(ask(signIn(INES, PASSWORD).header("Origin", "https://elsewhere.example")))
                .hasStatus(403);
        assertThat(ask(signIn(INES, PASSWORD).header("Sec-Fetch-Site", "same-origin")))
                .hasStatus(302);
    }

    @Test
    void the_loss_of_a_node_is_survived_by_the_cookie_which_changes() {
        Cookie cookie = cookieOf(ask(signIn(INES, PASSWORD)));

        var answer = ask(get("/inner-room").cookie(cookie));

        assertThat(answer).hasStatusOk();
        assertThat(cookieOf(answer).getValue()).isNotEqualTo(cookie.getValue());
    }

    @Test
    void ten_parallel_requests_after_a_restart_all_pass() throws Exception {
        Cookie cookie = cookieOf(ask(signIn(INES, PASSWORD)));
        var together = new CyclicBarrier(10);
        Callable<Integer> request = () -> {
            together.await();
            return ask(get("/inner-room").cookie(cookie)).getResponse().getStatus();
        };

        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 10).mapToObj(i -> request).toList());

            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
        }
    }

    @Test
    void quitting_ends_session_and_cookie_even_when_the_session_is_gone() {
        var session = new MockHttpSession();
        Cookie cookie = cookieOf(ask(signIn(INES, PASSWORD).session(session)));

        var answer = ask(post("/sign-out").session(session).cookie(cookie));

        assertThat(answer).hasStatus(204);
        assertThat(session.isInvalid()).isTrue();
        assertThat(cookieOf(answer).getMaxAge()).isZero();
        assertThat(ask(get("/inner-room").cookie(cookie))).hasStatus(302);

        Cookie other = cookieOf(ask(signIn(INES, PASSWORD)));
        assertThat(ask(post("/sign-out").cookie(other))).hasStatus(204);
        assertThat(ask(get("/inner-room").cookie(other))).hasStatus(302);
    }

    @Test
    void a_made_up_cookie_is_nobody_and_is_cleared() {
        var answer = ask(get("/inner-room").cookie(new Cookie(SignInCookie.NAME, "x".repeat(58))));

        assertThat(answer).hasStatus(302);
        assertThat(cookieOf(answer).getMaxAge()).isZero();
    }

    private MvcTestResult ask(MockHttpServletRequestBuilder request) {
        return web.perform(request);
    }

    private static MockHttpServletRequestBuilder signIn(String name, String password) {
        return post("/sign-in").param("username", name).param("password", password);
    }

    private static Cookie cookieOf(MvcTestResult answer) {
        @Nullable Cookie cookie = answer.getResponse().getCookie(SignInCookie.NAME);
        assertThat(cookie)
                .as("cookie of the answer that leads to " + answer.getResponse().getRedirectedUrl())
                .isNotNull();
        return requireNonNull(cookie);
    }
}
