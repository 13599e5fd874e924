package school.preau.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.preau.platform.Database;

/** How long a session lasts, on a clock that moves when it is told to. */
@SpringBootTest
@Import(InnerRoom.class)
class SessionKeeperTest {

    private static final StandingClock CLOCK = new StandingClock();

    private final MockMvcTester web;
    private final JdbcClient jdbc;
    private final MockHttpSession session = new MockHttpSession();

    SessionKeeperTest(@Autowired WebApplicationContext context, @Autowired JdbcClient jdbc) {
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
    void a_session_in_which_nothing_happens_ends_after_thirty_minutes_with_its_cookie() {
        Cookie cookie = signIn(false);
        CLOCK.pass(Duration.ofMinutes(31));

        assertThat(web.perform(get("/inner-room").session(session).cookie(cookie)))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/sign-in");
        assertThat(session.isInvalid()).isTrue();
        assertThat(status(get("/inner-room").cookie(cookie))).isEqualTo(302);
    }

    @Test
    void what_the_page_sends_by_itself_does_not_keep_a_session() {
        signIn(false);
        for (int i = 0; i < 4; i++) {
            CLOCK.pass(Duration.ofMinutes(8));
            status(get("/inner-room").param("v-r", "heartbeat").session(session));
        }

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void what_a_person_does_keeps_it() {
        signIn(false);
        for (int i = 0; i < 4; i++) {
            CLOCK.pass(Duration.ofMinutes(20));
            assertThat(status(get("/inner-room").session(session))).isEqualTo(200);
        }
    }

    @Test
    void an_own_device_may_rest() {
        Cookie cookie = signIn(true);
        CLOCK.pass(Duration.ofHours(9));

        assertThat(status(get("/inner-room").session(session).cookie(cookie))).isEqualTo(200);
    }

    @Test
    void who_leaves_is_out_within_half_a_minute() {
        signIn(false);
        jdbc.sql("update person set state = 'LEFT' where email like 'ines.%'").update();
        try {
            CLOCK.pass(Duration.ofSeconds(31));

            assertThat(status(get("/inner-room").session(session))).isEqualTo(302);
        } finally {
            jdbc.sql("update person set state = 'ACTIVE' where email like 'ines.%'")
                    .update();
        }
    }

    @Test
    void a_role_given_is_felt_within_half_a_minute() {
        signIn(false);
        jdbc.sql("""
                insert into role_grant (id, person, role, from_day, granted_by)
                select '00000000-0000-0000-0000-000000000001', id, 'TRAINER', date '2026-01-01', id from person
                where email like 'ines.%'""").update();
        try {
            CLOCK.pass(Duration.ofSeconds(31));
            status(get("/inner-room").session(session));

            var context = (SecurityContext) requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
            assertThat(requireNonNull(context.getAuthentication()).getAuthorities())
                    .extracting(Object::toString)
                    .contains("ROLE_LEARNER", "ROLE_TRAINER");
        } finally {
            jdbc.sql("delete from role_grant where id = '00000000-0000-0000-0000-000000000001'")
                    .update();
        }
    }

    @Test
    void a_cookie_lost_on_its_way_signs_nobody_out() {
        Cookie first = signIn(false);
        comesBack(first);
        CLOCK.pass(Duration.ofMinutes(2));

        assertThat(comesBack(first).getStatus()).isEqualTo(200);
    }

    @Test
    void a_cookie_that_was_exchanged_and_shown_is_of_no_more_use_to_who_copied_it() {
        Cookie copied = signIn(false);
        var afterRestart = new MockHttpSession();
        Cookie received = requireNonNull(
                web.perform(get("/inner-room").session(afterRestart).cookie(copied))
                        .getResponse()
                        .getCookie(SignInCookie.NAME));
        status(get("/inner-room").session(afterRestart).cookie(received));
        CLOCK.pass(Duration.ofMinutes(2));

        assertThat(comesBack(copied).getStatus()).isEqualTo(302);
        assertThat(status(get("/inner-room").session(afterRestart).cookie(received)))
                .isEqualTo(302);
    }

    private MockHttpServletResponse comesBack(Cookie cookie) {
        return web.perform(get("/inner-room").session(new MockHttpSession()).cookie(cookie))
                .getResponse();
    }

    private Cookie signIn(boolean ownDevice) {
        var request = post("/sign-in")
                .param("username", "ines.aubepine@hopital-fictif.example")
                .param("password", "preau-demo")
                .session(session);
        if (ownDevice) {
            request.param(SignInForm.OWN_DEVICE, "on");
        }
        return requireNonNull(web.perform(request).getResponse().getCookie(SignInCookie.NAME));
    }

    private int status(MockHttpServletRequestBuilder request) {
        return web.perform(request).getResponse().getStatus();
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }
    }

    private static final class StandingClock extends Clock {

        private volatile Instant now = Instant.parse("2027-02-09T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
