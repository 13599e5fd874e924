package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import school.preau.platform.ui.ModelText;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.CaughtErrors;
import school.preau.sandbox.CaughtErrors.Judged;
import school.preau.sandbox.ContestedItem;
import school.preau.sandbox.Draft;
import school.preau.sandbox.Mark;
import school.preau.sandbox.OpenExercise;
import school.preau.sandbox.Severity;

/** What was caught, missed and marked for nothing, in the drafts themselves and one by one. */
class CaughtResult extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ResultItems about;
    private final transient CaughtErrors caught;

    CaughtResult(ResultItems about, CaughtErrors caught) {
        this.about = about;
        this.caught = caught;
        addClassName("result-body");
        add(new ResultKey(caught.found(), caught.missed().size(), caught.falseAlarmCount()));
        about.work().map(OpenExercise::shown).ifPresent(drafts -> drafts.forEach(draft -> add(text(draft))));
        var list = new UnorderedList();
        list.addClassName("result-lines");
        caught.missed().forEach(judged -> list.add(line(judged)));
        caught.falseAlarms().forEach(mark -> list.add(forNothing(mark)));
        caught.errors().stream().filter(Judged::found).forEach(judged -> list.add(line(judged)));
        add(list);
    }

    private Component text(Draft draft) {
        var pieces = new TextPieces(draft.text());
        for (Judged judged : caught.errors()) {
            if (judged.draft().equals(draft.id())) {
                var look = judged.found() ? ResultLine.Look.HIT : ResultLine.Look.MISSED;
                boolean omission = judged.error().omission();
                String word =
                        getTranslation("sandbox.error." + judged.error().code().code());
                pieces.add(
                        judged.error().passage(),
                        omission ? "" : look.className(),
                        look.tag(
                                omission
                                        ? getTranslation(
                                                "sandbox.letter.missing",
                                                judged.error().correction())
                                        : word));
            }
        }
        for (Mark mark : caught.falseAlarms()) {
            if (mark.text().equals(draft.id())) {
                var look = ResultLine.Look.FOR_NOTHING;
                pieces.add(mark.passage(), look.className(), look.tag(getTranslation("sandbox.result.was-right")));
            }
        }
        var shown = new ModelText(
                getTranslation("sandbox.answer.by-model"),
                getTranslation(draft.errors().isEmpty() ? "sandbox.draft.clean" : "sandbox.draft.seeded"),
                pieces.shown());
        shown.add(new Ribbon(getTranslation("sandbox.ribbon.exercise"), true));
        shown.addClassName("marked-draft");
        return shown;
    }

    private ResultLine line(Judged judged) {
        String kind = getTranslation("sandbox.error." + judged.error().code().code());
        String what = getTranslation(
                judged.error().severity() == Severity.MAJOR ? "sandbox.result.major" : "sandbox.result.minor", kind);
        String why = judged.error().explanation().in(about.language());
        var line = new ResultLine(judged.found() ? ResultLine.Look.HIT : ResultLine.Look.MISSED, what, why)
                .evidence(about.evidence(judged.error().evidence()));
        if (judged.found() && !judged.kindRight()) {
            line.said(getTranslation("sandbox.result.other-kind", kind));
        }
        return judged.found() ? line : about.contestable(line, judged.item(), what + ". " + why);
    }

    private ResultLine forNothing(Mark mark) {
        String words = about.work()
                .map(work ->
                        mark.passage().of(work.exercise().draft(mark.text()).text()))
                .map(TextPieces::plain)
                .orElse("");
        String what = getTranslation("sandbox.result.nothing");
        String why = getTranslation("sandbox.result.nothing-why", words);
        return about.contestable(
                new ResultLine(ResultLine.Look.FOR_NOTHING, what, why), ContestedItem.falseAlarm(mark.id()), why);
    }
}
