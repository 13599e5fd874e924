package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.assessment.Certainty;
import school.preau.assessment.Drawn;
import school.preau.assessment.Given;
import school.preau.assessment.SavedAnswer;
import school.preau.assessment.Stimulus;
import school.preau.platform.HospitalTime;
import school.preau.platform.Language;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Saved;

/** One question: its stem, its material, where one answers, how sure one is, and what is saved. */
class QuestionCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Component stem;
    private final AnswerPad pad;
    private final Saved saved = new Saved();
    private final @Nullable CertaintyScale certainty;
    private final int place;
    private transient Optional<Given> given;

    /** @param whenAnswered hears every answer with how sure one is of it */
    QuestionCard(
            Drawn drawn,
            int questions,
            Language language,
            boolean asksCertainty,
            SerializableBiConsumer<Given, Optional<Certainty>> whenAnswered) {
        place = drawn.place();
        given = drawn.answer().map(SavedAnswer::given);
        stem = Headings.stem(drawn.question().about().stem().in(language), "h1");
        certainty = asksCertainty
                ? new CertaintyScale(
                        drawn.answer().flatMap(SavedAnswer::certainty),
                        said -> given.ifPresent(answer -> whenAnswered.accept(answer, Optional.of(said))))
                : null;
        pad = AnswerPad.of(drawn, language, answer -> {
            given = Optional.of(answer);
            whenAnswered.accept(answer, said());
        });
        addClassName("quiz-question");
        getElement().setAttribute("data-place", Integer.toString(place));
        if (pad.controls() > 0) {
            pad.getElement().setAttribute("data-queued", true);
        }
        var number = new Paragraph(getTranslation("assessment.number", place, questions));
        number.addClassNames("overline", "quiz-number-line");
        if (drawn.question().about().critical()) {
            number.add(new Span(getTranslation("assessment.critical.here")));
        }
        var how = new Html("<p class=\"how\">" + getTranslation(pad.how()) + "</p>");
        var main = new Div(number, stem, how);
        main.addClassName("quiz-main");
        var aside = new Aside();
        aside.addClassName("quiz-beside");
        aside.getElement().setAttribute("aria-label", getTranslation("assessment.beside"));
        drawn.question().about().stimulus().ifPresent(stimulus -> {
            boolean beside = stimulus.material() == Stimulus.Material.PATIENT
                    && pad.beside().isPresent();
            (beside ? aside : main).add(new StimulusCard(stimulus, language));
        });
        main.add(pad, saved);
        pad.beside().ifPresent(aside::add);
        if (certainty != null) {
            aside.add(certainty);
        }
        add(main);
        if (aside.getComponentCount() > 0) {
            add(aside);
        }
    }

    private Optional<Certainty> said() {
        return certainty == null ? Optional.empty() : certainty.said();
    }

    /** Says when it was saved and under which receipt. */
    void saved(SavedAnswer answer, HospitalTime time) {
        saved.done(getTranslation(
                "assessment.saved",
                Days.hour(time.local(answer.at()).toLocalTime()),
                place + "-" + "%04d".formatted(answer.receipt().sequence())));
        if (pad.controls() > 0) {
            getElement().executeJs("window.preauQueue?.saved($0, $1)", place, AnswerQueue.written(pad.state()));
        }
    }

    void notSaved() {
        saved.waiting(getTranslation("assessment.unsaved"));
    }

    void focusHeading() {
        stem.getElement().executeJs("(this.matches('.quiz-stem') ? this : this.querySelector('.quiz-stem')).focus()");
    }

    void lock() {
        pad.lock();
        if (certainty != null) {
            certainty.lock();
        }
    }
}
