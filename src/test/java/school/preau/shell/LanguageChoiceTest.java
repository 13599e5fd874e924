package school.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageChoiceTest {

    private final VaadinServletService service = mock(VaadinServletService.class);

    @ParameterizedTest
    @CsvSource({"fr-FR,, fr", "en-GB,, en", "de-DE,, fr", "en-GB, fr, fr", "fr-FR, en, en"})
    void a_page_says_the_language_it_is_written_in(String asked, @Nullable String chosen, String said) {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.forLanguageTag(asked));
        if (chosen != null) {
            request.setCookies(new Cookie("preau-language", chosen));
        }
        var page = Jsoup.parse("<!doctype html><html lang=\"fr\"><head></head><body></body></html>");
        var event = new ServiceInitEvent(service);

        new LanguageChoice().serviceInit(event);
        event.getAddedIndexHtmlRequestListeners()
                .forEach(listener -> listener.modifyIndexHtmlResponse(new IndexHtmlResponse(
                        new VaadinServletRequest(request, service), mock(VaadinResponse.class), page)));

        assertThat(page.getElementsByTag("html").attr("lang")).isEqualTo(said);
    }
}
