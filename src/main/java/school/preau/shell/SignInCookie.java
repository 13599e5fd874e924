package school.preau.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import school.preau.people.StayingSignedIn;
import school.preau.platform.Settings;

/**
 * The cookie that carries the rotating token: gone with the browser's session, unless somebody ticked that the device is their own. No script
 * reads it, no other site sends it.
 */
@Component
class SignInCookie {

    static final String NAME = "preau-sign-in";

    private final boolean secure;

    SignInCookie(Settings settings) {
        this.secure = "https".equals(settings.publicUrl().getScheme());
    }

    Optional<String> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void set(HttpServletRequest request, HttpServletResponse response, String value, boolean ownDevice) {
        // Without an age the browser forgets it when it closes.
        add(request, response, value, ownDevice ? StayingSignedIn.OWN_DEVICE : Duration.ofSeconds(-1));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        if (in(request).isPresent()) {
            add(request, response, "", Duration.ZERO);
        }
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path(path)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
