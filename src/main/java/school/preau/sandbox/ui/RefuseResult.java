package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.DecidedRequests;
import school.preau.sandbox.DecidedRequests.Judged;
import school.preau.sandbox.RefusalReason;
import school.preau.sandbox.Refuse;
import school.preau.sandbox.Severity;

/** Each request again, with what was decided and why it may or may not be asked. */
class RefuseResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;

    RefuseResult(ResultItems about, DecidedRequests decided) {
        this.about = about;
        addClassName("result-body");
        add(new ResultKey(
                "sandbox.refuse.key-", decided.found(), decided.letThrough().size(), decided.falseAlarmCount()));
        var list = new UnorderedList();
        list.addClassName("requests");
        decided.requests().forEach(judged -> list.add(card(judged)));
        add(list);
    }

    private Component card(Judged judged) {
        var request = judged.request();
        var from = new Span(request.from().in(about.language()));
        from.addClassName("overline");
        var said = new Div(
                from,
                new Paragraph(getTranslation("sandbox.quoted", request.text().in(about.language()))));
        said.addClassName("ask");
        var lines = new UnorderedList(line(judged));
        lines.addClassName("result-lines");
        var card = new ListItem(said, verdict(judged), lines);
        card.addClassNames("card", "request-card");
        return card;
    }

    private Component verdict(Judged judged) {
        boolean fine = judged.request().reason().isEmpty();
        var chip = new StateChip(
                fine ? StateChip.Tone.DONE : StateChip.Tone.SOON,
                fine ? Icon.CHECK : Icon.EXEMPT,
                judged.request()
                        .reason()
                        .map(RefusalReason::slug)
                        .map(reason -> getTranslation("sandbox.refuse.no." + reason))
                        .orElse(getTranslation("sandbox.refuse.ask")),
                true);
        var verdict = new Div(chip);
        verdict.addClassName("row");
        return verdict;
    }

    private ResultLine line(Judged judged) {
        String why = judged.request().explanation().in(about.language());
        if (judged.right()) {
            var line = new ResultLine(ResultLine.Look.HIT, getTranslation("sandbox.refuse.right"), why);
            boolean other = judged.request().reason().isPresent() && !judged.reasonRight();
            return other
                    ? line.said(getTranslation(
                            "sandbox.refuse.other-reason",
                            getTranslation(
                                    "sandbox.refuse.no." + judged.decision().orElse(Refuse.ASK))))
                    : line;
        }
        boolean forNothing = judged.request().reason().isEmpty();
        String what = forNothing
                ? getTranslation("sandbox.refuse.for-nothing")
                : getTranslation(
                        judged.request().severity() == Severity.MAJOR ? "sandbox.result.major" : "sandbox.result.minor",
                        getTranslation("sandbox.refuse.let-through"));
        var line = new ResultLine(forNothing ? ResultLine.Look.FOR_NOTHING : ResultLine.Look.MISSED, what, why);
        return about.contestable(line, judged.request().question(), why);
    }
}
