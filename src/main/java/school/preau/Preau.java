package school.preau;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Préau: the school a hospital runs so that its staff learn to use generative AI safely. */
@SpringBootApplication
@Modulithic(systemName = "Préau", sharedModules = "platform")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("theme/tokens.css")
@StyleSheet("theme/preau.css")
public class Preau implements AppShellConfigurator {

    public static void main(String[] arguments) throws IOException {
        OptionalInt ended = OfflineCommand.run(List.of(arguments));
        if (ended.isPresent()) {
            System.exit(ended.getAsInt());
        }
        SpringApplication.run(Preau.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "theme/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineFromFile(Inline.Position.PREPEND, "frame/frame.js", Inline.Wrapping.JAVASCRIPT);
    }
}
