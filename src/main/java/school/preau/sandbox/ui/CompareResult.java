package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import school.preau.platform.ui.ModelText;
import school.preau.sandbox.ComparePrompts.Asked;
import school.preau.sandbox.ComparePrompts.Which;
import school.preau.sandbox.ComparedAnswers;
import school.preau.sandbox.ComparedAnswers.Judged;
import school.preau.sandbox.OpenExercise;

/** Which request made which answer, fact by fact, and what in the request made the difference. */
class CompareResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;
    private final transient ComparedAnswers compared;

    CompareResult(ResultItems about, ComparedAnswers compared) {
        this.about = about;
        this.compared = compared;
        addClassName("result-body");
        var both = new Div();
        both.addClassName("two-answers");
        drawn().forEach(answer -> both.add(revealed(answer)));
        var list = new UnorderedList();
        list.addClassName("result-lines");
        compared.facts().stream().filter(judged -> !judged.right()).forEach(judged -> list.add(line(judged)));
        compared.facts().stream().filter(Judged::right).forEach(judged -> list.add(line(judged)));
        add(new H2(getTranslation("sandbox.compare.revealed")), both, why(), list);
    }

    private List<String> drawn() {
        return about.work().map(OpenExercise::drawn).orElse(List.of());
    }

    /** The letter under which an answer was shown. */
    private String letter(Asked asked) {
        return CompareDesk.letter(drawn().indexOf(asked.answer()));
    }

    private Component revealed(String answer) {
        boolean first = compared.pair().first().answer().equals(answer);
        var asked = first ? compared.pair().first() : compared.pair().second();
        var draft = about.exercise().draft(answer);
        var pieces = new TextPieces(draft.text());
        for (Judged judged : compared.facts()) {
            var words = judged.fact().words().get(answer);
            if (words != null) {
                var look = ResultLine.Look.of(judged.right());
                pieces.add(
                        words, look.className(), look.tag(judged.fact().asks().in(about.language())));
            }
        }
        var label = new Span(getTranslation("sandbox.compare.made-by", letter(asked), first ? 1 : 2));
        label.addClassName("overline");
        var request = new Div(label, new Paragraph(asked.request().in(about.language())));
        request.addClassName("ask");
        return new Section(
                request,
                new ModelText(
                        getTranslation("sandbox.compare.answer", letter(asked)),
                        getTranslation("sandbox.answer.recorded"),
                        pieces.shown()));
    }

    private Component why() {
        var pair = compared.pair();
        var better = pair.better() == Which.FIRST ? pair.first() : pair.second();
        String yours = compared.preferred()
                .map(which -> which == pair.better()
                        ? getTranslation("sandbox.compare.same-choice", letter(better))
                        : getTranslation("sandbox.compare.other-choice", letter(better)))
                .orElse(getTranslation("sandbox.compare.no-choice", letter(better)));
        var why = new Div(new Paragraph(yours), new Paragraph(pair.why().in(about.language())));
        why.addClassNames("callout", "remember");
        return why;
    }

    private ResultLine line(Judged judged) {
        String said = judged.said().map(this::words).orElse(getTranslation("sandbox.compare.not-said"));
        String what = judged.right()
                ? getTranslation("sandbox.compare.right")
                : getTranslation("sandbox.compare.wrong", said);
        String why = getTranslation(
                        "sandbox.compare.fact",
                        judged.fact().asks().in(about.language()),
                        words(judged.fact().holds()))
                + " " + judged.fact().note().in(about.language());
        var line = new ResultLine(ResultLine.Look.of(judged.right()), what, why);
        return judged.right() ? line : about.contestable(line, judged.item(), why);
    }

    private String words(Which which) {
        return switch (which) {
            case FIRST -> letter(compared.pair().first());
            case SECOND -> letter(compared.pair().second());
            case BOTH -> getTranslation("sandbox.compare.both");
            case NEITHER -> getTranslation("sandbox.compare.neither");
        };
    }
}
