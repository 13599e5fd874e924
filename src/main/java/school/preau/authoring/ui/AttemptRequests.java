package school.preau.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import school.preau.assessment.AllowingAttempts;
import school.preau.catalog.CourseCatalog;
import school.preau.people.People;
import school.preau.people.Person;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;

/** Who has used all attempts at a quiz and waits for one more: the one place of this desk where names stand, never with a score. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AttemptRequests extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient AllowingAttempts allowing;
    private final transient People people;
    private final transient CourseCatalog catalog;
    private final transient HospitalTime time;

    AttemptRequests(AllowingAttempts allowing, People people, CourseCatalog catalog, HospitalTime time) {
        this.allowing = allowing;
        this.people = people;
        this.catalog = catalog;
        this.time = time;
        addClassName("write-waiting");
    }

    /** Shows those who wait, longest first; nothing at all while nobody does. */
    void show(Trainer me) {
        removeAll();
        var waiting = allowing.waiting(me, 0, MOST);
        setVisible(!waiting.isEmpty());
        add(new H2(getTranslation("authoring.attempts")));
        var names = people.find(
                waiting.stream().map(AllowingAttempts.Waiting::person).collect(Collectors.toSet()));
        for (var one : waiting) {
            String name = Optional.ofNullable(names.get(one.person()))
                    .map(Person::fullName)
                    .orElse("");
            add(card(one, name, me));
        }
    }

    private Section card(AllowingAttempts.Waiting waiting, String name, Trainer me) {
        var language = ChosenLanguage.current();
        String course = catalog.course(waiting.course())
                .map(found -> found.title().in(language))
                .orElse(waiting.course().value());
        var where = new Paragraph(
                new Span(getTranslation("authoring.attempts.used", waiting.attempts(), course)),
                new Span(Days.full(time.dayOf(waiting.since()), language)));
        where.addClassNames("row", "wrap", "gap-3", "small", "quiet");
        var who = new Paragraph(name);
        who.addClassName("strong");
        var allow = new Button(getTranslation("authoring.attempts.allow"), event -> {
            Notices.done(getTranslation(
                    switch (allowing.allow(me, waiting.attempt())) {
                        case YES -> "authoring.attempts.done";
                        case ALREADY -> "authoring.attempts.late";
                        case NOT_FOR_ONESELF -> "authoring.attempts.self";
                    }));
            show(me);
        });
        allow.setAriaLabel(getTranslation("authoring.attempts.allow.label", name));
        allow.setDisableOnClick(true);
        allow.addThemeName("small");
        var card = new Section(who, where, new Div(allow));
        card.addClassName("card");
        return card;
    }
}
