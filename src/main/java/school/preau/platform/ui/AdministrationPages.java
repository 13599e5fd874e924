package school.preau.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The way from one page of the administration to another. A view takes it in its constructor and says where it stands. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AdministrationPages extends Nav {

    private static final long serialVersionUID = 1L;

    /** On a narrow screen the row of pages scrolls: by itself, because nothing else on the page shall move. */
    private static final String INTO_VIEW = """
            requestAnimationFrame(() => {
              const row = this.closest('nav').getBoundingClientRect();
              const here = this.getBoundingClientRect();
              this.closest('nav').scrollLeft += here.left + here.width / 2 - row.left - row.width / 2;
            })""";

    private final transient ObjectProvider<AdministrationPage> pages;

    AdministrationPages(ObjectProvider<AdministrationPage> pages) {
        this.pages = pages;
        addClassName("administration-pages");
    }

    /** Shows all pages, with the given one as the place where one is. */
    public AdministrationPages at(String path) {
        getElement().setAttribute("aria-label", getTranslation("menu.administration"));
        var list = new UnorderedList();
        pages.stream()
                .sorted(Comparator.comparingInt(AdministrationPage::order))
                .forEach(page -> list.add(new ListItem(link(page, page.path().equals(path)))));
        removeAll();
        add(list);
        return this;
    }

    private Anchor link(AdministrationPage page, boolean here) {
        var link = new Anchor(page.path(), getTranslation(page.title()));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(INTO_VIEW);
        }
        return link;
    }
}
