package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.preau.assessment.exchange.ExchangeItem.Amount;
import school.preau.assessment.exchange.ExchangeItem.Choice;

/** Reads one QTI 2.x item of the declared subset; texts become Markdown. */
final class QtiReader {

    private static final Set<String> FEEDBACKS = Set.of("feedbackInline", "feedbackBlock");

    private final XmlTree root;
    private final XmlTree body;
    private final boolean own;
    private final Set<String> losses = new LinkedHashSet<>();

    private QtiReader(XmlTree root, XmlTree body, boolean own) {
        this.root = root;
        this.body = body;
        this.own = own;
    }

    /** @param tags the keywords that the manifest gives it */
    static ExchangeItem item(int number, XmlTree root, List<String> tags) {
        if (!root.name().equals("assessmentItem")) {
            throw new ExchangeRefused(
                    root.line(),
                    "The file begins with <" + root.name() + ">, an item of QTI with <assessmentItem>.",
                    "Export the questions as a QTI 2.2 package or item.");
        }
        boolean own = PreauTags.of(tags).has(PreauTags.LANGUAGES);
        String id = root.attribute("identifier").replaceAll("\\.(fr|en)$", "");
        String title = root.attribute("title");
        var origin = new ExchangeItem.Origin(
                number,
                root.line(),
                title.isEmpty() ? id : title,
                own && id.startsWith("_") ? id.substring(1) : id,
                "");
        var body = root.first("itemBody");
        if (body.isEmpty()) {
            return new ExchangeItem(
                    origin,
                    tags,
                    TextFormat.MARKDOWN,
                    "",
                    "",
                    "",
                    List.of(),
                    new ExchangeItem.Foreign("It has no body."),
                    List.of());
        }
        return new QtiReader(root, body.get(), own).read(origin, tags);
    }

    private ExchangeItem read(ExchangeItem.Origin origin, List<String> tags) {
        ExchangeItem.Answers answers;
        try {
            answers = answers();
        } catch (NumberFormatException e) {
            answers = new ExchangeItem.Foreign("One of its numbers cannot be read.");
        }
        String stimulus = div("preau-stimulus").map(this::text).orElse("");
        String stem = div("preau-stem")
                .map(this::text)
                .orElseGet(() -> answersStandInTheText() ? "" : markdown(QtiText.inside(body, QtiReader::interaction)));
        var explanation = modal("explanation");
        var feedback = explanation.stream()
                .flatMap(modal -> modal.all("div"))
                .filter(div -> div.attribute("class").equals("preau-feedback"))
                .map(this::text)
                .toList();
        if (!own && root.all("modalFeedback").findAny().isPresent()) {
            losses.add(
                    "Feedback for the whole answer is left out: here there is an explanation, and feedback for each option.");
        }
        return new ExchangeItem(
                origin,
                tags,
                TextFormat.MARKDOWN,
                stimulus,
                stem,
                explanation
                        .map(modal -> markdown(QtiText.inside(
                                modal, element -> element.attribute("class").equals("preau-feedback"))))
                        .orElse(""),
                feedback,
                answers,
                List.copyOf(losses));
    }

    private boolean answersStandInTheText() {
        return body.below("inlineChoiceInteraction").findAny().isPresent()
                || body.below("textEntryInteraction").count() > 1;
    }

    private ExchangeItem.Answers answers() {
        var interactions = everything(body).filter(QtiReader::interaction).toList();
        if (interactions.isEmpty()) {
            return new ExchangeItem.Foreign("It is a text without a question.");
        }
        if (interactions.size() > Bounds.MOST_PARTS) {
            return new ExchangeItem.Foreign("It has more than " + Bounds.MOST_PARTS + " interactions.");
        }
        var first = interactions.getFirst();
        boolean inline = interactions.stream()
                .allMatch(each -> Set.of("inlineChoiceInteraction", "textEntryInteraction")
                        .contains(each.name()));
        if (inline
                && (interactions.size() > 1
                        || first.name().equals("inlineChoiceInteraction")
                        || div("preau-gaps").isPresent())) {
            return gapped();
        }
        if (interactions.size() > 1) {
            return new ExchangeItem.Foreign("It asks several questions at once.");
        }
        return switch (first.name()) {
            case "choiceInteraction" -> choices(first);
            case "orderInteraction" -> ordered(first);
            case "matchInteraction" -> matching(first);
            case "textEntryInteraction" ->
                declaration(first)
                                .map(each -> each.attribute("baseType"))
                                .orElse("")
                                .matches("float|integer")
                        ? numeric(first)
                        : new ExchangeItem.Written(written(first, "wrong"));
            case "extendedTextInteraction" ->
                new ExchangeItem.Foreign("It is an essay: an open answer has no counterpart here.");
            default -> new ExchangeItem.Foreign("“" + first.name() + "” has no counterpart here.");
        };
    }

