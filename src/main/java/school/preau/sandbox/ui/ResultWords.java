package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.sandbox.CaughtErrors;
import school.preau.sandbox.ComparedAnswers;
import school.preau.sandbox.DecidedCodes;
import school.preau.sandbox.DecidedRequests;
import school.preau.sandbox.ExplainedTexts;
import school.preau.sandbox.FoundDifferences;
import school.preau.sandbox.MarkedIdentifiers;
import school.preau.sandbox.NoticedOrders;
import school.preau.sandbox.Outcome;
import school.preau.sandbox.Severity;
import school.preau.sandbox.WrittenLetter;

/** A result in one sentence, and what it means in the next. */
final class ResultWords {

    private final Component at;
    private final Outcome outcome;

    ResultWords(Component at, Outcome outcome) {
        this.at = at;
        this.outcome = outcome;
    }

    String sentence() {
        return switch (outcome) {
            case CaughtErrors caught ->
                caught.outOf() == 0
                        ? at.getTranslation("sandbox.result.no-errors")
                        : at.getTranslation("sandbox.result.caught", caught.found(), caught.outOf());
            case WrittenLetter letter -> at.getTranslation("sandbox.result.written", letter.found(), letter.outOf());
            case FoundDifferences found ->
                at.getTranslation("sandbox.result.differences", found.found(), found.outOf());
            case ComparedAnswers compared -> counted("sandbox.compare.result", compared);
            case ExplainedTexts explained -> counted("sandbox.explain.result", explained);
            case MarkedIdentifiers marked ->
                at.getTranslation(
                        "sandbox.identifiers.result",
                        marked.seen(),
                        marked.identifiers().size());
            case NoticedOrders noticed -> noticed(noticed);
            case DecidedRequests decided -> counted("sandbox.refuse.result", decided);
            case DecidedCodes decided -> counted("sandbox.codes.result", decided);
        };
    }

    String below() {
        return switch (outcome) {
            case CaughtErrors caught ->
                caught.majorsMissed() == 0
                        ? at.getTranslation("sandbox.result.no-major-missed")
                        : at.getTranslation(
                                "sandbox.result.majors-missed",
                                caught.majorsMissed(),
                                kinds(caught.missed().stream()
                                        .filter(judged -> judged.error().severity() == Severity.MAJOR)
                                        .map(judged -> judged.error().code().code())
                                        .toList()));
            case WrittenLetter letter ->
                letter.passed()
                        ? at.getTranslation("sandbox.result.letter-passed")
                        : at.getTranslation("sandbox.result.letter-missed", letter.majorsMissed());
            case FoundDifferences found ->
                at.getTranslation(
                        found.passed() ? "sandbox.result.differences-passed" : "sandbox.result.differences-missed",
                        found.threshold());
            case ComparedAnswers compared ->
                at.getTranslation(
                        compared.passed() ? "sandbox.compare.passed" : "sandbox.compare.not-passed",
                        compared.threshold());
            case ExplainedTexts explained ->
                explained.passed()
                        ? at.getTranslation("sandbox.explain.passed")
                        : at.getTranslation("sandbox.result.letter-missed", explained.majorsMissed());
            case MarkedIdentifiers marked -> below(marked);
            case NoticedOrders noticed ->
                at.getTranslation(noticed.passed() ? "sandbox.poisoned.passed" : "sandbox.poisoned.not-passed");
            case DecidedRequests decided -> below(decided);
            case DecidedCodes decided -> below(decided);
        };
    }

    private String counted(String key, Outcome judged) {
        return at.getTranslation(key, judged.found(), judged.outOf());
    }

    private String noticed(NoticedOrders noticed) {
        int seen = (int) noticed.poisoned().stream()
                .filter(NoticedOrders.Judged::noticed)
                .count();
        return at.getTranslation(
                "sandbox.poisoned.result", seen, noticed.poisoned().size());
    }

    private String below(MarkedIdentifiers marked) {
        if (marked.passed()) {
            return at.getTranslation("sandbox.identifiers.passed");
        }
        return marked.left().isEmpty()
                ? at.getTranslation("sandbox.identifiers.not-passed")
                : at.getTranslation(
                        "sandbox.identifiers.still-there", marked.left().size());
    }

    private String below(DecidedRequests decided) {
        return decided.majorsMissed() > 0
                ? at.getTranslation("sandbox.refuse.major-through", decided.majorsMissed())
                : at.getTranslation(
                        decided.passed() ? "sandbox.refuse.passed" : "sandbox.refuse.not-passed", decided.threshold());
    }

    private String below(DecidedCodes decided) {
        return decided.majorsMissed() > 0
                ? at.getTranslation("sandbox.codes.major-wrong", decided.majorsMissed())
                : at.getTranslation(
                        decided.passed() ? "sandbox.codes.passed" : "sandbox.codes.not-passed", decided.threshold());
    }

    private String kinds(List<String> codes) {
        return Stream.of(codes)
                .flatMap(List::stream)
                .distinct()
                .map(code -> at.getTranslation("sandbox.error." + code)
                        .toLowerCase(at.getUI().map(ui -> ui.getLocale()).orElse(Locale.FRENCH)))
                .collect(Collectors.joining(", "));
    }
}
