package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import school.preau.assessment.Given;
import school.preau.assessment.Question;
import school.preau.assessment.QuizResult;
import school.preau.assessment.Rating;
import school.preau.platform.Language;

/** What one wrote, and what trainers gave it, criterion by criterion. Before they have, the rubric alone. */
class OpenAnswerReview extends Div {

    private static final long serialVersionUID = 1L;

    OpenAnswerReview(Question.OpenAnswer question, Optional<Given> given, QuizResult.Marks marks, Language language) {
        addClassName("quiz-open-review");
        String text = given.map(answer -> answer instanceof Given.Text(String words) ? words : "")
                .orElse("");
        if (!text.isBlank()) {
            var own = new Paragraph(text);
            own.addClassName("quiz-own-words");
            add(own);
        }
        if (marks.awaited()) {
            add(new Paragraph(getTranslation("assessment.review.awaited")));
        }
        var rating = marks.rating();
        add(new H4(getTranslation("assessment.open.rubric")));
        var list = new UnorderedList();
        list.addClassName("quiz-rubric");
        for (var criterion : question.rubric()) {
            var points = new Span(rating.map(marked -> getTranslation(
                            "assessment.open.given",
                            marked.points().getOrDefault(criterion.id(), 0),
                            criterion.points()))
                    .orElseGet(() -> getTranslation("assessment.open.points", criterion.points())));
            points.addClassNames("tabular", "strong");
            list.add(new ListItem(new Span(criterion.text().in(language)), points));
        }
        add(list);
        rating.map(Rating::comment).filter(comment -> !comment.isBlank()).ifPresent(comment -> {
            add(new H4(getTranslation("assessment.open.comment")));
            var words = new Paragraph(comment);
            words.addClassName("quiz-own-words");
            add(words);
        });
        rating.flatMap(Rating::proposal).ifPresent(model -> {
            var told = new Paragraph(getTranslation("assessment.open.proposal", model));
            told.addClassNames("small", "quiet");
            add(told);
        });
    }
}