    private ExchangeItem.Answers choices(XmlTree interaction) {
        var correct = correct(interaction);
        boolean single = interaction.attribute("maxChoices").equals("1");
        var mapped = mapped(interaction);
        var options = interaction.all("simpleChoice").toList();
        if (own && interaction.attribute("class").equals("preau-truth") && options.size() == 2) {
            return new ExchangeItem.Truth(
                    correct.contains("true"), inline(options.getFirst()), inline(options.getLast()));
        }
        return new ExchangeItem.Choices(
                single,
                Optional.of(interaction.attribute("shuffle").equals("true")),
                options.stream()
                        .map(option -> {
                            String id = option.attribute("identifier");
                            boolean right = correct.contains(id);
                            var share = single
                                    ? (right ? ExchangeItem.WHOLE : BigDecimal.ZERO)
                                    : Optional.ofNullable(mapped.get(id))
                                            .orElse(right ? ExchangeItem.WHOLE : BigDecimal.ZERO);
                            return new Choice(text(option), share, inline(option));
                        })
                        .toList());
    }

    private ExchangeItem.Answers ordered(XmlTree interaction) {
        var texts = new HashMap<String, String>();
        interaction.all("simpleChoice").forEach(choice -> texts.put(choice.attribute("identifier"), text(choice)));
        return new ExchangeItem.Ordered(correct(interaction).stream()
                .filter(texts::containsKey)
                .map(id -> texts.getOrDefault(id, ""))
                .toList());
    }

    private ExchangeItem.Answers matching(XmlTree interaction) {
        var sets = interaction.all("simpleMatchSet").toList();
        if (sets.size() != 2) {
            return new ExchangeItem.Foreign("Its two sets to match cannot be read.");
        }
        var rightOf = new HashMap<String, String>();
        for (String pair : correct(interaction)) {
            String[] ends = pair.split("\\s+", -1);
            if (ends.length != 2 || rightOf.put(ends[0], ends[1]) != null) {
                return new ExchangeItem.Foreign("An item belongs to several others.");
            }
        }
        var lefts = sets.getFirst().all("simpleAssociableChoice").toList();
        var rights = sets.getLast().all("simpleAssociableChoice").toList();
        var pairs = new ArrayList<ExchangeItem.Pair>();
        boolean sorted =
                rights.stream().anyMatch(right -> !right.attribute("matchMax").equals("1"));
        for (XmlTree right : rights) {
            var left = lefts.stream()
                    .filter(each -> right.attribute("identifier").equals(rightOf.get(each.attribute("identifier"))))
                    .findFirst();
            pairs.add(new ExchangeItem.Pair(sorted ? "" : left.map(this::text).orElse(""), text(right)));
        }
        if (sorted) {
            for (XmlTree left : lefts) {
                rights.stream()
                        .filter(right ->
                                right.attribute("identifier").equals(rightOf.get(left.attribute("identifier"))))
                        .findFirst()
                        .ifPresent(right -> pairs.add(new ExchangeItem.Pair(text(left), text(right))));
            }
        }
        return new ExchangeItem.Matching(pairs);
    }

