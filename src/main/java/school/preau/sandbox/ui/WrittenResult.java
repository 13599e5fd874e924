package school.preau.sandbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.LetterDraft;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.Severity;
import school.preau.sandbox.WrittenLetter;

/** What the letter says of what it must, the errors of the model left in it, and what was signed without a touch. */
class WrittenResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;

    WrittenResult(ResultItems about, WrittenLetter written) {
        this.about = about;
        addClassName("result-body");
        var list = new UnorderedList();
        list.addClassName("result-lines");
        written.left().forEach(left -> list.add(line(left)));
        written.requirements().stream().filter(judged -> !judged.met()).forEach(judged -> list.add(line(judged)));
        written.requirements().stream().filter(WrittenLetter.Judged::met).forEach(judged -> list.add(line(judged)));
        add(list);
        about.work().flatMap(OpenExercise::letter).ifPresent(this::signed);
    }

    private ResultLine line(WrittenLetter.Left left) {
        var error = left.error();
        String kind = getTranslation("sandbox.error." + error.code().code());
        String what = weight(error.severity(), kind);
        String why = getTranslation("sandbox.result.left", TextPieces.plain(error.quote())) + " "
                + error.explanation().in(about.language());
        var line = new ResultLine(ResultLine.Look.MISSED, what, why).evidence(about.evidence(error.evidence()));
        return about.contestable(line, left.item(), why);
    }

    private ResultLine line(WrittenLetter.Judged judged) {
        var requirement = judged.requirement();
        String says = requirement.says().in(about.language());
        String what = judged.met()
                ? getTranslation("sandbox.result.said")
                : weight(requirement.severity(), getTranslation("sandbox.result.not-said"));
        var line = new ResultLine(judged.met() ? ResultLine.Look.HIT : ResultLine.Look.MISSED, what, says)
                .evidence(about.evidence(requirement.evidence()));
        return judged.met() ? line : about.contestable(line, judged.item(), says);
    }

    private String weight(Severity severity, String kind) {
        return getTranslation(severity == Severity.MAJOR ? "sandbox.result.major" : "sandbox.result.minor", kind);
    }

    /** The letter as handed in: what is still hatched was signed as the model wrote it. */
    private void signed(LetterDraft letter) {
        var pieces = new TextPieces(letter.text());
        letter.origins().forEach(origin -> pieces.add(origin.passage(), "from-model"));
        var text = pieces.shown();
        var head = new Div(new Ribbon(getTranslation("sandbox.ribbon.exercise"), false));
        head.addClassName("letter-head");
        var sheet = new Div(head, text);
        sheet.addClassNames("card", "signed-letter");
        var words = new Paragraph(
                getTranslation("sandbox.result.signed", letter.origins().size()));
        words.addClassName("quiet");
        add(new H2(getTranslation("sandbox.result.your-letter")), words, sheet);
    }
}
