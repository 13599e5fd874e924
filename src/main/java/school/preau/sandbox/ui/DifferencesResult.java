package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.ExerciseDefinition;
import school.preau.sandbox.FoundDifferences;
import school.preau.sandbox.Passage;

/** Every difference between the two answers: seen or not, and who gave it to the model. */
class DifferencesResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ExerciseDefinition exercise;
    private final transient FoundDifferences found;

    DifferencesResult(ExerciseDefinition exercise, FoundDifferences found) {
        this.exercise = exercise;
        this.found = found;
        addClassName("result-body");
        var list = new UnorderedList();
        list.addClassName("differences");
        found.differences().forEach(judged -> list.add(difference(judged)));
        add(list);
    }

    private ListItem difference(FoundDifferences.Judged judged) {
        var state = judged.found()
                ? new StateChip(
                        StateChip.Tone.DONE, Icon.CHECK_CIRCLE, getTranslation("sandbox.result.difference-seen"), false)
                : new StateChip(
                        StateChip.Tone.LATE, Icon.PRIVATE, getTranslation("sandbox.result.difference-missed"), false);
        var head = new Div(state);
        head.addClassNames("row", "gap-3", "wrap");
        if (judged.difference().invented()) {
            head.add(new StateChip(StateChip.Tone.SOON, Icon.WARNING, getTranslation("sandbox.result.invented"), true));
        }
        var both = new Div(
                quote(found.pair().first(), judged.difference().first(), 1),
                quote(found.pair().second(), judged.difference().second(), 2));
        both.addClassName("two-quotes");
        var item = new ListItem(
                head, both, new Paragraph(judged.difference().note().in(ChosenLanguage.current())));
        item.addClassName("card");
        return item;
    }

    private Component quote(String draft, Passage passage, int number) {
        var which = new Span(getTranslation("sandbox.twice.answer", number));
        which.addClassName("overline");
        var words = new Span(getTranslation(
                "sandbox.quoted",
                TextPieces.plain(passage.of(exercise.draft(draft).text()))));
        words.getElement().setAttribute("lang", "fr");
        words.addClassName("from-model");
        return new Div(which, words);
    }
}
