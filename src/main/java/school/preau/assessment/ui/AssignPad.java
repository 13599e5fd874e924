package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.platform.Language;

/** Items that each belong to something: one line an item, with a list beside it. */
final class AssignPad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private final String how;
    private final transient List<String> items;
    private final transient List<String> ids;
    private final List<NativeChoice> choices = new ArrayList<>();
    private final SortedMap<String, String> targets = new TreeMap<>();

    private AssignPad(
            String how,
            List<Question.Assigned> items,
            List<Question.Item> offered,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        this.how = how;
        given.ifPresent(answer -> {
            if (answer instanceof Given.Assignment(var before)) {
                targets.putAll(before);
            }
        });
        var texts = offered.stream().map(item -> item.text().in(language)).toList();
        this.ids = offered.stream().map(Question.Item::id).toList();
        this.items = items.stream().map(Question.Assigned::id).toList();
        var list = new UnorderedList();
        list.addClassName("quiz-assign");
        for (var item : items) {
            String words = item.text().in(language);
            int chosen = ids.indexOf(targets.getOrDefault(item.id(), ""));
            var choice = new NativeChoice(getTranslation("assessment.belongs", words), texts, chosen, place -> {
                targets.put(item.id(), ids.get(place));
                whenGiven.accept(new Given.Assignment(targets));
            });
            choices.add(choice);
            var said = new Div(words);
            said.addClassName("words");
            list.add(new ListItem(said, choice));
        }
        add(list);
    }

    /** @param order of the right-hand texts */
    static AssignPad match(
            Question.Match question,
            List<String> order,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        var offered = order.stream()
                .flatMap(id ->
                        question.targets().stream().filter(target -> target.id().equals(id)))
                .toList();
        return new AssignPad("assessment.how.match", question.items(), offered, given, language, whenGiven);
    }

    /** @param order of the items */
    static AssignPad categories(
            Question.Categories question,
            List<String> order,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        var items = order.stream()
                .flatMap(
                        id -> question.items().stream().filter(item -> item.id().equals(id)))
                .toList();
        return new AssignPad("assessment.how.categories", items, question.targets(), given, language, whenGiven);
    }

    @Override
    List<String> state() {
        return choices.stream().map(NativeChoice::chosen).toList();
    }

    @Override
    Optional<Given> given(List<String> state) {
        var meant = new TreeMap<String, String>();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            choices.get(i).meaning(state.get(i)).ifPresent(place -> meant.put(item, ids.get(place)));
        }
        return Optional.of(new Given.Assignment(meant));
    }

    @Override
    String how() {
        return how;
    }

    @Override
    void lock() {
        choices.forEach(NativeChoice::lock);
    }
}
