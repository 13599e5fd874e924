package school.preau.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageTemplate;
import school.preau.platform.ui.Translations;

/**
 * What Tomcat refuses before Préau sees it, such as an address with an encoded slash: a page that says so and leads home, in place of the bare
 * one of the server.
 */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int SEAL = 28;

    private final PageTemplate page = new PageTemplate("shell/unreadable.html");
    private final Translations words;

    UnreadableAddress(Translations words) {
        this.words = words;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private String page(Language language) {
        return page.fill(Map.of(
                "lang", language.code(),
                "title", words.text(language, "shell.unreadable.title"),
                "words", words.text(language, "shell.unreadable.words"),
                "home", words.text(language, "shell.to-home"),
                "seal", Icon.SEARCH.markup(SEAL)));
    }

    /** Stands before the report of the server, which writes only where nothing has been written. */
    private final class Report extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(UnreadableAddress.class);

        Report() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable broken) {
            boolean unreadable = response.getStatus() == Response.SC_BAD_REQUEST
                    && response.getContentWritten() == 0
                    && response.setErrorReported();
            if (!unreadable) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(Language.of(request.getLocale())));
                    response.finishResponse();
                }
            } catch (IOException e) {
                LOG.debug("The browser left before it was told that its address cannot be read");
            }
        }
    }
}
