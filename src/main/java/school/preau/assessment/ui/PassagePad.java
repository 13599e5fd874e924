package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.assessment.Words;
import school.preau.platform.Language;
import school.preau.platform.ui.ModelText;

/** A text in which one marks the wrong words and says what kind of error they are. */
final class PassagePad extends AnswerPad {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final String text;
    private final List<String> kinds;
    private final Language textLanguage;
    private final PassageField field;
    private final Div beside = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    PassagePad(
            Question.MarkPassage question,
            Optional<Given> given,
            Language language,
            SerializableConsumer<Given> whenGiven) {
        var marks = given.filter(Given.Marks.class::isInstance).map(Given.Marks.class::cast);
        // Marks belong to the words of one language; whoever switches in between still finds theirs.
        textLanguage = marks.map(Given.Marks::language).orElse(language);
        text = question.text(textLanguage).text();
        words = Words.of(text);
        kinds = question.kinds();
        field = new PassageField(
                words.all().stream().map(word -> word.in(text)).toList(),
                words.gaps(),
                kinds.stream().map(this::name).toList(),
                places -> {
                    var marked = new Given.Marks(textLanguage, marks(places));
                    tell(marked);
                    whenGiven.accept(marked);
                });
        var material = new ModelText(
                getTranslation("assessment.model.label"), getTranslation("assessment.model.detail"), field);
        material.getElement().setAttribute("lang", textLanguage.code());
        add(material);
        none.setText(getTranslation("assessment.marks.none"));
        none.addClassNames("quiet", "small");
        beside.addClassName("quiz-marks");
        beside.add(new H2(getTranslation("assessment.marks.title")), none, list);
        var shown = marks.orElse(new Given.Marks(textLanguage, List.of()));
        field.show(places(shown));
        tell(shown);
    }

    /** Lists the marks in words, beside the text. */
    private void tell(Given.Marks marks) {
        list.removeAll();
        none.setVisible(marks.marks().isEmpty());
        for (Given.Mark mark : marks.marks()) {
            var what = new Span(getTranslation("assessment.quoted", mark.span().in(text)));
            var kind = new Span(mark.kind().isEmpty() ? getTranslation("assessment.marks.unnamed") : name(mark.kind()));
            kind.addClassNames("quiet", "small");
            list.add(new ListItem(what, kind));
        }
    }

    private String name(String kind) {
        return getTranslation("assessment.kind." + kind);
    }

    private List<Given.Mark> marks(List<PassageField.Place> places) {
        return places.stream()
                .filter(place -> place.first() >= 0
                        && place.last() >= place.first()
                        && place.last() < words.all().size()
                        && place.kind() >= -1
                        && place.kind() < kinds.size())
                .map(place -> new Given.Mark(
                        new school.preau.assessment.Span(
                                words.all().get(place.first()).from(),
                                words.all().get(place.last()).to()),
                        place.kind() < 0 ? "" : kinds.get(place.kind())))
                .toList();
    }

    private List<PassageField.Place> places(Given.Marks marks) {
        return marks.marks().stream()
                .map(mark -> {
                    int first = -1;
                    int last = -1;
                    for (int i = 0; i < words.all().size(); i++) {
                        if (words.all().get(i).overlap(mark.span()) > 0) {
                            first = first < 0 ? i : first;
                            last = i;
                        }
                    }
                    return new PassageField.Place(first, last, kinds.indexOf(mark.kind()));
                })
                .filter(place -> place.first() >= 0)
                .toList();
    }

    @Override
    Optional<Component> beside() {
        return Optional.of(beside);
    }

    @Override
    String how() {
        return "assessment.how.passage";
    }

    @Override
    void lock() {
        field.lock();
    }
}
