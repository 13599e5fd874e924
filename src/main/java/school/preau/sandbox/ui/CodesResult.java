package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.sandbox.AcceptCodes;
import school.preau.sandbox.AcceptCodes.CodedDocument;
import school.preau.sandbox.DecidedCodes;
import school.preau.sandbox.DecidedCodes.Judged;
import school.preau.sandbox.Severity;

/** What settles each code, in the documents themselves, and every decision with its reason. */
class CodesResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;
    private final transient DecidedCodes decided;

    CodesResult(ResultItems about, DecidedCodes decided) {
        this.about = about;
        this.decided = decided;
        addClassName("result-body");
        int wrong = (int) decided.codes().stream()
                .filter(judged -> !judged.decisionRight())
                .count();
        add(new ResultKey(
                "sandbox.codes.key-", decided.found(), wrong - decided.falseAlarmCount(), decided.falseAlarmCount()));
        ((AcceptCodes) about.exercise()).documents().forEach(this::document);
        var list = new UnorderedList();
        list.addClassName("result-lines");
        decided.codes().stream().filter(judged -> !judged.right()).forEach(judged -> list.add(line(judged)));
        decided.codes().stream().filter(Judged::right).forEach(judged -> list.add(line(judged)));
        add(list);
    }

    /** A document in which something stands that settles a code, or that was marked for one. */
    private void document(CodedDocument document) {
        var pieces = new TextPieces(document.text().fr());
        boolean any = false;
        for (Judged judged : decided.codes()) {
            var look = ResultLine.Look.of(judged.quoted());
            for (var words : judged.proposal().evidence()) {
                if (words.document().equals(document.id())) {
                    any = true;
                    pieces.add(
                            words.passage(),
                            look.className(),
                            look.tag(judged.proposal().code()));
                }
            }
        }
        if (any) {
            var paper = new NativeDetails(document.title().in(about.language()), shown(pieces));
            paper.setOpen(true);
            paper.addClassName("coded-document");
            add(paper);
        }
    }

    private static Component shown(TextPieces pieces) {
        var paper = new Div(pieces.shown());
        paper.addClassNames("card", "signed-letter");
        return paper;
    }

    private ResultLine line(Judged judged) {
        var proposal = judged.proposal();
        String named = getTranslation(
                "sandbox.codes.named", proposal.code(), proposal.label().in(about.language()));
        String verdict = getTranslation(
                proposal.accept()
                        ? "sandbox.codes.to-accept"
                        : proposal.upcoding() ? "sandbox.codes.upcoding" : "sandbox.codes.to-reject");
        String why = named + " " + verdict + " " + proposal.explanation().in(about.language());
        if (judged.right()) {
            return new ResultLine(ResultLine.Look.HIT, getTranslation("sandbox.codes.right"), why);
        }
        String what = judged.decisionRight()
                ? getTranslation("sandbox.codes.no-quote")
                : getTranslation(
                        proposal.severity() == Severity.MAJOR ? "sandbox.codes.major" : "sandbox.result.minor",
                        getTranslation("sandbox.codes.wrong"));
        return about.contestable(new ResultLine(look(judged), what, why), proposal.question(), why);
    }

    private static ResultLine.Look look(Judged judged) {
        return judged.proposal().accept() && !judged.decisionRight()
                ? ResultLine.Look.FOR_NOTHING
                : ResultLine.Look.MISSED;
    }
}
