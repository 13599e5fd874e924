package school.preau.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import school.preau.obligations.RequirementState;
import school.preau.people.Profession;
import school.preau.people.Unit;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;
import school.preau.reporting.TeamFilter;

/** Name, profession, state, unit. Tells a filter when somebody changes one of them. */
class TeamFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<Profession> profession = new Select<>();
    private final Select<RequirementState> state = new Select<>();
    private final Select<Unit> unit = new Select<>();

    TeamFilters(List<Profession> professions, List<Unit> units, Consumer<TeamFilter> changed) {
        addClassNames("team-filters", "row", "wrap", "gap-2");
        getElement().setAttribute("role", "search");
        Language language = Language.of(getLocale());
        name.setPlaceholder(getTranslation("reporting.filter.name"));
        name.setAriaLabel(getTranslation("reporting.filter.name"));
        name.setPrefixComponent(Icon.SEARCH.svg(18));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setMaxLength(100);
        choice(profession, "reporting.filter.profession", professions);
        profession.setItemLabelGenerator(one -> one == null ? all() : one.name().in(language));
        choice(state, "reporting.filter.state", List.of(RequirementState.values()));
        state.setItemLabelGenerator(one -> one == null ? all() : getTranslation(one.key() + ".word"));
        choice(unit, "reporting.filter.unit", units);
        unit.setItemLabelGenerator(one -> one == null ? all() : one.name());
        add(name, profession, state, unit);
        name.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        profession.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        state.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        unit.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    }

    /** Shows what the address says. */
    void show(TeamFilter filter) {
        name.setValue(filter.name());
        profession.setValue(profession
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(filter.profession()))
                .findFirst()
                .orElse(null));
        state.setValue(filter.state());
        unit.setValue(unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(filter.unit()))
                .findFirst()
                .orElse(null));
    }

    private void tell(boolean byHand, Consumer<TeamFilter> changed) {
        if (byHand) {
            changed.accept(new TeamFilter(
                    name.getValue(),
                    profession.getOptionalValue().map(Profession::id).orElse(""),
                    state.getValue(),
                    unit.getOptionalValue().map(Unit::id).orElse(null)));
        }
    }

    private <T> void choice(Select<T> select, String label, List<T> items) {
        select.setAriaLabel(getTranslation(label));
        select.setPrefixComponent(new Span(getTranslation(label)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all());
        select.setItems(items);
    }

    private String all() {
        return getTranslation("reporting.filter.all");
    }
}
