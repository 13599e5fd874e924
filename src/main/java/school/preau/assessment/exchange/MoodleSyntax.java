package school.preau.assessment.exchange;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import school.preau.assessment.exchange.ExchangeItem.Amount;
import school.preau.assessment.exchange.ExchangeItem.Choice;

/** Moodle XML as Moodle documents it ({@code docs.moodle.org/en/Moodle_XML_format}). Texts with gaps are its Cloze questions. */
final class MoodleSyntax implements ExchangeFormat.Syntax {

    @Override
    public List<ExchangeItem> read(byte[] bytes) {
        var quiz = XmlTree.read(Bounds.text(bytes));
        if (!quiz.name().equals("quiz")) {
            throw new ExchangeRefused(
                    quiz.line(),
                    "The file begins with <" + quiz.name() + ">, a Moodle question bank with <quiz>.",
                    "Export the questions from Moodle as “Moodle XML format”.");
        }
        var items = new ArrayList<ExchangeItem>();
        String category = "";
        for (XmlTree question : quiz.all("question").toList()) {
            if (question.attribute("type").equals("category")) {
                String path = question.textOf("category", "text");
                category = path.substring(path.lastIndexOf('/') + 1);
            } else {
                Bounds.oneMore(items.size());
                items.add(item(items.size() + 1, category, question));
            }
        }
        return items;
    }

