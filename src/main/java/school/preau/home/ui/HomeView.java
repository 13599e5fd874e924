package school.preau.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import school.preau.home.Arrival;
import school.preau.home.Arriving;
import school.preau.home.HomeLinks;
import school.preau.obligations.Obligation;
import school.preau.obligations.RequirementState;
import school.preau.people.SignedIn;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.Translations;

/** Home: what I was in the middle of, what is asked of me and why, what I hold, what is worth a minute. */
@Route(HomeLinks.HOME)
@Menu(title = "menu.home", order = 1, icon = "HOME")
@PermitAll
@StyleSheet("theme/home.css")
class HomeView extends Div implements AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;

    private final transient Arriving arriving;
    private final transient SignedIn signedIn;
    private final transient Translations translations;
    private final transient HospitalTime time;

    HomeView(Arriving arriving, SignedIn signedIn, Translations translations, HospitalTime time) {
        this.arriving = arriving;
        this.signedIn = signedIn;
        this.translations = translations;
        this.time = time;
        addClassNames("page", "home");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var arrival = arriving.of(signedIn.learner(), signedIn.person());
        add(arrival.firstDay() ? new Yard(arrival.person()) : hello(arrival));
        var main = new Div(first(arrival));
        main.addClassName("home-main");
        if (!arrival.firstDay()) {
            main.add(below(arrival));
        }
        var side = new Div(new ToDoCard(arrival.toDo(), translations, time.today()));
        side.addClassName("home-side");
        if (arrival.firstDay()) {
            side.add(new HeldCard(arrival.held(), time.today()));
        }
        side.add(privacyLine());
        var grid = new Div(main, side);
        grid.addClassName("home-grid");
        add(grid);
    }

    private Component hello(Arrival arrival) {
        var words = new Paragraph(today(arrival));
        words.addClassName("quiet");
        var hello = new Div(new H1(getTranslation("home.hello", arrival.person().givenName())), words);
        hello.addClassName("hello");
        return hello;
    }

    /** The day in one sentence. */
    private String today(Arrival arrival) {
        long overdue = arrival.toDo().stream()
                .map(Obligation::state)
                .filter(RequirementState.OVERDUE::equals)
                .count();
        if (arrival.leave().isPresent()) {
            return getTranslation("home.today.leave");
        }
        if (overdue > 0) {
            return getTranslation("home.today.overdue", overdue);
        }
        return getTranslation(arrival.nothingToDo() ? "home.today.nothing" : "home.today");
    }

    private Component first(Arrival arrival) {
        if (arrival.firstDay()) {
            return new FirstSteps(arrival.next());
        }
        return arrival.inProgress()
                .<Component>map(course -> new ContinueCard(course, time))
                .or(() -> arrival.next().map(StartCard::new))
                .orElseGet(this::nothing);
    }

    private Component nothing() {
        var courses = new Anchor(HomeLinks.COURSES, getTranslation("home.nothing.courses"));
        courses.addClassName("button-link");
        var card = new EmptyState(getTranslation("home.nothing.title"), getTranslation("home.nothing.words"), courses);
        card.addClassName("card");
        return card;
    }

    private Component below(Arrival arrival) {
        var pair = new Div();
        pair.addClassName("home-pair");
        if (arrival.cards() > 0) {
            pair.add(MinuteCard.cards(arrival.cards()));
        } else {
            arrival.minute().ifPresent(minute -> pair.add(MinuteCard.reading(minute)));
        }
        pair.add(new HeldCard(arrival.held(), time.today()));
        return pair;
    }

    private Component privacyLine() {
        var link = new Anchor(HomeLinks.MY_DATA, getTranslation("home.privacy.link"));
        var line = new Paragraph(Icon.PRIVATE.svg(20), new Span(new Span(getTranslation("home.privacy") + " "), link));
        line.addClassName("privacy-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.page", getTranslation("home.title"));
    }

    @Override
    public String pageContext() {
        return Days.withWeekday(time.today(), ChosenLanguage.current());
    }
}
