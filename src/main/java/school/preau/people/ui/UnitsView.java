package school.preau.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import school.preau.people.Organising;
import school.preau.people.People;
import school.preau.people.Unit;
import school.preau.platform.ui.AdministrationPages;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.PageHeading;

/** The hospital's tree: what lies in what. Managers lead a part of it, rules reach people by it. */
@Route(AdministrationLinks.UNITS)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("theme/people.css")
class UnitsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Organising organising;
    private final transient People people;
    private final transient ActingAdministrator acting;
    private final PageHeading heading = new PageHeading();
    private final Div tree = new Div();

    UnitsView(Organising organising, People people, ActingAdministrator acting, AdministrationPages pages) {
        this.organising = organising;
        this.people = people;
        this.acting = acting;
        addClassNames("page", "people");
        add(pages.at(AdministrationLinks.UNITS), heading, tree);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        acting.administrator();
        var units = people.units();
        heading.say(getTranslation("people.units.title"), getTranslation("people.units.words"));
        tree.removeAll();
        if (units.isEmpty()) {
            var first = new Button(getTranslation("people.units.add-hospital"), event -> openAdding(List.of()));
            first.addThemeVariants(ButtonVariant.PRIMARY);
            tree.add(new EmptyState(
                    getTranslation("people.units.none"), getTranslation("people.units.none-words"), first));
        } else {
            var add = new Button(getTranslation("people.units.add"), event -> openAdding(people.units()));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            var bar = new Div(add);
            bar.addClassName("people-bar");
            tree.add(bar, new UnitTree(units, this::openRenaming, this::openMoving));
        }
    }

    private void openAdding(List<Unit> units) {
        var fields = new UnitFields(units);
        new FormDialog(
                        getTranslation("people.units.add"),
                        getTranslation("people.units.add-do"),
                        () -> organising.add(acting.administrator(), fields.name(), fields.kind(), fields.above()),
                        this::show,
                        fields)
                .open();
    }

    private void openRenaming(Unit unit) {
        var fields = new UnitNameFields(unit.name());
        new FormDialog(
                        getTranslation("people.units.rename"),
                        getTranslation("people.save"),
                        () -> organising.rename(acting.administrator(), unit, fields.name()),
                        this::show,
                        fields)
                .open();
    }

    private void openMoving(Unit unit) {
        var fields = new UnitPlaceFields(
                people.units().stream()
                        .filter(other -> other.kind().compareTo(unit.kind()) < 0)
                        .toList(),
                unit);
        new FormDialog(
                        getTranslation("people.units.move-which", unit.name()),
                        getTranslation("people.units.move-do"),
                        () -> organising.move(acting.administrator(), unit, fields.above()),
                        this::show,
                        fields)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.units.title") + " · Préau";
    }
}
