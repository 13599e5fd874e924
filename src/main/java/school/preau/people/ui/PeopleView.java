package school.preau.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import school.preau.people.Outcome;
import school.preau.platform.PersonId;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.PageHeading;

/** Everyone at the hospital: found by name, number or unit, opened to be looked after. */
@Route(AdministrationLinks.PEOPLE)
@Menu(title = "menu.administration", order = 7, icon = "ADMINISTRATION")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/people.css")
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Staff staff;
    private final PageHeading heading = new PageHeading();
    private final TextField search = new TextField();
    private final Checkbox leavers = new Checkbox();
    private final StaffGrid grid;

    PeopleView(Staff staff, AdministrationPages pages) {
        this.staff = staff;
        addClassNames("page", "people");
        search.setLabel(getTranslation("people.list.search"));
        search.setPlaceholder(getTranslation("people.list.search-by"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        leavers.setLabel(getTranslation("people.list.leavers"));
        leavers.addValueChangeListener(event -> show());
        var add = new Button(getTranslation("people.list.add"), event -> openAdding());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(search, leavers, add);
        bar.addClassNames("people-bar", "row", "wrap", "gap-4");
        grid = new StaffGrid(staff.people().professions());
        add(pages.at(AdministrationLinks.PEOPLE), heading, bar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var administrator = staff.acting().administrator();
        String words = search.getValue();
        boolean withLeavers = leavers.getValue();
        int count = staff.directory().count(administrator, words, withLeavers);
        heading.say(getTranslation("people.list.title"), getTranslation("people.list.count", count));
        grid.show(
                (offset, limit) ->
                        staff.directory().page(staff.acting().administrator(), words, withLeavers, offset, limit),
                count);
    }

    private void openAdding() {
        var person = new PersonFields();
        var position = new PositionFields(
                staff.people().units(),
                staff.people().professions(),
                staff.time().today());
        new FormDialog(
                        getTranslation("people.list.add"),
                        getTranslation("people.list.add-do"),
                        () -> {
                            var outcome = staff.staffing()
                                    .add(staff.acting().administrator(), person.draft(), position.draft());
                            if (outcome instanceof Outcome.Done<PersonId>(PersonId id)) {
                                UI.getCurrentOrThrow().navigate(AdministrationLinks.person(id));
                            }
                            return outcome;
                        },
                        () -> {},
                        person,
                        position)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.list.title") + " · Préau";
    }
}
