package school.preau.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.preau.assessment.Answered;
import school.preau.assessment.Certainty;
import school.preau.assessment.Drawn;
import school.preau.assessment.Given;
import school.preau.assessment.HandedIn;
import school.preau.assessment.OpenAttempt;
import school.preau.assessment.Quiz;
import school.preau.assessment.SavedAnswer;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.platform.ContentFolder;
import school.preau.platform.ui.Notices;

/** An attempt under way: one question at a time, each answer stored the moment it is given. Its keys work in the browser alone. */
@JsModule("./src/assessment-keys.ts")
@JsModule("./src/assessment-queue.ts")
class QuizSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActivityVisit visit;
    private final transient OpenAttempt attempt;
    private final transient QuizRoom room;
    private final QuizDesk desk;

    private final transient List<Drawn> questions;
    private int place;
    private boolean taken;
    private final QuestionMap map;
    private final Div stage = new Div();
    private final QuizBar bar;
    private @Nullable QuestionCard card;

    QuizSheet(ActivityVisit visit, OpenAttempt attempt, QuizRoom room, QuizDesk desk) {
        this.visit = visit;
        this.attempt = attempt;
        this.room = room;
        this.desk = desk;
        questions = new ArrayList<>(attempt.questions());
        place = attempt.place();
        map = new QuestionMap(questions.size(), this::turnTo);
        bar = new QuizBar(this::turnTo, this::flag, this::reviewBeforeHandingIn);
        addClassName("quiz-sheet");
        getElement().setAttribute("data-attempt", attempt.id().value().toString());
        getElement().setAttribute("data-epoch", Integer.toString(attempt.epoch()));
        getElement()
                .setAttribute(
                        "data-holder",
                        ContentFolder.digest(attempt.id().value() + "\n"
                                        + visit.learner().id().value())
                                .substring(0, 16));
        stage.addClassName("quiz-stage");
        add(new QuizTop(map, timer(), this::pause), AnswerQueue.line(), stage, bar);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        var holding = room.holders().hold(attempt.id(), epoch -> {
            if (epoch > attempt.epoch()) {
                ui.accessLater(this::takenOver, null).run();
            }
        });
        addDetachListener(gone -> {
            gone.unregisterListener();
            holding.remove();
        });
        focusHeading();
        getElement().executeJs("window.preauQueue?.begin(this)");
    }

    /**
     * An answer that waited in the browser, from before a lost connection or a reload.
     *
     * @param heldAt the epoch it was given in: whoever held the attempt in between has changed what it means
     */
    @ClientCallable
    void replay(int there, String state, int certainty, int heldAt) {
        if (there < 1 || there > questions.size() || taken) {
            return;
        }
        if (heldAt < attempt.epoch() - 1) {
            Notices.done(getTranslation("assessment.queue.elsewhere"));
            getElement().executeJs("window.preauQueue?.forget()");
            return;
        }
        var meant = AnswerQueue.meant(questions.get(there - 1), visit.language(), state);
        if (meant.isPresent()) {
            answer(there, meant.get(), AnswerQueue.certainty(certainty));
            draw();
        }
        getElement().executeJs("window.preauQueue?.saved($0, $1)", there, state);
    }

    private Component timer() {
        return attempt.until()
                .<Component>map(until -> new QuizTimer(until, room.time(), this::timeIsOver))
                .orElseGet(() -> QuizTimer.none(visit.activity().minutes()));
    }

    /** The browser's clock says so; the server's decides. */
    private void timeIsOver() {
        switch (room.taking().handIn(visit.learner(), attempt.id(), attempt.epoch())) {
            case HandedIn.Done done -> desk.showResult(done.attempt());
            case HandedIn.TakenOver no -> takenOver();
            case HandedIn.Closed no -> desk.showResult(attempt.id());
        }
    }

    private void draw() {
        stage.removeAll();
        Drawn drawn = questions.get(place - 1);
        card = new QuestionCard(drawn, questions.size(), visit.language(), asksCertainty(), this::answer);
        stage.add(card);
        card.add(room.reports()
                .button(visit.course(), visit.activity().id(), drawn.question().id()));
        drawn.answer().ifPresent(saved -> card().saved(saved, room.time()));
        if (taken) {
            card.lock();
        }
        progress();
    }

    private boolean asksCertainty() {
        return visit.activity().content() instanceof Quiz quiz && quiz.certainty();
    }

    private void progress() {
        map.show(questions, place);
        bar.show(questions, place, taken);
    }

    /** Goes to a question and remembers it, so that one comes back to it. */
    private void turnTo(int there) {
        place = there;
        if (!taken && !room.taking().turnTo(visit.learner(), attempt.id(), attempt.epoch(), there)) {
            takenOver();
        }
        draw();
        focusHeading();
    }

    private void focusHeading() {
        if (card != null) {
            card.focusHeading();
        }
    }

    private void answer(Given given, Optional<Certainty> certainty) {
        answer(place, given, certainty);
    }

    private void answer(int there, Given given, Optional<Certainty> certainty) {
        Drawn drawn = questions.get(there - 1);
        switch (room.taking()
                .answer(
                        visit.learner(),
                        attempt.id(),
                        attempt.epoch(),
                        drawn.question().id(),
                        given,
                        certainty)) {
            case Answered.Receipt receipt -> {
                var saved = new SavedAnswer(given, certainty, receipt);
                questions.set(
                        there - 1,
                        new Drawn(drawn.place(), drawn.question(), drawn.order(), drawn.flagged(), Optional.of(saved)));
                if (there == place) {
                    card().saved(saved, room.time());
                }
                progress();
            }
            case Answered.Late late -> desk.showResult(attempt.id());
            case Answered.TakenOver no -> takenOver();
            case Answered.Closed no -> desk.showAnew();
            case Answered.Unfit no -> card().notSaved();
        }
    }

    private QuestionCard card() {
        return Objects.requireNonNull(card);
    }

    private void flag() {
        Drawn drawn = questions.get(place - 1);
        boolean flagged = !drawn.flagged();
        if (room.taking().flag(visit.learner(), attempt.id(), attempt.epoch(), place, flagged)) {
            questions.set(
                    place - 1, new Drawn(drawn.place(), drawn.question(), drawn.order(), flagged, drawn.answer()));
            progress();
        } else {
            takenOver();
        }
    }

    /** The last look: what is not answered, what one wanted to come back to. */
    private void reviewBeforeHandingIn() {
        stage.removeAll();
        card = null;
        stage.add(new HandInCard(questions, this::turnTo, this::handIn));
        bar.showLastLook(questions.size());
    }

    private void handIn() {
        switch (room.taking().handIn(visit.learner(), attempt.id(), attempt.epoch())) {
            case HandedIn.Done done -> {
                getElement().executeJs("window.preauQueue?.forget()");
                desk.showResult(done.attempt());
            }
            case HandedIn.TakenOver no -> takenOver();
            case HandedIn.Closed no -> desk.showAnew();
        }
    }

    private void pause() {
        desk.introduce();
    }

    /** Another tab or device has the attempt now: this one may be read, and may take it back. */
    private void takenOver() {
        if (!taken) {
            taken = true;
            getElement().executeJs("window.preauQueue?.forget()");
            addComponentAsFirst(new TakenOverNotice(desk::begin));
            draw();
        }
    }
}
