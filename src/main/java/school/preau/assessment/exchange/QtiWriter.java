package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.preau.assessment.exchange.ExchangeItem.Choice;
import school.preau.platform.Language;

/** Writes one question in one language as a QTI 2.2 item: its declarations, its body, how it is scored and what is said then. */
final class QtiWriter {

    private static final String FEEDBACK = "FEEDBACK";
    private static final String SCORE_ONE =
            "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>";

    private final ExchangeItem item;
    private final Language language;
    private final StringBuilder declarations = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder processing = new StringBuilder();
    private final StringBuilder modal = new StringBuilder();

    private QtiWriter(ExchangeItem item, Language language) {
        this.item = item;
        this.language = language;
    }

    static byte[] item(ExchangeItem item, String id, Language language) {
        var writer = new QtiWriter(item, language);
        writer.write();
        return writer.whole(id).getBytes(StandardCharsets.UTF_8);
    }

    /** An identifier must not begin with a digit. */
    static String identifier(String id) {
        return Character.isDigit(id.charAt(0)) ? "_" + id : id;
    }

    private String whole(String id) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p2\" identifier=\"" + identifier(id)
                + "\" title=\"" + attribute(item.origin().name()) + "\" xml:lang=\""
                + language.name().toLowerCase(Locale.ROOT) + "\" adaptive=\"false\" timeDependent=\"false\">\n"
                + declarations
                + "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\">"
                + "<defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n"
                + "<outcomeDeclaration identifier=\"" + FEEDBACK
                + "\" cardinality=\"multiple\" baseType=\"identifier\">"
                + "<defaultValue><value>explanation</value></defaultValue></outcomeDeclaration>\n"
                + "<itemBody>\n" + body + "\n</itemBody>\n"
                + "<responseProcessing>\n" + processing + "</responseProcessing>\n"
                + modal
                + "</assessmentItem>\n";
    }

    private void write() {
        if (!item.stimulus().isEmpty()) {
            body.append("<div class=\"preau-stimulus\">")
                    .append(QtiText.xhtml(item.stimulus()))
                    .append("</div>\n");
        }
        body.append("<div class=\"preau-stem\">")
                .append(QtiText.xhtml(item.text()))
                .append("</div>\n");
        switch (item.answers()) {
            case ExchangeItem.Choices choices -> choices(choices);
            case ExchangeItem.Truth truth -> truth(truth);
            case ExchangeItem.Written(var answers) -> written(answers);
            case ExchangeItem.Numeric numeric -> numeric(numeric);
            case ExchangeItem.Matching(var pairs) -> matching(pairs);
            case ExchangeItem.Ordered(var items) -> ordered(items);
            case ExchangeItem.Gapped gapped -> gapped(gapped);
            case ExchangeItem.Foreign foreign -> {}
        }
        modal.append("<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"explanation\" showHide=\"show\">")
                .append(QtiText.xhtml(item.explanation()));
        item.feedback()
                .forEach(feedback -> modal.append("<div class=\"preau-feedback\">")
                        .append(QtiText.xhtml(feedback))
                        .append("</div>"));
        modal.append("</modalFeedback>\n");
    }

    private void choices(ExchangeItem.Choices choices) {
        var options = choices.options();
        var right = IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .mapToObj(QtiWriter::option)
                .toList();
        String mapping = choices.single()
                ? ""
                : "<mapping lowerBound=\"0\" upperBound=\"1\" defaultValue=\"0\">"
                        + IntStream.range(0, options.size())
                                .mapToObj(i -> "<mapEntry mapKey=\"" + option(i) + "\" mappedValue=\""
                                        + options.get(i)
                                                .per100()
                                                .movePointLeft(2)
                                                .toPlainString() + "\"/>")
                                .collect(Collectors.joining())
                        + "</mapping>";
        declare("RESPONSE", choices.single() ? "single" : "multiple", "identifier", right, mapping);
        body.append("<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"")
                .append(choices.shuffled().orElse(true))
                .append("\" maxChoices=\"")
                .append(choices.single() ? 1 : 0)
                .append("\">\n");
        for (int i = 0; i < options.size(); i++) {
            simpleChoice(option(i), options.get(i).text(), options.get(i).feedback());
        }
        body.append("</choiceInteraction>");
        processing
                .append(choices.single() ? matchCorrect("RESPONSE") : score("<mapResponse identifier=\"RESPONSE\"/>"))
                .append(feedbackOf("RESPONSE"));
    }

    private void truth(ExchangeItem.Truth truth) {
        declare("RESPONSE", "single", "identifier", List.of(String.valueOf(truth.answer())), "");
        body.append(
                "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\" class=\"preau-truth\">\n");
        simpleChoice("true", language == Language.FR ? "Vrai" : "True", truth.feedbackTrue());
        simpleChoice("false", language == Language.FR ? "Faux" : "False", truth.feedbackFalse());
        body.append("</choiceInteraction>");
        processing.append(matchCorrect("RESPONSE")).append(feedbackOf("RESPONSE"));
    }

    private void simpleChoice(String id, String text, String feedback) {
        body.append("<simpleChoice identifier=\"").append(id).append("\">").append(QtiText.xhtml(text));
        if (!feedback.isEmpty()) {
            body.append("<feedbackBlock outcomeIdentifier=\"FEEDBACK\" identifier=\"")
                    .append(id)
                    .append("\" showHide=\"show\">")
                    .append(QtiText.xhtml(feedback))
                    .append("</feedbackBlock>");
        }
        body.append("</simpleChoice>\n");
    }

    private void written(List<Choice> answers) {
        declareWritten("RESPONSE", answers);
        body.append("<p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"40\"/></p>");
        processing.append(score("<mapResponse identifier=\"RESPONSE\"/>"));
        wrongTexts("RESPONSE", answers, "wrong");
    }

    private void declareWritten(String response, List<Choice> answers) {
        var right = answers.stream()
                .filter(Choice::right)
                .map(Choice::text)
                .limit(1)
                .toList();
        declare(
                response,
                "single",
                "string",
                right,
                "<mapping lowerBound=\"0\" upperBound=\"1\" defaultValue=\"0\">"
                        + answers.stream()
                                .filter(Choice::right)
                                .map(answer -> "<mapEntry mapKey=\"" + attribute(answer.text())
                                        + "\" caseSensitive=\"false\" mappedValue=\"1\"/>")
                                .collect(Collectors.joining())
                        + "</mapping>");
    }

    private void wrongTexts(String response, List<Choice> answers, String name) {
        var wrong = answers.stream().filter(answer -> !answer.right()).toList();
        for (int i = 0; i < wrong.size(); i++) {
            String id = name + "-" + (i + 1);
            String text = wrong.get(i).text();
            String when = text.equals("*")
                    ? "<not><match><variable identifier=\"" + response + "\"/><correct identifier=\"" + response
                            + "\"/></match></not>"
                    : "<stringMatch caseSensitive=\"false\"><variable identifier=\"" + response
                            + "\"/><baseValue baseType=\"string\">" + QtiText.escaped(text)
                            + "</baseValue></stringMatch>";
            processing.append(condition(when, say(id)));
            modalFeedback(id, wrong.get(i).feedback());
        }
    }

    private void numeric(ExchangeItem.Numeric numeric) {
        var right = numeric.answers().stream()
                .filter(amount -> amount.per100().signum() > 0)
                .toList();
        declare(
                "RESPONSE",
                "single",
                "float",
                right.stream()
                        .map(amount -> amount.value().toPlainString())
                        .limit(1)
                        .toList(),
                "");
        body.append("<p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"12\"/>");
        numeric.units().stream()
                .findFirst()
                .ifPresent(unit -> body.append(" <span class=\"preau-unit\">")
                        .append(QtiText.escaped(unit))
                        .append("</span>"));
        body.append("</p>");
        int number = 1;
        for (ExchangeItem.Amount amount : numeric.answers()) {
            String tolerance = amount.tolerance().toPlainString();
            boolean counts = amount.per100().signum() > 0;
            String goal = counts
                    ? "<correct identifier=\"RESPONSE\"/>"
                    : "<baseValue baseType=\"float\">" + amount.value().toPlainString() + "</baseValue>";
            String when = "<equal toleranceMode=\"absolute\" tolerance=\"" + tolerance + " " + tolerance
                    + "\"><variable identifier=\"RESPONSE\"/>" + goal + "</equal>";
            if (counts) {
                processing.append(condition(when, SCORE_ONE));
            } else {
                String id = "wrong-" + number++;
                processing.append(condition(when, say(id)));
                modalFeedback(id, amount.feedback());
            }
        }
    }

    private void matching(List<ExchangeItem.Pair> pairs) {
        var rights = pairs.stream().map(ExchangeItem.Pair::right).distinct().toList();
        var lefts = pairs.stream().filter(pair -> !pair.left().isEmpty()).toList();
        boolean sorted = lefts.stream().map(ExchangeItem.Pair::right).distinct().count() < lefts.size()
                || PreauTags.of(item.tags()).has(PreauTags.TYPE);
        var correct = new ArrayList<String>();
        for (int i = 0; i < lefts.size(); i++) {
            correct.add(
                    "left-" + (i + 1) + " right-" + (rights.indexOf(lefts.get(i).right()) + 1));
        }
        String share = BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.max(1, lefts.size())), 5, RoundingMode.HALF_UP)
                .toPlainString();
        declare(
                "RESPONSE",
                "multiple",
                "directedPair",
                correct,
                "<mapping lowerBound=\"0\" upperBound=\"1\" defaultValue=\"0\">"
                        + correct.stream()
                                .map(pair -> "<mapEntry mapKey=\"" + pair + "\" mappedValue=\"" + share + "\"/>")
                                .collect(Collectors.joining())
                        + "</mapping>");
        body.append("<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"")
                .append(lefts.size())
                .append("\">\n<simpleMatchSet>\n");
        for (int i = 0; i < lefts.size(); i++) {
            associable("left-" + (i + 1), 1, lefts.get(i).left());
        }
        body.append("</simpleMatchSet>\n<simpleMatchSet>\n");
        for (int i = 0; i < rights.size(); i++) {
            associable("right-" + (i + 1), sorted ? 0 : 1, rights.get(i));
        }
        body.append("</simpleMatchSet>\n</matchInteraction>");
        processing.append(score("<mapResponse identifier=\"RESPONSE\"/>"));
    }

    private void associable(String id, int most, String text) {
        body.append("<simpleAssociableChoice identifier=\"")
                .append(id)
                .append("\" matchMax=\"")
                .append(most)
                .append("\">")
                .append(QtiText.xhtml(text))
                .append("</simpleAssociableChoice>\n");
    }

    private void ordered(List<String> items) {
        var ids = IntStream.range(0, items.size()).mapToObj(QtiWriter::option).toList();
        declare("RESPONSE", "ordered", "identifier", ids, "");
        body.append("<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">\n");
        for (int i = 0; i < items.size(); i++) {
            simpleChoice(ids.get(i), items.get(i), "");
        }
        body.append("</orderInteraction>");
        processing.append(matchCorrect("RESPONSE"));
    }

    private void gapped(ExchangeItem.Gapped gapped) {
        String html = QtiText.xhtml(QtiText.withPlaces(gapped));
        int number = 0;
        int all = (int) gapped.pieces().stream()
                .filter(ExchangeItem.Hole.class::isInstance)
                .count();
        for (ExchangeItem.Piece piece : gapped.pieces()) {
            if (piece instanceof ExchangeItem.Hole(boolean chosen, var answers)) {
                String response = "RESPONSE-" + ++number;
                html = html.replace(
                        "\uFDD2" + number + "\uFDD3",
                        chosen ? inlineChoices(response, number, answers) : inlineEntry(response, number, answers));
            }
        }
        body.append("<div class=\"preau-gaps\">").append(html).append("</div>");
        String share = BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.max(1, all)), 5, RoundingMode.HALF_UP)
                .toPlainString();
        processing.append(score(IntStream.rangeClosed(1, number)
                .mapToObj(i -> "<product><mapResponse identifier=\"RESPONSE-" + i + "\"/><baseValue baseType=\"float\">"
                        + share + "</baseValue></product>")
                .collect(Collectors.joining("", "<sum>", "</sum>"))));
    }

    private String inlineChoices(String response, int number, List<Choice> answers) {
        var ids = IntStream.range(0, answers.size()).mapToObj(QtiWriter::option).toList();
        var right =
                ids.stream().filter(id -> answers.get(ids.indexOf(id)).right()).toList();
        declare(
                response,
                "single",
                "identifier",
                right,
                "<mapping lowerBound=\"0\" upperBound=\"1\" defaultValue=\"0\">"
                        + right.stream()
                                .map(id -> "<mapEntry mapKey=\"" + id + "\" mappedValue=\"1\"/>")
                                .collect(Collectors.joining())
                        + "</mapping>");
        var inline =
                new StringBuilder("<inlineChoiceInteraction responseIdentifier=\"" + response + "\" shuffle=\"true\">");
        for (int i = 0; i < ids.size(); i++) {
            inline.append("<inlineChoice identifier=\"")
                    .append(ids.get(i))
                    .append("\">")
                    .append(QtiText.escaped(answers.get(i).text()))
                    .append("</inlineChoice>");
            if (!answers.get(i).feedback().isEmpty()) {
                String id = "gap-" + number + "-" + ids.get(i);
                processing.append(condition(
                        "<match><variable identifier=\"" + response + "\"/><baseValue baseType=\"identifier\">"
                                + ids.get(i) + "</baseValue></match>",
                        say(id)));
                modalFeedback(id, answers.get(i).feedback());
            }
        }
        return inline.append("</inlineChoiceInteraction>").toString();
    }

    private String inlineEntry(String response, int number, List<Choice> answers) {
        declareWritten(response, answers);
        wrongTexts(response, answers, "gap-" + number + "-wrong");
        return "<textEntryInteraction responseIdentifier=\"" + response + "\" expectedLength=\"20\"/>";
    }

    private void declare(String id, String cardinality, String type, List<String> correct, String mapping) {
        declarations
                .append("<responseDeclaration identifier=\"")
                .append(id)
                .append("\" cardinality=\"")
                .append(cardinality)
                .append("\" baseType=\"")
                .append(type)
                .append("\"><correctResponse>");
        correct.forEach(value ->
                declarations.append("<value>").append(QtiText.escaped(value)).append("</value>"));
        declarations.append("</correctResponse>").append(mapping).append("</responseDeclaration>\n");
    }

    private void modalFeedback(String id, String feedback) {
        if (!feedback.isEmpty()) {
            modal.append("<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"")
                    .append(id)
                    .append("\" showHide=\"show\">")
                    .append(QtiText.xhtml(feedback))
                    .append("</modalFeedback>\n");
        }
    }

    private static String matchCorrect(String response) {
        return condition(
                "<match><variable identifier=\"" + response + "\"/><correct identifier=\"" + response + "\"/></match>",
                SCORE_ONE);
    }

    private static String score(String value) {
        return "<setOutcomeValue identifier=\"SCORE\">" + value + "</setOutcomeValue>\n";
    }

    private static String feedbackOf(String response) {
        return "<setOutcomeValue identifier=\"FEEDBACK\"><multiple><variable identifier=\"FEEDBACK\"/>"
                + "<variable identifier=\"" + response + "\"/></multiple></setOutcomeValue>\n";
    }

    private static String say(String feedback) {
        return "<setOutcomeValue identifier=\"FEEDBACK\"><multiple><variable identifier=\"FEEDBACK\"/>"
                + "<baseValue baseType=\"identifier\">" + feedback + "</baseValue></multiple></setOutcomeValue>";
    }

    private static String condition(String when, String then) {
        return "<responseCondition><responseIf>" + when + then + "</responseIf></responseCondition>\n";
    }

    private static String option(int index) {
        return "option-" + (index + 1);
    }

    /** Line ends in attributes are spaces to every reader of XML, unless they are written as numbers. */
    private static String attribute(String text) {
        return QtiText.escaped(text)
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }
}
