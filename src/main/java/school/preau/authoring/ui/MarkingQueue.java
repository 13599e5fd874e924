package school.preau.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import school.preau.assessment.MarkingAnswers;
import school.preau.catalog.CourseCatalog;
import school.preau.people.Trainer;
import school.preau.platform.HospitalTime;
import school.preau.platform.ui.ChosenLanguage;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.ExerciseLibrary;

/** The open answers that wait for this trainer, longest first: whose they are is not said. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MarkingQueue extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient MarkingAnswers marking;
    private final transient PlaceWords places;
    private final transient HospitalTime time;

    MarkingQueue(MarkingAnswers marking, CourseCatalog catalog, ExerciseLibrary library, HospitalTime time) {
        this.marking = marking;
        this.places = new PlaceWords(this, catalog, library);
        this.time = time;
        addClassName("write-waiting");
    }

    /** Shows what waits; nothing at all while nothing does. */
    void show(Trainer me) {
        removeAll();
        var waiting = marking.waiting(me, 0, MOST);
        setVisible(!waiting.isEmpty());
        add(new H2(getTranslation("authoring.marking")));
        waiting.forEach(one -> add(card(one)));
    }

    private Section card(MarkingAnswers.Waiting one) {
        var language = ChosenLanguage.current();
        String stem = marking.question(one)
                .map(question -> QuestionWords.stem(question, language))
                .orElse(one.question().value());
        var where = new Paragraph(
                new StateChip(
                        StateChip.Tone.SOON,
                        Icon.WRITE,
                        getTranslation("authoring.marking.step."
                                + one.step().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        false),
                new Span(getTranslation(
                        "authoring.marking.waiting",
                        places.course(one.course().course()),
                        Days.full(time.dayOf(one.since()), language))));
        where.addClassNames("row", "wrap", "gap-3", "small", "quiet");
        var words = new Paragraph(stem);
        words.addClassName("strong");
        var open = new Anchor(
                WritingLinks.marking(one.attempt(), one.question()), getTranslation("authoring.marking.open"));
        open.addClassName("button-link");
        open.setAriaLabel(getTranslation("authoring.marking.open.label", stem));
        var card = new Section(words, where, new Div(open));
        card.addClassName("card");
        return card;
    }
}
