package school.preau.authoring.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Notices;
import school.preau.sandbox.ContestedFinding;
import school.preau.sandbox.Contesting;
import school.preau.sandbox.ExerciseLibrary;
import school.preau.sandbox.PatientLine;
import school.preau.sandbox.PatientLines;
import school.preau.sandbox.Severity;

/** Findings that learners say are wrong: the words, the proof in the record, their sentence. Under a number, never with a name. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ContestedCases extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient Contesting contesting;
    private final transient ExerciseLibrary library;
    private final transient HospitalTime time;

    ContestedCases(Contesting contesting, ExerciseLibrary library, HospitalTime time) {
        this.contesting = contesting;
        this.library = library;
        this.time = time;
        addClassName("write-waiting");
    }

    /** Shows those that wait, longest first; nothing at all while none does. */
    void show(Trainer me) {
        removeAll();
        int waiting = contesting.waiting(me);
        setVisible(waiting > 0);
        add(new H2(getTranslation("authoring.contested", waiting)));
        contesting.waiting(me, 0, MOST).forEach(one -> add(card(one, me)));
    }

    private Section card(ContestedFinding contested, Trainer me) {
        var language = ChosenLanguage.current();
        String exercise = library.find(contested.exercise())
                .map(found -> found.title().in(language))
                .orElse(contested.exercise().exercise().value());
        var where = new Paragraph(
                new Span(getTranslation("authoring.contested.attempt", contested.number())),
                new Span(getTranslation(
                        "authoring.contested.exercise",
                        exercise,
                        contested.exercise().number())),
                new Span(Days.full(time.dayOf(contested.at()), language)));
        where.addClassNames("row", "wrap", "gap-3", "small", "quiet");
        var kind = new Paragraph(kind(contested));
        kind.addClassName("strong");
        var card = new Section(where, kind);
        card.addClassName("card");
        if (!contested.quote().isBlank()) {
            card.add(labelled("authoring.contested.passage", contested.quote()));
        }
        card.add(evidence(contested)
                .map(line -> labelled(
                        "authoring.contested.record",
                        getTranslation(
                                "authoring.contested.line",
                                getTranslation(line.section().key()),
                                line.text().in(language))))
                .orElseGet(() -> quiet("authoring.contested.no-line")));
        card.add(labelled("authoring.contested.sentence", contested.sentence()), buttons(contested, me));
        return card;
    }

    /** Kind and weight: “Dose · changerait le soin”. */
    private String kind(ContestedFinding contested) {
        String code = contested
                .code()
                .map(found -> getTranslation(found.key()))
                .orElseGet(() -> getTranslation("authoring.contested.requirement"));
        return getTranslation(
                contested.severity() == Severity.MAJOR ? "authoring.contested.major" : "authoring.contested.minor",
                code);
    }

    private Optional<PatientLine> evidence(ContestedFinding contested) {
        return contested
                .patient()
                .flatMap(library::find)
                .flatMap(record -> contested.evidence().flatMap(PatientLines.of(record)::find));
    }

    private Div labelled(String label, String words) {
        var name = new Paragraph(getTranslation(label));
        name.addClassNames("small", "quiet");
        var quote = new HtmlContainer("blockquote");
        quote.setText(words);
        return new Div(name, quote);
    }

    private Div quiet(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("small", "quiet");
        return new Div(words);
    }

    private Div buttons(ContestedFinding contested, Trainer me) {
        var right = decision("authoring.contested.right", "authoring.contested.right.words", contested, true, me);
        var wrong = decision("authoring.contested.wrong", "authoring.contested.wrong.words", contested, false, me);
        var row = new Div(right, wrong);
        row.addClassNames("row", "wrap", "gap-2");
        return row;
    }

    private Button decision(String key, String follows, ContestedFinding contested, boolean upheld, Trainer me) {
        var words = new AnswerDialog.Words(
                getTranslation(key),
                getTranslation(follows),
                contested.sentence(),
                getTranslation("authoring.contested.note"),
                getTranslation("authoring.contested.note.hint"),
                getTranslation("authoring.contested.decide"),
                getTranslation("authoring.contested.reason"));
        var button = new Button(
                getTranslation(key),
                event -> new AnswerDialog(
                                words, Contesting.LONGEST_SENTENCE, note -> decide(contested, upheld, note, me))
                        .open());
        button.setAriaLabel(
                getTranslation(key) + " · " + getTranslation("authoring.contested.attempt", contested.number()));
        button.addThemeName("small");
        return button;
    }

    private void decide(ContestedFinding contested, boolean upheld, String note, Trainer me) {
        Notices.done(getTranslation(
                switch (contesting.decide(me, contested.id(), upheld, note)) {
                    case YES -> "authoring.contested.done";
                    case ALREADY -> "authoring.contested.late";
                    case NOT_FOR_ONESELF -> "authoring.contested.self";
                    case NO_REASON -> "authoring.contested.reason";
                }));
        show(me);
    }
}
