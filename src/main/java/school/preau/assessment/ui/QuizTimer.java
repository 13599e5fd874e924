package school.preau.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import school.preau.platform.HospitalTime;

/** How long one has left: in words until five minutes remain, then in minutes and seconds. It runs in the browser from what the server says. */
@Tag("preau-timer")
@JsModule("./src/preau-timer.ts")
class QuizTimer extends Component {

    private static final long serialVersionUID = 1L;

    /** @param over called when the browser's clock comes to its end */
    QuizTimer(Instant until, HospitalTime time, SerializableRunnable over) {
        getElement().getClassList().add("quiz-time");
        getElement().getClassList().add("small");
        getElement().setProperty("left", (double)
                Math.max(0, Duration.between(time.now(), until).toMillis()));
        getElement().setProperty("minutesWords", getTranslation("assessment.time.left"));
        getElement().setProperty("secondsWords", getTranslation("assessment.time.last"));
        getElement().addEventListener("time-over", event -> over.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().setProperty("left", -1d);
    }

    /** No quiz has a limit unless its author sets one: how long it usually takes. */
    static Component none(int minutes) {
        var words = new Span();
        words.setText(words.getTranslation("assessment.time.none", minutes));
        words.addClassNames("small", "quiet", "quiz-time");
        return words;
    }
}
