package school.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.preau.platform.Language;

/**
 * Which language a page speaks: the one chosen on this browser, else the one the browser asks for, else French. The choice is a cookie
 * without identity.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "preau-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init ->
                        init.getUI().setLocale(of(VaadinRequest.getCurrent()).locale()));
        // The page is written before there is a UI to ask: left alone, it claims to be in the first language there is.
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", of(page.getVaadinRequest()).code()));
    }

    static Language of(VaadinRequest request) {
        return chosen(request).orElseGet(() -> Language.of(request.getLocale()));
    }

    static void choose(UI ui, Language language) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'; location.reload()",
                        COOKIE,
                        language.code());
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(cookie.getValue()))
                        .findFirst());
    }
}
