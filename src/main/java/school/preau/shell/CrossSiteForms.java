package school.preau.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import school.preau.platform.Settings;

/**
 * Signing in and out are plain forms that must work although the session behind the page is gone, so they carry no token of the session.
 * Instead the browser says where the form came from, and only our own pages may send it.
 */
class CrossSiteForms extends OncePerRequestFilter {

    private static final Set<String> PATHS = Set.of("/" + SignInForm.PATH, SecurityConfiguration.SIGN_OUT);

    private final Settings settings;

    CrossSiteForms(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("POST") || !PATHS.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ours(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean ours(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                || origin.endsWith("://" + request.getHeader(HttpHeaders.HOST))
                || origin.equals(originOf(settings.publicUrl()));
    }

    private static String originOf(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
