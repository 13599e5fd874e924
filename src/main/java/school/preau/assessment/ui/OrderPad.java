package school.preau.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.platform.Language;
import school.preau.platform.ui.Icon;

/** Items to put in order with two buttons each; where an item has come to is said aloud. */
final class OrderPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    /** One item: its place, its words, its two buttons. */
    private static final class Row extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Span number = new Span();
        private final Button up = new Button(Icon.ARROW_UP.svg(18));
        private final Button down = new Button(Icon.ARROW_DOWN.svg(18));
        private final String text;

        private Row(String text) {
            this.text = text;
            addClassName("quiz-item");
            number.addClassName("key");
            number.getElement().setAttribute("aria-hidden", "true");
            var words = new Span(text);
            words.addClassName("words");
            up.setAriaLabel(getTranslation("assessment.order.up", text));
            down.setAriaLabel(getTranslation("assessment.order.down", text));
            add(number, words, up, down);
        }
    }

    private final OrderedList list = new OrderedList();
    private final Span said = new Span();
    private final Button keep = new Button();
    private final List<String> ids;
    private final Map<String, Row> rows = new HashMap<>();
    private boolean locked;

    OrderPad(
            Question.Order question,
            List<String> shown,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        ids = new ArrayList<>(given.map(answer -> answer instanceof Given.Sequence(var items) ? items : shown)
                .orElse(shown));
        for (var item : question.items()) {
            var row = new Row(item.text().in(language));
            row.up.addClickListener(event -> move(item.id(), -1, row.up, row.down, whenGiven));
            row.down.addClickListener(event -> move(item.id(), 1, row.down, row.up, whenGiven));
            rows.put(item.id(), row);
        }
        list.addClassName("quiz-items");
        list.getElement().setAttribute("aria-label", getTranslation("assessment.order.label"));
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        keep.setText(getTranslation("assessment.order.keep"));
        keep.setVisible(given.isEmpty());
        keep.addClickListener(event -> {
            keep.setVisible(false);
            whenGiven.accept(new Given.Sequence(ids));
        });
        draw();
        add(list, keep, said);
    }

    private void move(String id, int step, Button pressed, Button opposite, SerializableConsumer<Given> whenGiven) {
        int from = ids.indexOf(id);
        int to = from + step;
        if (locked || to < 0 || to >= ids.size()) {
            return;
        }
        Collections.swap(ids, from, to);
        keep.setVisible(false);
        draw();
        // At either end the button just pressed can do no more: the other one takes the focus.
        (pressed.isEnabled() ? pressed : opposite).focus();
        Row row = rows.get(id);
        if (row != null) {
            said.setText(getTranslation("assessment.order.said", row.text, to + 1, ids.size()));
        }
        whenGiven.accept(new Given.Sequence(ids));
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < ids.size(); i++) {
            Row row = rows.get(ids.get(i));
            if (row != null) {
                row.number.setText(Integer.toString(i + 1));
                row.up.setEnabled(!locked && i > 0);
                row.down.setEnabled(!locked && i < ids.size() - 1);
                list.add(row);
            }
        }
    }

    @Override
    String how() {
        return "assessment.how.order";
    }

    @Override
    void lock() {
        locked = true;
        keep.setVisible(false);
        draw();
    }
}
