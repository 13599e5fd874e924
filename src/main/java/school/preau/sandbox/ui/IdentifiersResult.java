package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.sandbox.ContestedItem;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.Mark;
import school.preau.sandbox.MarkedIdentifiers;
import school.preau.sandbox.MarkedIdentifiers.Judged;
import school.preau.sandbox.Passage;
import school.preau.sandbox.Severity;
import school.preau.sandbox.WrittenLetter;

/** The request with what was seen and missed in it, the rewritten one with what is left, then one by one. */
class IdentifiersResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;
    private final transient MarkedIdentifiers marked;

    IdentifiersResult(ResultItems about, MarkedIdentifiers marked) {
        this.about = about;
        this.marked = marked;
        addClassName("result-body");
        int all = marked.identifiers().size();
        add(new ResultKey("sandbox.identifiers.key-", marked.seen(), all - marked.seen(), marked.falseAlarmCount()));
        add(new H2(getTranslation("sandbox.identifiers.before")), request());
        about.work().flatMap(work -> work.letter(LetterPart.REWRITE)).ifPresent(kept -> rewritten(kept.text()));
        var list = new UnorderedList();
        list.addClassName("result-lines");
        marked.identifiers().stream().filter(judged -> !judged.seen()).forEach(judged -> list.add(line(judged)));
        marked.left().forEach(judged -> list.add(left(judged)));
        marked.kept().stream().filter(judged -> !judged.met()).forEach(judged -> list.add(kept(judged)));
        marked.falseAlarms().forEach(mark -> list.add(forNothing(mark)));
        marked.identifiers().stream().filter(Judged::seen).forEach(judged -> list.add(line(judged)));
        marked.kept().stream().filter(WrittenLetter.Judged::met).forEach(judged -> list.add(kept(judged)));
        add(list);
    }

    private Component request() {
        var pieces = new TextPieces(marked.request().text());
        for (Judged judged : marked.identifiers()) {
            var look = ResultLine.Look.of(judged.seen());
            Passage first = judged.identifier().places().getFirst();
            pieces.add(first, look.className(), look.tag(kind(judged)));
        }
        for (Mark mark : marked.falseAlarms()) {
            var look = ResultLine.Look.FOR_NOTHING;
            pieces.add(mark.passage(), look.className(), look.tag(getTranslation("sandbox.identifiers.harmless")));
        }
        var request = new Div(pieces.shown());
        request.addClassName("ask");
        return request;
    }

    private void rewritten(String text) {
        var strip = new ScreenStrip(about.language());
        strip.show(about.look(text));
        var words = new Div(new TextPieces(text).shown());
        words.addClassNames("card", "signed-letter", "rewritten");
        add(new H2(getTranslation("sandbox.identifiers.yours")), words, strip);
    }

    private String kind(Judged judged) {
        return getTranslation(judged.identifier().kind().key());
    }

    private ResultLine line(Judged judged) {
        String what = judged.seen()
                ? getTranslation("sandbox.identifiers.seen")
                : weight(judged.identifier().severity(), getTranslation("sandbox.identifiers.missed"));
        String why =
                getTranslation("sandbox.identifiers.is", judged.identifier().quote(), kind(judged)) + " "
                        + judged.identifier().explanation().in(about.language());
        var line = new ResultLine(ResultLine.Look.of(judged.seen()), what, why);
        return judged.seen() ? line : about.contestable(line, judged.item(), why);
    }

    private ResultLine left(Judged judged) {
        String why =
                getTranslation("sandbox.identifiers.still", judged.identifier().quote());
        var line = new ResultLine(
                ResultLine.Look.MISSED,
                weight(judged.identifier().severity(), getTranslation("sandbox.identifiers.left")),
                why);
        return about.contestable(line, judged.goneItem(), why);
    }

    private ResultLine kept(WrittenLetter.Judged judged) {
        String says = judged.requirement().says().in(about.language());
        String what = judged.met()
                ? getTranslation("sandbox.identifiers.kept")
                : weight(judged.requirement().severity(), getTranslation("sandbox.identifiers.lost"));
        var line = new ResultLine(ResultLine.Look.of(judged.met()), what, says);
        return judged.met() ? line : about.contestable(line, judged.item(), says);
    }

    private ResultLine forNothing(Mark mark) {
        String why = getTranslation(
                "sandbox.identifiers.harmless-why",
                mark.passage().of(marked.request().text()));
        return about.contestable(
                new ResultLine(ResultLine.Look.FOR_NOTHING, getTranslation("sandbox.result.nothing"), why),
                ContestedItem.falseAlarm(mark.id()),
                why);
    }

    private String weight(Severity severity, String words) {
        return getTranslation(severity == Severity.MAJOR ? "sandbox.identifiers.major" : "sandbox.result.minor", words);
    }
}
