package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import school.preau.sandbox.Severity;
import school.preau.sandbox.WrittenLetter;

/** What a text says of what it must, and errors of the model left in it, one by one. */
final class RequirementLines {

    private final ResultItems about;
    private final Component at;

    RequirementLines(ResultItems about, Component at) {
        this.about = about;
        this.at = at;
    }

    List<ResultLine> of(WrittenLetter written) {
        var lines = new ArrayList<ResultLine>();
        written.left().forEach(left -> lines.add(line(left)));
        written.requirements().stream().filter(judged -> !judged.met()).forEach(judged -> lines.add(line(judged)));
        written.requirements().stream().filter(WrittenLetter.Judged::met).forEach(judged -> lines.add(line(judged)));
        return lines;
    }

    private ResultLine line(WrittenLetter.Left left) {
        var error = left.error();
        String what = weight(
                error.severity(),
                at.getTranslation("sandbox.error." + error.code().code()));
        String why = at.getTranslation("sandbox.result.left", TextPieces.plain(error.quote())) + " "
                + error.explanation().in(about.language());
        var line = new ResultLine(ResultLine.Look.MISSED, what, why).evidence(about.evidence(error.evidence()));
        return about.contestable(line, left.item(), why);
    }

    private ResultLine line(WrittenLetter.Judged judged) {
        var requirement = judged.requirement();
        String says = requirement.says().in(about.language());
        String what = judged.met()
                ? at.getTranslation("sandbox.result.said")
                : weight(requirement.severity(), at.getTranslation("sandbox.result.not-said"));
        var line = new ResultLine(ResultLine.Look.of(judged.met()), what, says)
                .evidence(about.evidence(requirement.evidence()));
        return judged.met() ? line : about.contestable(line, judged.item(), says);
    }

    private String weight(Severity severity, String kind) {
        return at.getTranslation(severity == Severity.MAJOR ? "sandbox.result.major" : "sandbox.result.minor", kind);
    }
}
