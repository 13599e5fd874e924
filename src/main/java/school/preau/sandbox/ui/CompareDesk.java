package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Prose;
import school.preau.sandbox.ComparePrompts;
import school.preau.sandbox.ComparePrompts.Asked;
import school.preau.sandbox.ComparePrompts.Pair;
import school.preau.sandbox.ComparePrompts.Which;
import school.preau.sandbox.Draft;
import school.preau.sandbox.PatientRecord;

/** Two requests and two answers, and nobody says which is whose: one judges the answers, fact by fact. */
class CompareDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Sitting sitting;
    private final transient Pair pair;
    private final Mission mission;
    private final transient List<String> questions = new ArrayList<>();
    private final HandInFoot foot;

    CompareDesk(Sitting sitting, ComparePrompts exercise) {
        this.sitting = sitting;
        this.pair = exercise.pair(sitting.open().drawn());
        addClassNames("desk-page", "compare");
        mission = sitting.mission(true);
        foot = new HandInFoot(
                getTranslation("sandbox.compare.hand-in"),
                () -> sitting.handIn(
                        getTranslation("sandbox.compare.hand-in"), getTranslation("sandbox.compare.confidence")));
        var requests = new Div();
        requests.addClassName("two-answers");
        for (Asked asked : pair.requests()) {
            requests.add(request(asked, requests.getComponentCount() + 1));
        }
        var answers = new Div();
        answers.addClassName("two-answers");
        for (Draft draft : sitting.open().shown()) {
            answers.add(answer(draft, letter(answers.getComponentCount())));
        }
        var page = new Div(
                new Paragraph(exercise.need().in(sitting.language())), requests, answers, facts(), preference());
        page.addClassName("twice-page");
        sitting.open().patient().ifPresent(patient -> page.addComponentAtIndex(1, openRecord(patient.record())));
        add(mission, page, foot);
        step();
    }

    /** A or B, as the answers stand before the learner. */
    static String letter(int place) {
        return place == 0 ? "A" : "B";
    }

    private Component openRecord(PatientRecord record) {
        var open = new Button(
                getTranslation("sandbox.record.open"),
                Icon.NOTE.svg(18),
                click -> new EvidenceDialog(record, sitting.language()).open());
        open.addClassName("open-record");
        return open;
    }

    private Component request(Asked asked, int number) {
        var label = new Span(getTranslation("sandbox.compare.request", number));
        label.addClassName("overline");
        var request = new Div(label, new Paragraph(asked.request().in(sitting.language())));
        request.addClassName("ask");
        return request;
    }

    private Component answer(Draft draft, String letter) {
        var text = new Prose(draft.text());
        text.getElement().setAttribute("lang", "fr");
        return new Section(
                new H2(getTranslation("sandbox.compare.answer", letter)),
                new ModelText(
                        getTranslation("sandbox.answer.recorded"),
                        getTranslation("sandbox.answer.for-exercise", Days.full(draft.date(), sitting.language())),
                        text));
    }

    private Component facts() {
        var facts = new Section(new H2(getTranslation("sandbox.compare.facts")));
        facts.addClassName("questions");
        for (var fact : pair.facts()) {
            facts.add(field(pair.question(fact), fact.asks().in(sitting.language()), holders()));
        }
        return facts;
    }

    private Component preference() {
        var options = new LinkedHashMap<String, String>();
        sides().forEach((which, letter) -> options.put(which.name(), getTranslation("sandbox.compare.answer", letter)));
        var preference = new Section(
                new H2(getTranslation("sandbox.compare.preference")),
                field(pair.preference(), getTranslation("sandbox.compare.preference-asks"), options));
        preference.addClassName("questions");
        return preference;
    }

    private ChoiceField field(String question, String asks, Map<String, String> options) {
        questions.add(question);
        return new ChoiceField(sitting, question, asks, options, this::step);
    }

    /** Of which answers something may be true, in the order in which they are shown. */
    private Map<String, String> holders() {
        var holders = new LinkedHashMap<String, String>();
        sides().forEach((which, letter) -> holders.put(which.name(), letter));
        holders.put(Which.BOTH.name(), getTranslation("sandbox.compare.both"));
        holders.put(Which.NEITHER.name(), getTranslation("sandbox.compare.neither"));
        return holders;
    }

    private Map<Which, String> sides() {
        var sides = new LinkedHashMap<Which, String>();
        boolean firstIsA = sitting.open().drawn().getFirst().equals(pair.first().answer());
        sides.put(firstIsA ? Which.FIRST : Which.SECOND, letter(0));
        sides.put(firstIsA ? Which.SECOND : Which.FIRST, letter(1));
        return sides;
    }

    private void step() {
        int answered = sitting.answered(questions);
        foot.count(answered, questions.size());
        mission.steps(
                Sitting.steps(this, "sandbox.compare.step-", List.of("read", "judge", "choose")),
                answered == 0 ? 0 : answered < questions.size() ? 1 : 2);
    }
}
