package school.preau.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.preau.assessment.Amounts;
import school.preau.assessment.Given;
import school.preau.assessment.Grading;
import school.preau.assessment.Question;
import school.preau.platform.Language;
import school.preau.platform.LocalText;
import school.preau.platform.ui.Icon;

/** What was answered beside what was right, line by line, each with its feedback. Icon, word and colour say the same. */
final class ReviewLines {

    private enum Verdict {
        RIGHT_CHOSEN("good", Icon.CHECK, "assessment.line.right"),
        RIGHT_MISSED("missed", Icon.RING, "assessment.line.missed"),
        WRONG_CHOSEN("bad", Icon.CLOSE, "assessment.line.wrong"),
        OTHER("other", Icon.RING, "");

        private final String name;
        private final Icon icon;
        private final String key;

        Verdict(String name, Icon icon, String key) {
            this.name = name;
            this.icon = icon;
            this.key = key;
        }

        static Verdict of(boolean right, boolean chosen) {
            if (right) {
                return chosen ? RIGHT_CHOSEN : RIGHT_MISSED;
            }
            return chosen ? WRONG_CHOSEN : OTHER;
        }
    }

    private final Language language;
    private final UnorderedList list = new UnorderedList();

    ReviewLines(Language language) {
        this.language = language;
        list.addClassName("quiz-lines");
    }

    UnorderedList of(Question question, List<String> order, Optional<Given> given) {
        switch (question) {
            case Question.SingleChoice(var about, var options, var shuffled) -> options(options, order, given);
            case Question.MultipleChoice(var about, var options, var shuffled) -> options(options, order, given);
            case Question.TrueFalse truth -> {
                truth(truth, true, truth.feedbackTrue(), given);
                truth(truth, false, truth.feedbackFalse(), given);
            }
            case Question.NumberWithUnit number -> number(number, given);
            case Question.Order(var about, var items) -> order(items, given);
            case Question.Assigning assigning -> assigned(assigning, given);
            case Question.ShortText text -> text(text, given);
            case Question.Gaps gaps -> gaps(gaps, given);
            case Question.OpenAnswer open -> throw new IllegalArgumentException("shown with its marks");
            case Question.Vignette vignette -> throw new IllegalArgumentException("shown part by part");
            case Question.MarkPassage passage -> throw new IllegalArgumentException("shown in its own text");
        }
        return list;
    }

    private void options(List<Question.Option> options, List<String> order, Optional<Given> given) {
        for (String id : order) {
            options.stream().filter(option -> option.id().equals(id)).forEach(option -> {
                boolean chosen = given.filter(answer -> answer instanceof Given.Choice(String one) && one.equals(id)
                                || answer instanceof Given.Choices(var several) && several.contains(id))
                        .isPresent();
                line(Verdict.of(option.right(), chosen), option.text().in(language), option.feedback());
            });
        }
    }

    private void truth(Question.TrueFalse question, boolean value, LocalText feedback, Optional<Given> given) {
        boolean chosen = given.equals(Optional.of(new Given.Truth(value)));
        line(
                Verdict.of(question.answer() == value, chosen),
                list.getTranslation(value ? "assessment.true" : "assessment.false"),
                feedback);
    }

    private void number(Question.NumberWithUnit question, Optional<Given> given) {
        given.filter(Given.Amount.class::isInstance)
                .map(Given.Amount.class::cast)
                .ifPresent(amount -> {
                    boolean right =
                            question.value().subtract(amount.value()).abs().compareTo(question.tolerance()) <= 0;
                    if (!right) {
                        line(
                                Verdict.WRONG_CHOSEN,
                                said(question, amount.value()),
                                question.feedbackOn(amount.value()).orElse(LocalText.EMPTY));
                    }
                });
        boolean right = given.filter(answer -> answer instanceof Given.Amount(var value)
                        && question.value().subtract(value).abs().compareTo(question.tolerance()) <= 0)
                .isPresent();
        line(Verdict.of(true, right), said(question, question.value()), LocalText.EMPTY);
    }

    private String said(Question.NumberWithUnit question, BigDecimal value) {
        return list.getTranslation(
                "assessment.amount",
                Amounts.format(value, language),
                question.unit().in(language));
    }

