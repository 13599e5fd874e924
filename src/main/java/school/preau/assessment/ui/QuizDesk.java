package school.preau.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import school.preau.assessment.AttemptId;
import school.preau.assessment.Beginning;
import school.preau.assessment.OpenAttempt;
import school.preau.assessment.Quiz;
import school.preau.assessment.Standing;
import school.preau.catalog.spi.ActivityVisit;
import school.preau.platform.ui.Notices;

/** One visit to a quiz: its introduction, the attempt, its result. Whoever comes back to an attempt under way is in it at once. */
@StyleSheet("theme/assessment.css")
class QuizDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActivityVisit visit;
    private final transient Quiz quiz;
    private final transient QuizRoom room;

    QuizDesk(ActivityVisit visit, Quiz quiz, QuizRoom room) {
        this.visit = visit;
        this.quiz = quiz;
        this.room = room;
        addClassName("quiz-desk");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (getChildren().findAny().isEmpty()) {
            if (standing() instanceof Standing.UnderWay) {
                begin();
            } else {
                introduce();
            }
        }
    }

    private Standing standing() {
        return room.results()
                .standing(visit.learner(), visit.course(), visit.activity().id());
    }

    /** What it is about, and what one may do. */
    void introduce() {
        visit.immerse(false);
        var history = room.results()
                .history(
                        visit.learner(),
                        visit.course().course(),
                        visit.activity().id(),
                        20);
        show(new QuizIntroduction(
                quiz,
                standing(),
                room.results()
                        .terms(visit.learner(), visit.course(), visit.activity().id()),
                history,
                visit,
                room.time(),
                this::begin,
                this::showResult));
    }

    /** Begins an attempt, goes on with the one under way, or takes it over from another tab. */
    void begin() {
        switch (room.taking()
                .begin(visit.learner(), visit.course(), visit.activity().id())) {
            case Beginning.Open(OpenAttempt attempt) -> {
                room.holders().taken(attempt.id(), attempt.epoch());
                visit.immerse(true);
                show(new QuizSheet(visit, attempt, room, this));
            }
            case Beginning.TimeIsOver(AttemptId over) -> showResult(over);
            case Beginning.WaitUntil no -> introduce();
            case Beginning.AwaitsMarking no -> introduce();
            case Beginning.NoMoreAttempts no -> introduce();
        }
    }

    void showResult(AttemptId attempt) {
        visit.immerse(false);
        visit.refreshOutline();
        room.results()
                .result(visit.learner(), attempt)
                .ifPresentOrElse(
                        result -> show(new ResultSheet(result, standing(), visit, room, this)), this::introduce);
    }

    /** Says that something is no longer as this page shows it, and shows how it is. */
    void showAnew() {
        introduce();
        addComponentAsFirst(
                Notices.trouble(getTranslation("assessment.closed.title"), getTranslation("assessment.closed.words")));
    }

    private void show(Component content) {
        removeAll();
        add(content);
    }
}
