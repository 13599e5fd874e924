package school.preau.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.preau.sandbox.CaughtErrors;
import school.preau.sandbox.FoundDifferences;
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
        };
    }

    private String kinds(List<String> codes) {
        return Stream.of(codes)
                .flatMap(List::stream)
                .distinct()
                .map(code -> at.getTranslation("sandbox.error." + code)
                        .toLowerCase(at.getUI().map(ui -> ui.getLocale()).orElse(java.util.Locale.FRENCH)))
                .collect(Collectors.joining(", "));
    }
}