    private ExchangeItem.Answers numeric(XmlTree interaction) {
        var equals = root.below("responseCondition")
                .flatMap(condition -> condition.below("equal").map(equal -> new Compared(equal, said(condition))))
                .toList();
        var tolerance = equals.stream()
                .filter(each -> each.equal().first("correct").isPresent())
                .map(each -> tolerance(each.equal()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
        var amounts = new ArrayList<Amount>();
        correct(interaction).stream()
                .findFirst()
                .ifPresent(value -> amounts.add(new Amount(Bounds.number(value), tolerance, ExchangeItem.WHOLE, "")));
        equals.stream()
                .filter(each -> each.equal().first("baseValue").isPresent())
                .forEach(each -> amounts.add(new Amount(
                        Bounds.number(each.equal().textOf("baseValue")),
                        tolerance(each.equal()),
                        BigDecimal.ZERO,
                        feedback(each.said()))));
        return new ExchangeItem.Numeric(
                amounts,
                body.below("span")
                        .filter(span -> span.attribute("class").equals("preau-unit"))
                        .map(span -> span.text().strip())
                        .toList());
    }

    private record Compared(XmlTree equal, String said) {}

    private static BigDecimal tolerance(XmlTree equal) {
        String tolerance = equal.attribute("tolerance").strip();
        return tolerance.isEmpty() ? BigDecimal.ZERO : Bounds.number(tolerance.split("\\s+", -1)[0]);
    }

    private List<Choice> written(XmlTree interaction, String wrong) {
        var answers = new ArrayList<Choice>();
        String response = interaction.attribute("responseIdentifier");
        var entries = declaration(interaction).stream()
                .flatMap(each -> each.below("mapEntry"))
                .toList();
        if (entries.isEmpty()) {
            correct(interaction).forEach(text -> answers.add(new Choice(text, ExchangeItem.WHOLE, "")));
        }
        entries.forEach(entry -> answers.add(new Choice(
                entry.attribute("mapKey"),
                Bounds.number(entry.attribute("mappedValue")).movePointRight(2),
                "")));
        root.below("responseCondition")
                .filter(condition -> said(condition).startsWith(wrong + "-"))
                .forEach(condition -> {
                    boolean any = condition.below("not").findAny().isPresent();
                    condition
                            .below("variable")
                            .filter(variable -> variable.attribute("identifier").equals(response))
                            .findFirst()
                            .ifPresent(variable -> answers.add(new Choice(
                                    any
                                            ? "*"
                                            : condition
                                                    .below("stringMatch")
                                                    .map(match -> match.textOf("baseValue"))
                                                    .findFirst()
                                                    .orElse(""),
                                    BigDecimal.ZERO,
                                    feedback(said(condition)))));
                });
        return answers;
    }

    private ExchangeItem.Answers gapped() {
        XmlTree around = div("preau-gaps").orElse(body);
        var byNumber = new HashMap<String, XmlTree>();
        everything(around)
                .filter(QtiReader::interaction)
                .forEach(interaction -> byNumber.put(
                        interaction.attribute("responseIdentifier").replaceAll("^.*?(\\d{1,3})$", "$1"), interaction));
        var parted = QtiText.parted(markdown(QtiText.inside(around, element -> false)));
        var pieces = new ArrayList<ExchangeItem.Piece>();
        for (int i = 0; i < parted.words().size(); i++) {
            pieces.add(new ExchangeItem.Literal(parted.words().get(i)));
            if (i < parted.numbers().size()) {
                String number = parted.numbers().get(i);
                var interaction = byNumber.get(number);
                if (interaction == null) {
                    return new ExchangeItem.Foreign("Its gaps cannot be told apart.");
                }
                pieces.add(
                        interaction.name().equals("inlineChoiceInteraction")
                                ? new ExchangeItem.Hole(true, inlineChoices(interaction, number))
                                : new ExchangeItem.Hole(false, written(interaction, "gap-" + number + "-wrong")));
            }
        }
        return pieces.size() < 2
                ? new ExchangeItem.Foreign("Its gaps cannot be told apart.")
                : new ExchangeItem.Gapped(pieces);
    }

    private List<Choice> inlineChoices(XmlTree interaction, String number) {
        var correct = correct(interaction);
        return interaction
                .all("inlineChoice")
                .map(choice -> {
                    String id = choice.attribute("identifier");
                    String text = choice.text().strip();
                    return new Choice(
                            own ? text : Markup.escaped(text),
                            correct.contains(id) ? ExchangeItem.WHOLE : BigDecimal.ZERO,
                            feedback("gap-" + number + "-" + id));
                })
                .toList();
    }

    private Optional<XmlTree> declaration(XmlTree interaction) {
        return root.all("responseDeclaration")
                .filter(each -> each.attribute("identifier").equals(interaction.attribute("responseIdentifier")))
                .findFirst();
    }

    private List<String> correct(XmlTree interaction) {
        return declaration(interaction).flatMap(each -> each.first("correctResponse")).stream()
                .flatMap(each -> each.all("value"))
                .map(value -> value.text().strip())
                .toList();
    }

    /** Shares in per cent by identifier. */
    private Map<String, BigDecimal> mapped(XmlTree interaction) {
        var shares = new HashMap<String, BigDecimal>();
        declaration(interaction).stream()
                .flatMap(each -> each.below("mapEntry"))
                .forEach(entry -> shares.put(
                        entry.attribute("mapKey"),
                        Bounds.number(entry.attribute("mappedValue")).movePointRight(2)));
        return shares;
    }

    /** Which feedback a condition shows. */
    private static String said(XmlTree condition) {
        return condition
                .below("setOutcomeValue")
                .filter(value -> !value.attribute("identifier").equals("SCORE"))
                .flatMap(value -> value.below("baseValue"))
                .map(value -> value.text().strip())
                .findFirst()
                .orElse("");
    }

    private Optional<XmlTree> modal(String id) {
        return root.all("modalFeedback")
                .filter(modal -> modal.attribute("identifier").equals(id))
                .findFirst();
    }

    private String feedback(String id) {
        return modal(id).map(this::text).orElse("");
    }

    private String inline(XmlTree option) {
        return option.children().stream()
                .filter(child -> FEEDBACKS.contains(child.name()))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    private Optional<XmlTree> div(String name) {
        return body.all("div")
                .filter(div -> div.attribute("class").equals(name))
                .findFirst();
    }

    private String text(XmlTree element) {
        return markdown(QtiText.inside(element, child -> FEEDBACKS.contains(child.name())));
    }

    private String markdown(String html) {
        return QtiText.markdown(html, losses);
    }

    private static boolean interaction(XmlTree element) {
        return element.name().endsWith("Interaction");
    }

    private static Stream<XmlTree> everything(XmlTree tree) {
        return tree.children().stream().flatMap(child -> Stream.concat(Stream.of(child), everything(child)));
    }
}
