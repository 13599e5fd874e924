package school.preau.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import school.preau.catalog.CertificationDefinition;
import school.preau.obligations.RequirementState;
import school.preau.platform.Language;
import school.preau.platform.PersonId;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.platform.ui.StateChip.Tone;
import school.preau.platform.ui.Translations;
import school.preau.reporting.MemberStatus;
import school.preau.reporting.RequirementStatus;
import school.preau.reporting.TeamCounts;
import school.preau.reporting.TeamExport;
import school.preau.reporting.Urgency;

/** The matrix: people in groups of urgency, one column a certification. On a narrow screen one column, a list by person. */
class TeamGrid extends Grid<TeamRow> {

    private static final long serialVersionUID = 1L;

    private final transient Translations words;
    private final LocalDate today;
    private final List<Column<TeamRow>> wide = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Column<TeamRow> narrow;
    private TeamCounts counts = new TeamCounts(0, 0, 0, Map.of(), Map.of());
    private transient TeamRow.PageOfPeople people = (offset, limit) -> List.of();

    /** @param columns the programme's certifications, those that open the tool first */
    TeamGrid(List<CertificationDefinition> columns, LocalDate today, Translations words, Consumer<PersonId> opened) {
        this.words = words;
        this.today = today;
        columns.forEach(definition ->
                titles.put(definition.id(), definition.shortTitle().in(Language.of(getLocale()))));
        addClassName("team-grid");
        addThemeNames("compact", "no-border");
        setSelectionMode(SelectionMode.SINGLE);
        setItemSelectableProvider(TeamRow.Member.class::isInstance);
        setEmptyStateText(getTranslation("reporting.empty"));
        wide.add(addComponentColumn(this::person)
                .setHeader(getTranslation("reporting.column.person"))
                .setRowHeader(true)
                .setWidth("200px")
                .setFlexGrow(1)
                .setFrozen(true));
        wide.add(addComponentColumn(this::tool)
                .setHeader(getTranslation("reporting.column.tool"))
                .setWidth("124px")
                .setFlexGrow(0)
                .setFrozen(true));
        columns.forEach(definition -> wide.add(requirement(definition, definition.equals(columns.getFirst()))));
        families(columns);
        narrow = addComponentColumn(this::card).setHeader(getTranslation("reporting.column.person"));
        narrow.setVisible(false);
        setPartNameGenerator(TeamGrid::part);
        setItems(new CallbackDataProvider<>(
                query -> {
                    int offset = query.getOffset();
                    return TeamRow.page(counts, offset, query.getLimit(), people).stream();
                },
                query -> TeamRow.count(counts),
                TeamRow::key));
        addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(row -> {
            if (row instanceof TeamRow.Member member) {
                opened.accept(member.status().person());
            }
        }));
    }

    /** Shows other people. */
    void show(TeamCounts newCounts, TeamRow.PageOfPeople newPeople) {
        counts = newCounts;
        people = newPeople;
        getDataProvider().refreshAll();
    }

    void narrow(boolean isNarrow) {
        wide.forEach(column -> column.setVisible(!isNarrow));
        narrow.setVisible(isNarrow);
    }

    private void families(List<CertificationDefinition> columns) {
        var head = prependHeaderRow();
        family(head, columns, true, "reporting.family.tool");
        family(head, columns, false, "reporting.family.profession");
    }

    private void family(HeaderRow head, List<CertificationDefinition> columns, boolean opensTool, String key) {
        var joined = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.get(i).opensTool() == opensTool)
                .map(i -> wide.get(i + 2))
                .toList();
        if (joined.isEmpty()) {
            return;
        }
        var title = new Span(getTranslation(key));
        title.addClassNames("family", opensTool ? "tool" : "profession");
        if (joined.size() == 1) {
            head.getCell(joined.getFirst()).setComponent(title);
        } else {
            head.join(joined.toArray(Column<?>[]::new)).setComponent(title);
        }
    }

    private Column<TeamRow> requirement(CertificationDefinition definition, boolean first) {
        String title = definition.shortTitle().in(Language.of(getLocale()));
        return addComponentColumn(row -> cell(row, definition, title, first))
                .setHeader(title)
                .setWidth("132px")
                .setFlexGrow(1);
    }

    private Component cell(TeamRow row, CertificationDefinition definition, String title, boolean first) {
        if (!(row instanceof TeamRow.Member(var status))) {
            return new Span();
        }
        if (status.away()) {
            return first ? away(status) : new Span();
        }
        return requirement(status, definition)
                .<Component>map(one -> new RequirementCell(one, today, full(title, one)))
                .orElseGet(this::notAsked);
    }

    private Component notAsked() {
        var dash = new Span("–");
        dash.addClassName("quieter");
        dash.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(getTranslation("reporting.cell.none"));
        spoken.addClassName("visually-hidden");
        return new Span(dash, spoken);
    }

    private Component away(MemberStatus status) {
        String until = status.awayUntil() == null
                ? getTranslation("reporting.away.open")
                : words.text(Language.of(getLocale()), "reporting.away", status.awayUntil());
        return new StateChip(Tone.OFF, Icon.PAUSE, until, false);
    }

    private Component person(TeamRow row) {
        return switch (row) {
            case TeamRow.Group(var urgency, var number) -> group(urgency, number);
            case TeamRow.Member(var status) -> {
                var name = new Span(status.fullName());
                name.addClassName("member-name");
                yield name;
            }
        };
    }

    private Component group(Urgency urgency, int number) {
        var chip = switch (urgency) {
            case LATE -> new StateChip(Tone.LATE, Icon.WARNING, getTranslation("reporting.group.late"), false);
            case SOON -> new StateChip(Tone.SOON, Icon.CLOCK, getTranslation("reporting.group.soon"), false);
            case AWAY -> new StateChip(Tone.DUE, Icon.PAUSE, getTranslation("reporting.group.away"), false);
            case UP_TO_DATE -> new StateChip(Tone.DUE, Icon.CHECK, getTranslation("reporting.group.up_to_date"), false);
        };
        var count = new Span(Integer.toString(number));
        count.addClassNames("quiet", "tabular");
        var group = new Span(chip, count);
        group.addClassName("group-head");
        return group;
    }

    private Component tool(TeamRow row) {
        if (!(row instanceof TeamRow.Member(var status))) {
            return new Span();
        }
        String word = getTranslation(TeamExport.toolKey(status));
        if (status.away()) {
            return new StateChip(Tone.OFF, Icon.PAUSE, word, false);
        }
        return status.mayUseTool()
                ? new StateChip(Tone.DONE, Icon.CHECK, word, false)
                : new StateChip(Tone.DUE, Icon.LOCK, word, false);
    }

    private Component card(TeamRow row) {
        if (!(row instanceof TeamRow.Member(var status))) {
            return person(row);
        }
        var card = new Div();
        card.addClassName("member-card");
        var line = new Div(person(row), tool(row));
        line.addClassNames("row", "between", "gap-2");
        card.add(line);
        if (status.away()) {
            card.add(away(status));
        } else {
            status.requirements().stream()
                    .filter(one -> one.state() != RequirementState.HELD)
                    .forEach(one -> {
                        var words = new Span(full(titles.getOrDefault(one.certification(), one.certification()), one));
                        words.addClassNames("small", "quiet");
                        card.add(words);
                    });
        }
        return card;
    }

    private String full(String title, RequirementStatus one) {
        return getTranslation(
                "reporting.cell.full", title, words.text(Language.of(getLocale()), TeamExport.words(one)));
    }

    private static Optional<RequirementStatus> requirement(MemberStatus status, CertificationDefinition definition) {
        return status.requirements().stream()
                .filter(one -> one.certification().equals(definition.id()))
                .findFirst();
    }

    private static String part(TeamRow row) {
        return switch (row) {
            case TeamRow.Group(var urgency, var number) ->
                "group group-" + urgency.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case TeamRow.Member(var status) -> status.away() ? "away" : "member";
        };
    }
}
