package school.preau.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.preau.people.PersonState;
import school.preau.people.Profession;
import school.preau.people.StaffRow;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.EmptyState;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;

/** The list of people, a page at a time. On a narrow screen a row is one cell that says the same. */
class StaffGrid extends Grid<StaffRow> {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 760;

    private final Map<String, String> professions;
    private final Column<StaffRow> roles;
    private final Column<StaffRow> state;

    /** Asks for a page of rows. */
    interface Pages {
        List<StaffRow> page(int offset, int limit);
    }

    StaffGrid(List<Profession> professions) {
        this.professions = professions.stream()
                .collect(Collectors.toMap(
                        Profession::id, profession -> profession.name().in(ChosenLanguage.current())));
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("people.list.title"));
        addComponentColumn(this::who)
                .setHeader(getTranslation("people.list.person"))
                .setFlexGrow(3);
        roles = addColumn(this::roles)
                .setHeader(getTranslation("people.list.roles"))
                .setFlexGrow(1);
        state = addComponentColumn(this::state)
                .setHeader(getTranslation("people.list.state"))
                .setFlexGrow(1);
        setEmptyStateComponent(
                new EmptyState(getTranslation("people.list.nobody"), getTranslation("people.list.nobody-words")));
    }

    void show(Pages pages, int count) {
        setDataProvider(
                DataProvider.fromCallbacks(query -> pages.page(query.getOffset(), query.getLimit()).stream(), query -> {
                    // The count was asked for the heading a moment ago.
                    query.getOffset();
                    query.getLimit();
                    return count;
                }));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            int width = size.get().width();
            boolean narrow = width > 0 && width < NARROW;
            roles.setVisible(!narrow);
            state.setVisible(!narrow);
        });
    }

    private Component who(StaffRow row) {
        var person = row.person();
        var link = new Anchor(AdministrationLinks.person(person.id()), person.fullName());
        link.addClassName("strong");
        var line = new Span(person.staffNumber() + (row.places().isEmpty() ? "" : " · " + places(row)));
        line.addClassNames("small", "quiet");
        var who = new Div(link, line);
        who.addClassName("people-who");
        return who;
    }

    private String places(StaffRow row) {
        return row.places().stream()
                .map(place -> professions.getOrDefault(place.profession(), place.profession()) + ", " + place.unit())
                .collect(Collectors.joining(" · "));
    }

    private String roles(StaffRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    private Component state(StaffRow row) {
        return chip(
                row.person().state(),
                getTranslation("people.state." + row.person().state().name()));
    }

    static StateChip chip(PersonState state, String word) {
        return switch (state) {
            case ACTIVE -> new StateChip(StateChip.Tone.OFF, Icon.CHECK, word, false);
            case ON_LEAVE -> new StateChip(StateChip.Tone.OFF, Icon.CLOCK, word, false);
            case LEFT -> new StateChip(StateChip.Tone.OFF, Icon.LEAVE, word, false);
        };
    }
}
