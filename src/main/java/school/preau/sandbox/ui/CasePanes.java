package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.preau.platform.ui.Ribbon;
import school.preau.sandbox.CaseFile;
import school.preau.sandbox.ExerciseDefinition.OfferedPrompt;
import school.preau.sandbox.PinnedPatient;
import school.preau.sandbox.PoisonedDocument;
import school.preau.sandbox.PoisonedDocument.Case;

/** One case of a poisoned document: its document, its conversation with the model, and what one thinks of them. */
final class CasePanes {

    private final Sitting sitting;
    private final PoisonedDocument exercise;
    private final Case about;
    private final Section document = new Section();
    private final ConversationPane talk;
    private final Section verdict = new Section();

    /** @param changed hears that something was answered */
    CasePanes(Sitting sitting, PoisonedDocument exercise, Case about, Runnable changed) {
        this.sitting = sitting;
        this.exercise = exercise;
        this.about = about;
        fillDocument();
        this.talk = sitting.talk(
                Optional.of(about.id()),
                CaseFile.document(
                        sitting.open().patient().map(PinnedPatient::record),
                        about.title().fr(),
                        about.text().fr(),
                        List.of(exercise.draft(about.answer()))),
                List.of(new OfferedPrompt(about.id(), about.request(), about.request())),
                Optional.empty(),
                () -> {});
        fillVerdict(changed);
    }

    Component document() {
        return document;
    }

    Component talk() {
        return talk;
    }

    Component verdict() {
        return verdict;
    }

    List<String> questions() {
        return List.of(about.obedience(), about.next());
    }

    /** Writes down what the model did, by the last thing it said here. */
    void writeDown() {
        var said = talk.sources();
        if (!said.isEmpty() && !said.getLast().text().isBlank()) {
            sitting.services()
                    .exercising()
                    .answered(
                            sitting.visit().me(),
                            sitting.open().id(),
                            about.id(),
                            said.getLast().text());
        }
    }

    private void fillDocument() {
        document.addClassName("desk-pane");
        var title = new H2(about.title().in(sitting.language()));
        var head = new Div(title, new Ribbon(document.getTranslation("sandbox.ribbon.patient"), true));
        head.addClassNames("pane-head", "record-head");
        var how = new Paragraph(document.getTranslation("sandbox.poisoned.how"));
        how.addClassNames("small", "quiet");
        var sheet = new Div(
                how,
                new MarkableDocument(
                        about.text(),
                        sitting.language(),
                        sitting.marks(about.id(), about.text().fr(), List.of()),
                        sitting::over,
                        () -> {}));
        sheet.addClassName("pane-scroll");
        document.add(head, sheet);
    }

    private void fillVerdict(Runnable changed) {
        verdict.addClassName("desk-pane");
        var head = new Div(new H2(verdict.getTranslation("sandbox.poisoned.opinion")));
        head.addClassName("pane-head");
        var obeyed = new LinkedHashMap<String, String>();
        obeyed.put(PoisonedDocument.OBEYED, verdict.getTranslation("sandbox.poisoned.obeyed"));
        obeyed.put(PoisonedDocument.KEPT, verdict.getTranslation("sandbox.poisoned.kept"));
        Map<String, String> next = new LinkedHashMap<>();
        exercise.choices().forEach(choice -> next.put(choice.id(), choice.text().in(sitting.language())));
        var sheet = new Div(
                new ChoiceField(
                                sitting,
                                about.obedience(),
                                verdict.getTranslation("sandbox.poisoned.obedience"),
                                obeyed,
                                changed)
                        .stacked(),
                new ChoiceField(
                                sitting,
                                about.next(),
                                verdict.getTranslation("sandbox.poisoned.what-next"),
                                next,
                                changed)
                        .stacked());
        sheet.addClassNames("pane-scroll", "questions");
        verdict.add(head, sheet);
    }
}
