package school.preau.authoring.ui;

import java.util.Optional;
import school.preau.assessment.Question;
import school.preau.assessment.Quiz;
import school.preau.assessment.Regrade;
import school.preau.catalog.CourseCatalog;
import school.preau.catalog.spi.Activity;
import school.preau.platform.Language;

/** What a regrade is about, in words of the course as it is today. */
final class RegradeWords {

    private RegradeWords() {}

    /** What the question asks today; its id once it is in no bank any more. */
    static String stem(CourseCatalog catalog, Regrade regrade, Language language) {
        return catalog.course(regrade.course())
                .flatMap(course -> course.activity(regrade.activity()))
                .map(Activity::content)
                .flatMap(content ->
                        content instanceof Quiz quiz ? quiz.question(regrade.question()) : Optional.<Question>empty())
                .map(question -> QuestionWords.stem(question, language))
                .orElseGet(() -> regrade.question().value());
    }

    static String course(CourseCatalog catalog, Regrade regrade, Language language) {
        return catalog.course(regrade.course())
                .map(course -> course.title().in(language))
                .orElseGet(() -> regrade.course().value());
    }
}
