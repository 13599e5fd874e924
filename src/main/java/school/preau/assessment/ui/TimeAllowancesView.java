package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;
import school.preau.assessment.AllowingTime;
import school.preau.assessment.TimeAllowance;
import school.preau.people.Administrator;
import school.preau.people.People;
import school.preau.people.SignedIn;
import school.preau.platform.PersonId;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.Notices;
import school.preau.platform.ui.PageContext;
import school.preau.platform.ui.PageHeading;

/** More time at quizzes with a limit, person by person; never why. */
@Route(AssessmentAdministration.TIME)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/assessment.css")
class TimeAllowancesView extends Div implements AfterNavigationObserver, HasDynamicTitle, PageContext {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient AllowingTime allowing;
    private final transient People people;
    private final transient SignedIn signedIn;
    private final EmailField address = new EmailField();
    private final Select<TimeAllowance> more = choice(TimeAllowance.A_THIRD_MORE);
    private final Div granted = new Div();

    TimeAllowancesView(AllowingTime allowing, People people, SignedIn signedIn, AdministrationPages pages) {
        this.allowing = allowing;
        this.people = people;
        this.signedIn = signedIn;
        addClassName("page");
        address.setLabel(getTranslation("assessment.allowances.email"));
        more.setLabel(getTranslation("assessment.allowances.time"));
        var add = new Button(getTranslation("assessment.allowances.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(address, more, add);
        form.addClassNames("card", "allowance-form");
        add(
                pages.at(AssessmentAdministration.TIME),
                new PageHeading(
                        getTranslation("assessment.allowances.title"), getTranslation("assessment.allowances.context")),
                form,
                granted);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.allowances.title");
    }

    @Override
    public String pageContext() {
        return getTranslation("assessment.allowances.place");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private Administrator me() {
        return signedIn.administrator().orElseThrow(AccessDeniedException::new);
    }

    private void add() {
        people.byEmail(address.getValue().strip())
                .ifPresentOrElse(
                        person -> {
                            if (set(person.id(), more.getValue())) {
                                address.clear();
                            }
                        },
                        () -> refuse("assessment.allowances.unknown"));
    }

    private boolean set(PersonId person, TimeAllowance allowance) {
        boolean done = switch (allowing.set(me(), person, allowance)) {
            case DONE -> true;
            case NOT_FOR_ONESELF -> false;
        };
        if (done) {
            address.setInvalid(false);
            Notices.done(getTranslation("assessment.allowances.saved"));
        } else {
            refuse("assessment.allowances.self");
        }
        show();
        return done;
    }

    private void refuse(String key) {
        address.setErrorMessage(getTranslation(key));
        address.setInvalid(true);
        address.focus();
    }

    private void show() {
        granted.removeAll();
        var all = allowing.granted(me(), 0, MOST);
        if (all.isEmpty()) {
            granted.add(new Paragraph(getTranslation("assessment.allowances.empty")));
            return;
        }
        var names = people.find(all.stream().map(AllowingTime.Granted::person).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassNames("card", "allowances");
        all.forEach(one -> {
            var person = names.get(one.person());
            String name = person == null ? "–" : person.fullName();
            list.add(new ListItem(new Span(name), change(one, name)));
        });
        granted.add(list);
    }

    private Component change(AllowingTime.Granted one, String name) {
        var time = choice(one.allowance());
        time.setAriaLabel(getTranslation("assessment.allowances.of", name));
        time.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(one.person(), change.getValue());
            }
        });
        return time;
    }

    private Select<TimeAllowance> choice(TimeAllowance value) {
        var choice = new Select<TimeAllowance>();
        choice.setItems(TimeAllowance.values());
        choice.setItemLabelGenerator(allowance -> getTranslation("assessment.allowances."
                + allowance.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        choice.setValue(value);
        return choice;
    }
}
