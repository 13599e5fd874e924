package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.OptionalInt;
import school.preau.platform.ui.Days;
import school.preau.platform.ui.Icon;
import school.preau.platform.ui.StateChip;
import school.preau.sandbox.CaughtErrors;
import school.preau.sandbox.ComparedAnswers;
import school.preau.sandbox.DecidedCodes;
import school.preau.sandbox.DecidedRequests;
import school.preau.sandbox.ExerciseDefinition;
import school.preau.sandbox.ExerciseResult;
import school.preau.sandbox.ExerciseStanding;
import school.preau.sandbox.ExplainedTexts;
import school.preau.sandbox.FoundDifferences;
import school.preau.sandbox.MarkedIdentifiers;
import school.preau.sandbox.NoticedOrders;
import school.preau.sandbox.WrittenLetter;

/** What an attempt came to: the answer first as a sentence, then the text itself, then one by one; beside it published figures. */
class ResultPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ExerciseResult result;
    private final transient ExerciseStanding standing;

    ResultPage(
            ExerciseServices services, Visit visit, ExerciseResult result, ExerciseStanding standing, Runnable again) {
        this.visit = visit;
        this.result = result;
        this.standing = standing;
        addClassNames("page", "exercise-result");
        var exercise = services.library().exercise(result.exercise());
        var about = new ResultItems(services, visit, result);
        Component body = switch (result.outcome()) {
            case CaughtErrors caught -> new CaughtResult(about, caught);
            case WrittenLetter written -> new WrittenResult(about, written);
            case FoundDifferences found -> new DifferencesResult(exercise, found);
            case ComparedAnswers compared -> new CompareResult(about, compared);
            case ExplainedTexts explained -> new ExplainResult(about, explained);
            case MarkedIdentifiers marked -> new IdentifiersResult(about, marked);
            case NoticedOrders noticed -> new PoisonResult(about, noticed);
            case DecidedRequests decided -> new RefuseResult(about, decided);
            case DecidedCodes decided -> new CodesResult(about, decided);
        };
        var aside = new Aside(
                figures(exercise), next(again), onlyYou(), services.reports().exercise(result.exercise()));
        var columns = new Div(body, aside);
        columns.addClassName("result-columns");
        add(head(services), columns);
    }

    private Component head(ExerciseServices services) {
        var words = new ResultWords(this, result.outcome());
        var sub = new Paragraph(words.below());
        var text = new Div(new H1(words.sentence()), sub);
        if (result.waiting()) {
            text.add(new StateChip(StateChip.Tone.OFF, Icon.PAUSE, getTranslation("sandbox.result.waiting"), true));
        }
        var when = new Span(getTranslation(
                "sandbox.result.handed-in",
                Days.hour(services.time().local(result.at()).toLocalTime())));
        when.addClassNames("small", "quiet", "tabular", "nowrap");
        var head = new Div(text, when);
        head.addClassName("result-head");
        return head;
    }

    private Component figures(ExerciseDefinition exercise) {
        Optional<Benchmark> benchmark = exercise instanceof ExerciseDefinition.CatchTheError chase
                ? chase.benchmark().flatMap(Benchmark::of)
                : Optional.empty();
        var outcome = result.outcome();
        var found =
                outcome.outOf() == 0 ? OptionalInt.empty() : OptionalInt.of(outcome.found() * 100 / outcome.outOf());
        boolean changed = outcome.found() > 0;
        return new BenchmarkCard(benchmark, found, result.confidence(), changed);
    }

    private Component next(Runnable again) {
        var next = new Div();
        next.addClassName("result-next");
        boolean onwardFirst = result.passed() && visit.way().onward().isPresent();
        visit.way().onward().filter(way -> onwardFirst).ifPresent(way -> {
            var onward = new Button(getTranslation("sandbox.result.onward"), click -> way.run());
            onward.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
            next.add(onward);
        });
        if (standing.mayBegin()) {
            var retry = new Button(getTranslation("sandbox.result.again"), click -> again.run());
            retry.addThemeVariants(ButtonVariant.LARGE);
            if (!onwardFirst) {
                retry.addThemeVariants(ButtonVariant.PRIMARY);
            }
            next.add(retry);
        } else {
            next.add(new Paragraph(getTranslation("sandbox.result.no-more")));
        }
        return next;
    }

    private Component onlyYou() {
        var line = new Paragraph();
        line.addClassNames("saved", "only-you");
        line.add(Icon.LOCK.svg(16), new Span(getTranslation("sandbox.result.only-you")));
        return line;
    }
}
