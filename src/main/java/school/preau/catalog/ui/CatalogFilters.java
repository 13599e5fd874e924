package school.preau.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import school.preau.catalog.CourseQuery;
import school.preau.catalog.Programme;
import school.preau.catalog.Topic;
import school.preau.people.Profession;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;

/** The search field and the three filters above the courses. */
class CatalogFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Select<Profession> profession = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final Select<CourseQuery.Length> length = new Select<>();
    private final transient Consumer<CourseQuery> asked;
    private boolean reading;

    /** @param asked told whenever the person changes something */
    CatalogFilters(Programme programme, List<Topic> topics, Consumer<CourseQuery> asked) {
        this.asked = asked;
        addClassName("catalog-filters");
        getElement().setAttribute("role", "search");
        words.setLabel(getTranslation("catalog.search"));
        words.setPlaceholder(getTranslation("catalog.search.example"));
        words.setPrefixComponent(Icon.SEARCH.svg(18));
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addClassName("grow");
        words.addValueChangeListener(change -> tell());
        var language = ChosenLanguage.current();
        prepare(
                profession,
                "catalog.filter.profession",
                "catalog.filter.profession.any",
                each -> each.name().in(language));
        profession.setItems(programme.professions());
        prepare(topic, "catalog.filter.topic", "catalog.filter.topic.any", each -> CourseWords.topic(this, each));
        topic.setItems(topics);
        prepare(
                length,
                "catalog.filter.length",
                "catalog.filter.length.any",
                each -> getTranslation("catalog.length." + CatalogAddress.key(each)));
        length.setItems(CourseQuery.Length.values());
        add(words, profession, topic, length);
    }

    /** Shows what is looked for, without telling anybody. */
    void show(CourseQuery query, Programme programme) {
        reading = true;
        words.setValue(query.words());
        profession.setValue(query.profession().flatMap(programme::profession).orElse(null));
        topic.setValue(query.topic().orElse(null));
        length.setValue(query.length().orElse(null));
        reading = false;
    }

    private <T> void prepare(Select<T> select, String label, String any, Function<T, String> words) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(any));
        select.setPlaceholder(getTranslation(any));
        select.setItemLabelGenerator(each -> each == null ? getTranslation(any) : words.apply(each));
        select.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!reading) {
            asked.accept(new CourseQuery(
                    words.getValue(),
                    profession.getOptionalValue().map(Profession::id),
                    topic.getOptionalValue(),
                    length.getOptionalValue()));
        }
    }
}
