package school.preau.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import school.preau.people.Admission;
import school.preau.people.StaffUser;
import school.preau.people.StayingSignedIn;
import school.preau.people.StayingSignedIn.Resumed;
import school.preau.platform.HospitalTime;

/**
 * Keeps a session as long as it should last, and no longer. A browser whose session is gone with its node is recognised by its token; a
 * session in which nobody does anything ends (what the page sends by itself does not count); every half minute it is compared with the
 * database, so that whoever has left, was signed out elsewhere or lost a role feels it.
 */
class SessionKeeper extends OncePerRequestFilter {

    /** Session attribute of a new anonymous session: its person was signed out because nothing happened. */
    static final String IDLE = SessionKeeper.class.getName() + ".idle";

    private static final String KEPT = SessionKeeper.class.getName();
    private static final Duration COMPARE_EVERY = Duration.ofSeconds(30);
    private static final Set<String> SENT_BY_ITSELF = Set.of("heartbeat", "push");

    private final StayingSignedIn staying;
    private final Admission admission;
    private final SignInCookie cookie;
    private final SecurityContextRepository contexts;
    private final SecurityContextHolderStrategy current;
    private final HospitalTime time;
    private final SecurityContextLogoutHandler leaving = new SecurityContextLogoutHandler();

    SessionKeeper(
            StayingSignedIn staying,
            Admission admission,
            SignInCookie cookie,
            SecurityContextRepository contexts,
            SecurityContextHolderStrategy current,
            HospitalTime time) {
        this.staying = staying;
        this.admission = admission;
        this.cookie = cookie;
        this.contexts = contexts;
        this.current = current;
        this.time = time;
        leaving.setSecurityContextHolderStrategy(current);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/VAADIN/static/")
                || path.startsWith("/theme/")
                || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean byItself = SENT_BY_ITSELF.contains(String.valueOf(request.getParameter("v-r")))
                || request.getRequestURI().endsWith("/VAADIN/push");
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof KeptSession kept) {
            look(request, response, kept, byItself);
        } else if (!byItself && current.getContext().getAuthentication() == null) {
            resume(request, response);
        }
        chain.doFilter(request, response);
    }

    /** Begins to keep the session of somebody who has just signed in with a password. */
    void begin(HttpServletRequest request, HttpServletResponse response, Authentication authentication, boolean own) {
        if (authentication.getPrincipal() instanceof StaffUser user) {
            var begun = staying.begin(user.id(), own);
            keep(request, response, begun);
        }
    }

    /** Ends the session and forgets the browser: the person quits. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof KeptSession kept) {
            staying.end(kept.series());
        }
        cookie.in(request).ifPresent(staying::end);
        cookie.clear(request, response);
    }

    private void look(HttpServletRequest request, HttpServletResponse response, KeptSession kept, boolean byItself) {
        var now = time.now();
        if (kept.idle(now, staying.idleLimit())) {
            leave(request, response);
            if (!byItself) {
                request.getSession().setAttribute(IDLE, true);
            }
            return;
        }
        if (!byItself) {
            kept.seen(now);
        }
        cookie.in(request).filter(kept::shownAnew).ifPresent(staying::confirm);
        if (kept.compare(now, COMPARE_EVERY)) {
            boolean holds = byItself ? staying.holds(kept.series()) : staying.seen(kept.series());
            var admitted = holds ? admission.of(kept.person()) : Optional.<Authentication>empty();
            admitted.ifPresentOrElse(
                    authentication -> refresh(request, response, authentication), () -> leave(request, response));
        }
    }

    private void resume(HttpServletRequest request, HttpServletResponse response) {
        var value = cookie.in(request);
        if (value.isEmpty()) {
            return;
        }
        var resumed = staying.resume(value.get());
        var authentication = resumed.map(Resumed::person).flatMap(admission::of);
        if (resumed.isEmpty() || authentication.isEmpty()) {
            resumed.map(Resumed::series).ifPresent(staying::end);
            cookie.clear(request, response);
            return;
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        remember(request, response, authentication.get());
        keep(request, response, resumed.get());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Resumed resumed) {
        HttpSession session = request.getSession();
        session.setAttribute(KEPT, new KeptSession(resumed, cookie.in(request).orElse(""), time.now()));
        session.setMaxInactiveInterval((int) staying.idleLimit().toSeconds());
        String token = resumed.cookie();
        if (token != null) {
            cookie.set(request, response, token, resumed.ownDevice());
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        leaving.logout(request, response, current.getContext().getAuthentication());
    }

    private void refresh(HttpServletRequest request, HttpServletResponse response, Authentication newest) {
        var before = current.getContext().getAuthentication();
        if (before == null || !authorities(before).equals(authorities(newest))) {
            remember(request, response, newest);
        }
    }

    private void remember(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var context = current.createEmptyContext();
        context.setAuthentication(authentication);
        current.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static Set<String> authorities(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