    private static ExchangeItem item(int number, String category, XmlTree question) {
        var notes = notes(question);
        String text = question.textOf("questiontext", "text");
        var answers = answers(question, text);
        if (answers instanceof ExchangeItem.Gapped gapped) {
            text = Framed.find(Framed.GAPS, text).map(Framed.Found::before).orElse("");
        }
        String name = question.textOf("name", "text");
        return Framed.item(
                new ExchangeItem.Origin(number, question.line(), name, question.textOf("idnumber"), category),
                question.first("tags").stream()
                        .flatMap(tags -> tags.all("tag"))
                        .map(tag -> tag.textOf("text"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                format(question.first("questiontext")
                        .map(each -> each.attribute("format"))
                        .orElse("")),
                text,
                question.textOf("generalfeedback", "text"),
                answers,
                notes);
    }

    private static List<String> notes(XmlTree question) {
        var notes = new ArrayList<String>();
        if (question.all("hint").anyMatch(hint -> !hint.textOf("text").isEmpty())) {
            notes.add("Hints are left out.");
        }
        if (Stream.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
                .anyMatch(feedback -> !question.textOf(feedback, "text").isEmpty())) {
            notes.add(
                    "Feedback for the whole answer is left out: here there is an explanation, and feedback for each option.");
        }
        if (files(question)) {
            notes.add("A picture or a recording is left out: add it to the course's media.");
        }
        return notes;
    }

    private static boolean files(XmlTree tree) {
        return tree.children().stream().anyMatch(child -> child.name().equals("file") || files(child));
    }

    private static TextFormat format(String format) {
        return switch (format) {
            case "markdown" -> TextFormat.MARKDOWN;
            case "plain_text" -> TextFormat.PLAIN;
            case "moodle_auto_format" -> TextFormat.AUTOMATIC;
            default -> TextFormat.HTML;
        };
    }

    private static ExchangeItem.Answers answers(XmlTree question, String text) {
        String type = question.attribute("type");
        try {
            return switch (type) {
                case "multichoice" ->
                    new ExchangeItem.Choices(
                            !question.textOf("single").matches("false|0"),
                            Optional.of(!question.textOf("shuffleanswers").matches("false|0")),
                            choices(question));
                case "truefalse" -> truth(choices(question));
                case "shortanswer" -> new ExchangeItem.Written(choices(question));
                case "numerical" -> numeric(question);
                case "matching", "match" ->
                    new ExchangeItem.Matching(parts(question, "subquestion")
                            .map(each -> new ExchangeItem.Pair(each.textOf("text"), each.textOf("answer", "text")))
                            .toList());
                case "ordering" ->
                    new ExchangeItem.Ordered(parts(question, "answer")
                            .map(each -> each.textOf("text"))
                            .toList());
                case "cloze", "multianswer" ->
                    Cloze.read(Framed.find(Framed.GAPS, text)
                            .map(Framed.Found::inside)
                            .orElse(text));
                case "essay" -> new ExchangeItem.Foreign("It is an essay: an open answer has no counterpart here.");
                case "description" -> new ExchangeItem.Foreign("It is a text without a question.");
                default -> new ExchangeItem.Foreign("Questions of the type “" + type + "” have no counterpart here.");
            };
        } catch (NumberFormatException e) {
            return new ExchangeItem.Foreign("One of its numbers cannot be read.");
        }
    }

    private static Stream<XmlTree> parts(XmlTree question, String name) {
        var parts = question.all(name).toList();
        if (parts.size() > Bounds.MOST_PARTS) {
            throw new ExchangeRefused(
                    question.line(),
                    "A question has more than " + Bounds.MOST_PARTS + " answers.",
                    "Part the question in Moodle and export again.");
        }
        return parts.stream();
    }

    private static List<Choice> choices(XmlTree question) {
        return parts(question, "answer")
                .map(answer -> new Choice(
                        answer.textOf("text"),
                        Bounds.number(answer.attribute("fraction").isEmpty() ? "0" : answer.attribute("fraction")),
                        answer.textOf("feedback", "text")))
                .toList();
    }

    private static ExchangeItem.Answers truth(List<Choice> choices) {
        UnaryOperator<String> feedback = which -> choices.stream()
                .filter(choice -> choice.text().toLowerCase(Locale.ROOT).equals(which))
                .findFirst()
                .map(Choice::feedback)
                .orElse("");
        return new ExchangeItem.Truth(
                choices.stream()
                        .anyMatch(choice -> choice.right() && choice.text().equalsIgnoreCase("true")),
                feedback.apply("true"),
                feedback.apply("false"));
    }

    private static ExchangeItem.Answers numeric(XmlTree question) {
        var amounts = parts(question, "answer")
                .filter(answer -> !answer.textOf("text").equals("*"))
                .map(answer -> new Amount(
                        Bounds.number(answer.textOf("text")),
                        answer.textOf("tolerance").isEmpty()
                                ? BigDecimal.ZERO
                                : Bounds.number(answer.textOf("tolerance")),
                        Bounds.number(answer.attribute("fraction").isEmpty() ? "0" : answer.attribute("fraction")),
                        answer.textOf("feedback", "text")))
                .toList();
        return new ExchangeItem.Numeric(
                amounts,
                question.first("units").stream()
                        .flatMap(units -> units.all("unit"))
                        .map(unit -> unit.textOf("unit_name"))
                        .filter(unit -> !unit.isEmpty())
                        .toList());
    }

    @Override
    public Optional<String> lacks(ExchangeItem item) {
        return item.answers() instanceof ExchangeItem.Foreign(String why) ? Optional.of(why) : Optional.empty();
    }

    @Override
    public List<String> hides(ExchangeItem item) {
        return List.of();
    }

    @Override
    public byte[] write(List<ExchangeItem> items) {
        var out = new StringWriter();
        try {
            var xml = new Writer(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.out.writeCharacters("\n");
            xml.within("quiz", () -> {
                for (ExchangeItem item : items) {
                    xml.item(item);
                }
            });
            xml.out.writeEndDocument();
            xml.out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string takes what is written to it", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Something that is written, and may fail. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private record Writer(XMLStreamWriter out) {

        void within(String name, Step inside) throws XMLStreamException {
            out.writeStartElement(name);
            inside.write();
            out.writeEndElement();
            out.writeCharacters("\n");
        }

        void item(ExchangeItem item) throws XMLStreamException {
            out.writeStartElement("question");
            out.writeAttribute("type", type(item.answers()));
            out.writeCharacters("\n");
            within("name", () -> leaf("text", item.origin().name()));
            String above = Framed.text(item);
            String text = item.answers() instanceof ExchangeItem.Gapped gapped
                    ? (above.isEmpty() ? "" : above + "\n\n") + Framed.frame(Framed.GAPS, Cloze.write(gapped))
                    : above;
            formatted("questiontext", text);
            formatted("generalfeedback", Framed.explanation(item));
            leaf("defaultgrade", "1");
            leaf("idnumber", item.origin().id());
            answers(item.answers());
            within("tags", () -> {
                for (String tag : item.tags()) {
                    within("tag", () -> leaf("text", tag));
                }
            });
            out.writeEndElement();
            out.writeCharacters("\n");
        }

        private static String type(ExchangeItem.Answers answers) {
            return switch (answers) {
                case ExchangeItem.Choices choices -> "multichoice";
                case ExchangeItem.Truth truth -> "truefalse";
                case ExchangeItem.Written written -> "shortanswer";
                case ExchangeItem.Numeric numeric -> "numerical";
                case ExchangeItem.Matching matching -> "matching";
                case ExchangeItem.Ordered ordered -> "ordering";
                case ExchangeItem.Gapped gapped -> "cloze";
                case ExchangeItem.Foreign foreign -> "description";
            };
        }

        private void answers(ExchangeItem.Answers answers) throws XMLStreamException {
            switch (answers) {
                case ExchangeItem.Choices(boolean single, var shuffled, var options) -> {
                    leaf("single", String.valueOf(single));
                    leaf("shuffleanswers", String.valueOf(shuffled.orElse(true)));
                    leaf("answernumbering", "abc");
                    for (Choice option : options) {
                        answer(option, option.text(), "markdown");
                    }
                }
                case ExchangeItem.Truth(boolean answer, String whenTrue, String whenFalse) -> {
                    answer(new Choice("true", share(answer), whenTrue), "true", "moodle_auto_format");
                    answer(new Choice("false", share(!answer), whenFalse), "false", "moodle_auto_format");
                }
                case ExchangeItem.Written(var accepted) -> {
                    leaf("usecase", "0");
                    for (Choice choice : accepted) {
                        answer(choice, choice.text(), "moodle_auto_format");
                    }
                }
                case ExchangeItem.Numeric numeric -> numeric(numeric);
                case ExchangeItem.Matching(var pairs) -> {
                    leaf("shuffleanswers", "true");
                    for (var pair : pairs) {
                        out.writeStartElement("subquestion");
                        out.writeAttribute("format", "markdown");
                        leaf("text", pair.left());
                        within("answer", () -> leaf("text", pair.right()));
                        out.writeEndElement();
                        out.writeCharacters("\n");
                    }
                }
                case ExchangeItem.Ordered(var items) -> {
                    leaf("layouttype", "VERTICAL");
                    leaf("selecttype", "ALL");
                    leaf("selectcount", "0");
                    // Moodle's nearest rule: each item followed by the one that should follow it.
                    leaf("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST");
                    leaf("showgrading", "SHOW");
                    leaf("numberingstyle", "none");
                    for (String item : items) {
                        answer(new Choice(item, ExchangeItem.WHOLE, ""), item, "markdown");
                    }
                }
                case ExchangeItem.Gapped gapped -> {}
                case ExchangeItem.Foreign foreign -> {}
            }
        }

        private void numeric(ExchangeItem.Numeric numeric) throws XMLStreamException {
            for (Amount amount : numeric.answers()) {
                out.writeStartElement("answer");
                out.writeAttribute("fraction", amount.per100().toPlainString());
                leaf("text", amount.value().toPlainString());
                leaf("tolerance", amount.tolerance().toPlainString());
                formatted("feedback", amount.feedback());
                out.writeEndElement();
                out.writeCharacters("\n");
            }
            within("units", () -> {
                for (String unit : numeric.units()) {
                    within("unit", () -> {
                        leaf("multiplier", "1");
                        leaf("unit_name", unit);
                    });
                }
            });
            // The unit is neither asked for nor graded.
            leaf("unitgradingtype", "0");
            leaf("showunits", "3");
        }

        private static BigDecimal share(boolean right) {
            return right ? ExchangeItem.WHOLE : BigDecimal.ZERO;
        }

        private void answer(Choice choice, String text, String format) throws XMLStreamException {
            out.writeStartElement("answer");
            out.writeAttribute("fraction", choice.per100().toPlainString());
            out.writeAttribute("format", format);
            leaf("text", text);
            formatted("feedback", choice.feedback());
            out.writeEndElement();
            out.writeCharacters("\n");
        }

        private void formatted(String name, String text) throws XMLStreamException {
            out.writeStartElement(name);
            out.writeAttribute("format", "markdown");
            leaf("text", text);
            out.writeEndElement();
            out.writeCharacters("\n");
        }

        private void leaf(String name, String text) throws XMLStreamException {
            out.writeStartElement(name);
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }
}
