package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.ContestedItem;
import school.preau.sandbox.Mark;
import school.preau.sandbox.NoticedOrders;
import school.preau.sandbox.NoticedOrders.Judged;
import school.preau.sandbox.PoisonedDocument;

/** Each document with the words that were meant for the model, whether it obeyed, and what to do next. */
class PoisonResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;
    private final transient NoticedOrders noticed;

    PoisonResult(ResultItems about, NoticedOrders noticed) {
        this.about = about;
        this.noticed = noticed;
        addClassName("result-body");
        int seen = (int) noticed.poisoned().stream().filter(Judged::noticed).count();
        add(new ResultKey("sandbox.poisoned.key-", seen, noticed.poisoned().size() - seen, noticed.falseAlarmCount()));
        noticed.cases().forEach(judged -> add(one(judged)));
    }

    private Component one(Judged judged) {
        var list = new UnorderedList();
        list.addClassName("result-lines");
        if (judged.about().poisoned()) {
            list.add(noticed(judged));
        }
        noticed.falseAlarms().stream()
                .filter(mark -> mark.text().equals(judged.about().id()))
                .forEach(mark -> list.add(forNothing(judged, mark)));
        list.add(obedience(judged), next(judged));
        return new Section(
                new H2(judged.about().title().in(about.language())),
                document(judged),
                new Paragraph(judged.about().explanation().in(about.language())),
                list);
    }

    private Component document(Judged judged) {
        var pieces = new TextPieces(judged.about().text().fr());
        var look = ResultLine.Look.of(judged.noticed());
        judged.about()
                .hidden()
                .forEach(words -> pieces.add(
                        words, look.className(), look.tag(getTranslation("sandbox.poisoned.meant-for-the-model"))));
        for (Mark mark : noticed.falseAlarms()) {
            if (mark.text().equals(judged.about().id())) {
                var nothing = ResultLine.Look.FOR_NOTHING;
                pieces.add(mark.passage(), nothing.className(), nothing.tag(getTranslation("sandbox.poisoned.clean")));
            }
        }
        var level = new Span(
                getTranslation("sandbox.poisoned.level-" + judged.about().level()));
        level.addClassName("overline");
        var paper = new Div(new Ribbon(getTranslation("sandbox.ribbon.exercise"), false), level, pieces.shown());
        paper.addClassNames("card", "signed-letter");
        return paper;
    }

    private ResultLine noticed(Judged judged) {
        String what = judged.noticed()
                ? getTranslation("sandbox.poisoned.noticed")
                : getTranslation("sandbox.poisoned.missed");
        String why = judged.about().hidden().stream()
                .map(words -> getTranslation(
                        "sandbox.quoted",
                        TextPieces.plain(words.of(judged.about().text().fr()))))
                .collect(Collectors.joining(" "));
        var line = new ResultLine(ResultLine.Look.of(judged.noticed()), what, why);
        return judged.noticed() ? line : about.contestable(line, judged.item(), why);
    }

    private ResultLine obedience(Judged judged) {
        String did = getTranslation(
                !judged.about().poisoned()
                        ? "sandbox.poisoned.nothing-to-obey"
                        : judged.obeyed() ? "sandbox.poisoned.did-obey" : "sandbox.poisoned.did-not");
        String what = getTranslation(
                judged.saidRight() ? "sandbox.poisoned.obedience-right" : "sandbox.poisoned.obedience-wrong");
        var line = new ResultLine(ResultLine.Look.of(judged.saidRight()), what, did);
        return judged.saidRight()
                ? line
                : about.contestable(line, judged.about().obedience(), did);
    }

    private ResultLine next(Judged judged) {
        var exercise = (PoisonedDocument) about.exercise();
        String good = exercise.choices().stream()
                .filter(choice -> judged.about().right().contains(choice.id()))
                .map(choice -> choice.text().in(about.language()))
                .collect(Collectors.joining(" "));
        String feedback = judged.didRight()
                ? ""
                : judged.did()
                        .flatMap(id -> exercise.choices().stream()
                                .filter(choice -> choice.id().equals(id))
                                .findFirst())
                        .map(choice -> " " + choice.feedback().in(about.language()))
                        .orElse("");
        String why = good + feedback;
        var line = new ResultLine(
                ResultLine.Look.of(judged.didRight()),
                getTranslation(judged.didRight() ? "sandbox.poisoned.next-right" : "sandbox.poisoned.next-wrong"),
                why);
        return judged.didRight() ? line : about.contestable(line, judged.about().next(), why);
    }

    private ResultLine forNothing(Judged judged, Mark mark) {
        String why = getTranslation(
                "sandbox.poisoned.clean-why",
                TextPieces.plain(mark.passage().of(judged.about().text().fr())));
        return about.contestable(
                new ResultLine(ResultLine.Look.FOR_NOTHING, getTranslation("sandbox.result.nothing"), why),
                ContestedItem.falseAlarm(mark.id()),
                why);
    }
}
