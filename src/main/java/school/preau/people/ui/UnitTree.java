package school.preau.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.preau.people.Unit;
import school.preau.people.UnitId;

/** The tree as lists within lists, as every reader reads it. A hospital has some hundred units. */
class UnitTree extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Unit> units;
    private final transient Consumer<Unit> rename;
    private final transient Consumer<Unit> move;

    UnitTree(List<Unit> units, Consumer<Unit> rename, Consumer<Unit> move) {
        this.units = units;
        this.rename = rename;
        this.move = move;
        addClassNames("card", "unit-tree");
        add(below(null));
    }

    private UnorderedList below(@Nullable UnitId above) {
        var list = new UnorderedList();
        units.stream().filter(unit -> Objects.equals(unit.parent(), above)).forEach(unit -> list.add(item(unit)));
        return list;
    }

    private ListItem item(Unit unit) {
        var name = new Span(unit.name());
        name.addClassName("strong");
        var kind = new Span(getTranslation("people.kind." + unit.kind().name()));
        kind.addClassNames("small", "quiet");
        var words = new Div(name, kind);
        words.addClassNames("unit-words", "grow");
        var line = new Div(words, verb("people.units.rename", unit, rename));
        line.addClassNames("row", "wrap", "gap-2", "unit-line");
        if (unit.parent() != null) {
            line.add(verb("people.units.move", unit, move));
        }
        var item = new ListItem(line);
        var below = below(unit.id());
        if (below.getComponentCount() > 0) {
            item.add(below);
        }
        return item;
    }

    private Button verb(String key, Unit unit, Consumer<Unit> act) {
        var button = new Button(getTranslation(key), event -> act.accept(unit));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " · " + unit.name());
        return button;
    }
}
