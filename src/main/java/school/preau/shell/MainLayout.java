package school.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import school.preau.people.SignedIn;
import school.preau.platform.Settings;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.Mark;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PlainMarkup;

/**
 * The frame around every page: places at the side (on the phone the same list lies at the bottom), tools and the person on top, the page inside.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** The first four places are everyone's; what follows comes with a role. */
    private static final double LAST_OF_LEARNERS = 4.5;

    private final Main content = new Main();
    private final Span context = new Span();
    private final List<PlaceLink> places = new ArrayList<>();

    MainLayout(SignedIn signedIn, Settings settings) {
        addClassName("frame");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        // The router must not take the hash for a navigation.
        skip.setRouterIgnore(true);
        add(skip);
        if (settings.demo()) {
            add(demoBanner());
        }
        var entries = MenuConfiguration.getMenuEntries();
        add(rail(entries), column(signedIn));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        getElement().getClassList().set("immersed", false);
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
        context.setText(page instanceof PageContext said ? said.pageContext() : "");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        places.forEach(place -> place.showWhere(path));
        content.getChildren()
                .filter(PageContext.class::isInstance)
                .findFirst()
                .ifPresent(page -> context.setText(((PageContext) page).pageContext()));
    }

    private Component demoBanner() {
        var banner = new Div();
        banner.addClassName("demo-banner");
        new PlainMarkup()
                .icon(Icon.INFORMATION, 16)
                .open("span")
                .element("strong", getTranslation("shell.demo.title"))
                .text(" " + getTranslation("shell.demo.words"))
                .close("span")
                .fill(banner);
        return banner;
    }

    private Component rail(List<MenuEntry> entries) {
        var rail = new Nav();
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", getTranslation("shell.places"));
        rail.add(markLink(32));
        var list = new UnorderedList();
        boolean divided = false;
        for (MenuEntry entry : entries) {
            if (!divided && entry.order() != null && entry.order() > LAST_OF_LEARNERS) {
                var divider = new Div();
                divider.addClassName("divider");
                divider.getElement().setAttribute("role", "presentation");
                rail.add(list, divider);
                list = new UnorderedList();
                divided = true;
            }
            list.add(new ListItem(place(entry)));
        }
        rail.add(list);
        return rail;
    }

    private Component column(SignedIn signedIn) {
        var top = new Div();
        top.addClassName("top-bar");
        context.addClassName("context");
        top.add(markLink(28), context, new Tools(signedIn));
        content.addClassName("content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var column = new Div(top, content);
        column.addClassName("frame-main");
        return column;
    }

    private Component markLink(int size) {
        var link = new Anchor("", Mark.svg(size));
        link.addClassName("mark-link");
        link.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        return link;
    }

    private PlaceLink place(MenuEntry entry) {
        var place = new PlaceLink(entry, getTranslation(entry.title()));
        places.add(place);
        return place;
    }

    /** A place of the rail; a small roof sits over the one where one is. */
    static final class PlaceLink extends RouterLink {

        private static final long serialVersionUID = 1L;

        private final String path;

        PlaceLink(MenuEntry entry, String word) {
            super("", entry.menuClass());
            path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            addClassName("place");
            new PlainMarkup()
                    .icon(Icon.valueOf(entry.icon()), 24)
                    .element("span", word)
                    .fill(this);
            // Which place one is at is decided below: a lesson belongs to Courses though its path does not begin so.
            setHighlightCondition((link, event) -> false);
        }

        void showWhere(String location) {
            boolean here = path.isEmpty() ? location.isEmpty() : Places.belongs(location, path);
            if (here) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
