package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import school.preau.sandbox.Explain;
import school.preau.sandbox.Explain.Source;
import school.preau.sandbox.LetterPart;
import school.preau.sandbox.PinnedPatient;

/** The same thing explained to the patient and to a child of eight: the record, the model, two texts and how easily they read. */
class ExplainDesk extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<LetterPart> READERS = List.of(LetterPart.PATIENT, LetterPart.CHILD);

    private final transient Sitting sitting;
    private final transient PinnedPatient patient;
    private final Mission mission;
    private final DeskElement desk = new DeskElement();
    private final Swap talks = new Swap();
    private final Swap texts = new Swap();
    private final Div tabs = new Div();
    private final Map<LetterPart, RetellingPanes> readers = new EnumMap<>(LetterPart.class);

    ExplainDesk(Sitting sitting, Explain exercise) {
        this.sitting = sitting;
        this.patient = sitting.open().patient().orElseThrow();
        addClassNames("desk-page", "explain");
        Source source = exercise.passage(sitting.open().drawn());
        boolean begun = !sitting.open().letters().isEmpty();
        mission = sitting.mission(!begun);
        for (LetterPart reader : READERS) {
            var panes = new RetellingPanes(sitting, exercise, source, patient.record(), reader);
            panes.whenTaken(() -> desk.show(DeskElement.Pane.LETTER));
            panes.whenWritten(this::step);
            readers.put(reader, panes);
        }
        desk.put(DeskElement.Pane.RECORD, getTranslation("sandbox.explain.source"), record(source));
        desk.put(DeskElement.Pane.TALK, getTranslation("sandbox.talk.title"), talks);
        tabs.addClassNames("record-parts", "reader-tabs");
        tabs.getElement().setAttribute("aria-label", getTranslation("sandbox.explain.readers"));
        var written = new Div(tabs, texts);
        written.addClassName("desk-pane");
        desk.put(DeskElement.Pane.LETTER, getTranslation("sandbox.explain.texts"), written);
        add(mission, desk);
        show(LetterPart.PATIENT);
        step();
    }

    /** What is to be explained, above the record it comes from. */
    private Component record(Source source) {
        var label = new Span(source.title().in(sitting.language()));
        label.addClassName("overline");
        var words = new Paragraph(source.text());
        words.getElement().setAttribute("lang", "fr");
        var passage = new Div(label, words);
        passage.addClassNames("ask", "to-explain");
        var pane = new Div(passage, sitting.record(patient));
        pane.addClassName("desk-pane");
        return pane;
    }

    private void show(LetterPart reader) {
        var panes = readers.get(reader);
        if (panes == null) {
            return;
        }
        talks.show(panes.talk());
        texts.show(panes.letter());
        tabs.removeAll();
        for (LetterPart other : READERS) {
            var tab = new NativeButton(getTranslation(RetellingPanes.title(other)), click -> show(other));
            if (other == reader) {
                tab.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(tab);
        }
    }

    private void step() {
        int written =
                (int) readers.values().stream().filter(RetellingPanes::written).count();
        mission.steps(Sitting.steps(this, "sandbox.explain.step-", List.of("patient", "child", "hand-in")), written);
    }
}