    private void order(List<Question.Item> items, Optional<Given> given) {
        List<String> sequence = given.map(answer -> answer instanceof Given.Sequence(var ids) ? ids : List.<String>of())
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            int place = sequence.indexOf(items.get(i).id());
            String text = list.getTranslation(
                    "assessment.item", i + 1, items.get(i).text().in(language));
            var row = line(Verdict.of(true, place == i), text, LocalText.EMPTY);
            if (place >= 0 && place != i) {
                var yours = new Span(list.getTranslation("assessment.item.yours", place + 1));
                yours.addClassNames("quiet", "small");
                row.add(yours);
            }
        }
    }

    private void assigned(Question.Assigning question, Optional<Given> given) {
        Map<String, String> yours = given.<Map<String, String>>map(
                        answer -> answer instanceof Given.Assignment(var targets) ? targets : Map.of())
                .orElse(Map.of());
        for (var item : question.items()) {
            String chosen = yours.getOrDefault(item.id(), "");
            boolean right = chosen.equals(item.target());
            var row = line(
                    right ? Verdict.RIGHT_CHOSEN : Verdict.RIGHT_MISSED,
                    list.getTranslation(
                            "assessment.belongs.to", item.text().in(language), target(question, item.target())),
                    item.feedback());
            if (!right && !chosen.isEmpty()) {
                yours(row, target(question, chosen));
            }
        }
    }

    private String target(Question.Assigning question, String id) {
        return question.targets().stream()
                .filter(target -> target.id().equals(id))
                .map(target -> target.text().in(language))
                .findFirst()
                .orElse("");
    }

    private void text(Question.ShortText question, Optional<Given> given) {
        String yours = given.map(answer -> answer instanceof Given.Text(String text) ? text : "")
                .orElse("");
        boolean right = Grading.score(question, given).full();
        if (!right && !yours.isBlank()) {
            line(Verdict.WRONG_CHOSEN, yours, question.feedbackOn(yours).orElse(LocalText.EMPTY));
        }
        line(Verdict.of(true, right), right ? yours : question.wording().shown(language), LocalText.EMPTY);
    }

    private void gaps(Question.Gaps question, Optional<Given> given) {
        Map<String, String> filled = given.<Map<String, String>>map(
                        answer -> answer instanceof Given.Filled(var gaps) ? gaps : Map.of())
                .orElse(Map.of());
        int number = 0;
        for (var gap : question.gaps()) {
            Optional<String> yours = Optional.ofNullable(filled.get(gap.id()));
            boolean right = Grading.fills(gap, yours);
            var row = switch (gap) {
                case Question.ChosenGap chosen -> {
                    var said = chosen.options().stream()
                            .filter(option -> yours.equals(Optional.of(option.id())))
                            .findFirst();
                    var words = gap(
                            ++number,
                            right,
                            chosen.right().text().in(language),
                            said.orElse(chosen.right()).feedback());
                    said.filter(option -> !right)
                            .ifPresent(option -> yours(words, option.text().in(language)));
                    yield words;
                }
                case Question.WrittenGap written -> {
                    var words = gap(++number, right, written.wording().shown(language), written.feedback());
                    yours.filter(text -> !right && !text.isBlank()).ifPresent(text -> yours(words, text));
                    yield words;
                }
            };
            row.addClassName("gap");
        }
    }

    private Div gap(int number, boolean right, String text, LocalText feedback) {
        return line(
                right ? Verdict.RIGHT_CHOSEN : Verdict.RIGHT_MISSED,
                list.getTranslation("assessment.item", number, text),
                feedback);
    }

    private void yours(Div row, String words) {
        var yours = new Span(list.getTranslation("assessment.line.yours", words));
        yours.addClassNames("quiet", "small", "yours");
        row.add(yours);
    }

    private Div line(Verdict verdict, String text, LocalText feedback) {
        var words = new Div(new Span(text));
        words.addClassName("words");
        if (!verdict.key.isEmpty()) {
            var said = new Span(list.getTranslation(verdict.key));
            said.addClassNames("verdict", "small");
            words.add(said);
        }
        if (!feedback.isBlank()) {
            var why = new Div(feedback.in(language));
            why.addClassName("feedback");
            words.add(why);
        }
        var item = new ListItem(verdict.icon.svg(18), words);
        item.addClassName(verdict.name);
        list.add(item);
        return words;
    }
}
