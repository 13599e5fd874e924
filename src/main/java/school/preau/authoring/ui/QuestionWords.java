package school.preau.authoring.ui;

import school.preau.assessment.Question;
import school.preau.platform.Language;

/** What a question asks, in one line without its markup. */
final class QuestionWords {

    private static final int LONGEST = 140;

    private QuestionWords() {}

    static String stem(Question question, Language language) {
        String text = question.about()
                .stem()
                .in(language)
                .replaceAll("[*_`#>]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
