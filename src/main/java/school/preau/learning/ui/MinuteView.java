package school.preau.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import school.preau.catalog.spi.ReviewCard;
import school.preau.catalog.spi.ReviewCards;
import school.preau.learning.LearningLinks;
import school.preau.learning.Memory.Rating;
import school.preau.learning.MicroReviews;
import school.preau.people.SignedIn;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.PageHeading;

/** A minute: at most five cards, each kept as soon as it is answered; one may leave at any of them. */
@Route(LearningLinks.MINUTE)
@PermitAll
@StyleSheet("theme/learning.css")
class MinuteView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MicroReviews reviews;
    private final transient List<ReviewCards> sources;
    private final transient SignedIn signedIn;
    private final PageHeading heading = new PageHeading();
    private final Div stage = new Div();
    private transient List<ReviewCard> cards = List.of();
    private int at;

    MinuteView(MicroReviews reviews, List<ReviewCards> sources, SignedIn signedIn) {
        this.reviews = reviews;
        this.sources = List.copyOf(sources);
        this.signedIn = signedIn;
        addClassNames("page", "minute-page");
        stage.addClassNames("card", "minute-stage");
        add(heading, stage);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.minute.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cards = reviews.now(signedIn.learner());
        at = 0;
        show();
    }

    private void show() {
        stage.removeAll();
        heading.say(
                getTranslation("learning.minute.title"),
                at < cards.size()
                        ? getTranslation("learning.minute.card", at + 1, cards.size())
                        : getTranslation("learning.minute.context"));
        if (at < cards.size()) {
            ask(cards.get(at));
        } else {
            done();
        }
    }

    private void ask(ReviewCard card) {
        var ratings = new Div();
        ratings.addClassNames("row", "wrap", "gap-3", "minute-ratings");
        sources.stream()
                .filter(source -> source.of(card.course()).contains(card))
                .findFirst()
                .ifPresent(source ->
                        stage.add(source.show(card, ChosenLanguage.current(), right -> rate(card, right, ratings))));
        stage.add(ratings);
    }

    /** What was wrong is kept at once; of what was right one says how easily it came. */
    private void rate(ReviewCard card, boolean right, Div ratings) {
        if (!right) {
            reviews.answered(signedIn.learner(), card, Rating.AGAIN);
            var next = new Button(getTranslation("learning.minute.next"), click -> onward());
            next.addThemeVariants(ButtonVariant.PRIMARY);
            ratings.add(next);
            next.focus();
            return;
        }
        var how = new Paragraph(getTranslation("learning.minute.how"));
        how.addClassName("strong");
        ratings.add(how);
        for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
            var say =
                    new Button(getTranslation("learning.minute." + rating.name().toLowerCase(Locale.ROOT)), click -> {
                        reviews.answered(signedIn.learner(), card, rating);
                        onward();
                    });
            if (rating == Rating.GOOD) {
                say.addThemeVariants(ButtonVariant.PRIMARY);
                say.focus();
            }
            ratings.add(say);
        }
    }

    private void onward() {
        at++;
        show();
    }

    /** Where one stands on the way to the shorter renewal. */
    private String say(MicroReviews.Outlook outlook) {
        var language = ChosenLanguage.current();
        return getTranslation(
                outlook.ready() ? "learning.minute.ready" : "learning.minute.outlook",
                outlook.course().in(language),
                outlook.safe(),
                outlook.cards(),
                Days.full(outlook.until(), language));
    }

    private void done() {
        var home = new Anchor("", getTranslation("learning.minute.home"));
        home.addClassNames("button-link", "primary");
        String next = reviews.next(signedIn.learner())
                .map(day -> getTranslation("learning.minute.again", Days.full(day, ChosenLanguage.current())))
                .orElseGet(() -> getTranslation("learning.minute.nothing"));
        stage.add(new EmptyState(
                getTranslation(cards.isEmpty() ? "learning.minute.empty" : "learning.minute.done", cards.size()),
                next,
                home));
        var outlooks = new UnorderedList();
        outlooks.addClassName("minute-outlook");
        reviews.outlook(signedIn.learner()).forEach(outlook -> outlooks.add(new ListItem(say(outlook))));
        if (outlooks.getComponentCount() > 0) {
            stage.add(outlooks);
        }
    }
}
