package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.preau.assessment.exchange.ExchangeItem.Amount;
import school.preau.assessment.exchange.ExchangeItem.Choice;

/**
 * GIFT as Moodle documents it ({@code docs.moodle.org/en/GIFT_format}): one question between blank lines, {@code ::title::text{answers}},
 * signs escaped with a backslash, ids and tags in a comment above.
 */
final class GiftSyntax implements ExchangeFormat.Syntax {

    private static final String ESCAPED = "\\~=#{}:";
    /** Noncharacters of Unicode, which no text holds, stand for escaped signs while the structure is read. */
    private static final char FIRST_HIDDEN = '\uFDD0';

    private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\]|[^\\]]){1,300})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^\\]]){1,300})]");
    private static final Pattern TITLE = Pattern.compile("^::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT =
            Pattern.compile("^\\s*\\[(html|markdown|moodle|plain)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?\\d{1,3}(?:\\.\\d{1,8})?)%");
    private static final Pattern TRUTH =
            Pattern.compile("^\\s*(TRUE|T|FALSE|F)\\s*(?:#.*)?$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("[=~][^=~]*");

    @Override
    public List<ExchangeItem> read(byte[] bytes) {
        String file = Bounds.text(bytes);
        var items = new ArrayList<ExchangeItem>();
        var chunk = new ArrayList<String>();
        String category = "";
        int from = 0;
        String[] lines = file.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int i = 0; i <= lines.length; i++) {
            String line = i < lines.length ? lines[i].replaceAll("[\uFDD0-\uFDDF]", "") : "";
            if (line.startsWith("$CATEGORY:")) {
                String path = line.substring("$CATEGORY:".length()).strip();
                category = path.substring(path.lastIndexOf('/') + 1);
            } else if (line.isBlank()) {
                if (chunk.stream().anyMatch(each -> !each.startsWith("//"))) {
                    Bounds.oneMore(items.size());
                    items.add(item(items.size() + 1, from, category, chunk));
                }
                chunk.clear();
            } else {
                if (chunk.isEmpty()) {
                    from = i + 1;
                }
                chunk.add(line.strip());
            }
        }
        return items;
    }

    private static ExchangeItem item(int number, int line, String category, List<String> lines) {
        String comments = String.join(
                "\n", lines.stream().filter(each -> each.startsWith("//")).toList());
        String source = hidden(String.join(
                "\n", lines.stream().filter(each -> !each.startsWith("//")).toList()));
        var tags = PreauTags.of(all(TAG, comments));
        String id = all(ID, comments).stream().findFirst().orElse("");
        String title = "";
        Matcher titled = TITLE.matcher(source);
        if (titled.find()) {
            title = shown(titled.group(1)).strip();
            source = source.substring(titled.end());
        }
        var format = TextFormat.AUTOMATIC;
        Matcher formatted = FORMAT.matcher(source);
        if (formatted.find()) {
            format = switch (formatted.group(1).toLowerCase(Locale.ROOT)) {
                case "html" -> TextFormat.HTML;
                case "markdown" -> TextFormat.MARKDOWN;
                case "plain" -> TextFormat.PLAIN;
                default -> TextFormat.AUTOMATIC;
            };
            source = source.substring(formatted.end());
        }
        int open = source.indexOf('{');
        int close = source.lastIndexOf('}');
        String text = source;
        String explanation = "";
        ExchangeItem.Answers answers;
        if (open < 0 && close < 0) {
            answers = new ExchangeItem.Foreign("It is a text without a question (no braces).");
        } else if (open < 0 || close < open) {
            answers = new ExchangeItem.Foreign(
                    "The braces do not fit: close each “{” with “}”, and write \\{ for the sign itself.");
        } else {
            String inside = source.substring(open + 1, close);
            String after = source.substring(close + 1).strip();
            text = source.substring(0, open).stripTrailing() + (after.isEmpty() ? "" : " … " + after);
            int general = inside.indexOf("####");
            if (general >= 0) {
                explanation = shown(inside.substring(general + 4)).strip();
                inside = inside.substring(0, general);
            }
            answers = answers(inside.strip(), tags);
        }
        String shown = shown(text).strip();
        return Framed.item(
                new ExchangeItem.Origin(number, line, title.isEmpty() ? beginning(shown) : title, id, category),
                tags.all(),
                format,
                shown,
                explanation,
                answers,
                List.of());
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static ExchangeItem.Answers answers(String inside, PreauTags tags) {
        if (inside.isEmpty()) {
            return new ExchangeItem.Foreign("It is an essay: an open answer has no counterpart here.");
        }
        if (TRUTH.matcher(inside).matches()) {
            return truth(inside);
        }
        if (inside.startsWith("#")) {
            return numeric(inside.substring(1).strip(), tags);
        }
        if (!inside.startsWith("=") && !inside.startsWith("~")) {
            return new ExchangeItem.Foreign("Its answers cannot be read: each begins with “=” or “~”.");
        }
        var parts = PART.matcher(inside).results().map(part -> part.group()).toList();
        if (parts.size() > Bounds.MOST_PARTS) {
            return new ExchangeItem.Foreign("It has more than " + Bounds.MOST_PARTS + " answers.");
        }
        boolean wrong = parts.stream().anyMatch(part -> part.startsWith("~"));
        boolean marked = parts.stream().anyMatch(part -> part.startsWith("="));
        if (!wrong && parts.stream().allMatch(part -> part.contains("->"))) {
            return new ExchangeItem.Matching(parts.stream()
                    .map(part -> {
                        int arrow = part.indexOf("->");
                        return new ExchangeItem.Pair(
                                shown(part.substring(1, arrow)).strip(),
                                shown(part.substring(arrow + 2)).strip());
                    })
                    .toList());
        }
        var choices = parts.stream().map(GiftSyntax::choice).toList();
        return wrong ? new ExchangeItem.Choices(marked, Optional.empty(), choices) : new ExchangeItem.Written(choices);
    }

    private static Choice choice(String part) {
        String rest = part.substring(1);
        var per100 = part.startsWith("=") ? ExchangeItem.WHOLE : BigDecimal.ZERO;
        Matcher weight = WEIGHT.matcher(rest);
        if (weight.find()) {
            per100 = new BigDecimal(weight.group(1));
            rest = rest.substring(weight.end());
        }
        int hash = rest.indexOf('#');
        return new Choice(
                shown(hash < 0 ? rest : rest.substring(0, hash)).strip(),
                per100,
                hash < 0 ? "" : shown(rest.substring(hash + 1)).strip());
    }

    private static ExchangeItem.Answers truth(String inside) {
        String[] parts = inside.split("#", 3);
        boolean answer = parts[0].strip().toUpperCase(Locale.ROOT).startsWith("T");
        // The first feedback is for the wrong answer, the second for the right one.
        String wrong = parts.length > 1 ? shown(parts[1]).strip() : "";
        String right = parts.length > 2 ? shown(parts[2]).strip() : "";
        return new ExchangeItem.Truth(answer, answer ? right : wrong, answer ? wrong : right);
    }

    private static ExchangeItem.Answers numeric(String inside, PreauTags tags) {
        var units = Stream.of(PreauTags.UNIT + ".1", PreauTags.UNIT + ".2")
                .flatMap(key -> tags.value(key).stream())
                .toList();
        var amounts = new ArrayList<Amount>();
        var parts = inside.startsWith("=") || inside.startsWith("~")
                ? PART.matcher(inside).results().map(part -> part.group()).toList()
                : List.of("=" + inside);
        for (String part : parts) {
            var choice = choice(part);
            if (part.startsWith("~") && choice.text().isEmpty()) {
                continue;
            }
            var amount = amount(choice);
            if (amount.isEmpty()) {
                return new ExchangeItem.Foreign("Its number “" + beginning(choice.text()) + "” cannot be read.");
            }
            amounts.add(amount.get());
        }
        return new ExchangeItem.Numeric(amounts, units);
    }

    /** {@code 28}, {@code 28:1} or {@code 27..29}. */
    private static Optional<Amount> amount(Choice choice) {
        try {
            String text = choice.text();
            int range = text.indexOf("..");
            if (range > 0) {
                var low = Bounds.number(text.substring(0, range));
                var high = Bounds.number(text.substring(range + 2));
                var middle = low.add(high).divide(BigDecimal.TWO);
                return Optional.of(new Amount(middle, high.subtract(middle).abs(), choice.per100(), choice.feedback()));
            }
            int colon = text.indexOf(':');
            return Optional.of(new Amount(
                    Bounds.number(colon < 0 ? text : text.substring(0, colon)),
                    colon < 0 ? BigDecimal.ZERO : Bounds.number(text.substring(colon + 1)),
                    choice.per100(),
                    choice.feedback()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> lacks(ExchangeItem item) {
        return switch (item.answers()) {
            case ExchangeItem.Foreign(String why) -> Optional.of(why);
            case ExchangeItem.Ordered ordered -> Optional.of("GIFT has no items to put in order.");
            case ExchangeItem.Gapped gapped -> Optional.of("GIFT has no text with several gaps.");
            case ExchangeItem.Matching(var pairs) ->
                pairs.stream().anyMatch(pair -> (pair.left() + pair.right()).contains("->"))
                        ? Optional.of("GIFT cannot hold “->” in a pair.")
                        : Optional.empty();
            case ExchangeItem.Choices choices -> Optional.empty();
            case ExchangeItem.Truth truth -> Optional.empty();
            case ExchangeItem.Written(var answers) ->
                answers.stream().allMatch(answer -> answer.text().contains("->"))
                        ? Optional.of("GIFT would read answers with “->” as pairs.")
                        : Optional.empty();
            case ExchangeItem.Numeric numeric -> Optional.empty();
        };
    }

    @Override
    public List<String> hides(ExchangeItem item) {
        return item.answers() instanceof ExchangeItem.Numeric
                ? List.of("GIFT has no units: the unit travels in a tag, and other systems do not show it.")
                : List.of();
    }

    @Override
    public byte[] write(List<ExchangeItem> items) {
        var out = new StringBuilder();
        for (ExchangeItem item : items) {
            var tags = PreauTags.of(item.tags());
            if (item.answers() instanceof ExchangeItem.Numeric(var amounts, var units)) {
                for (int i = 0; i < units.size(); i++) {
                    tags.mark(PreauTags.UNIT + "." + (i + 1), units.get(i));
                }
            }
            out.append("// [id:").append(tag(item.origin().id())).append(']');
            tags.all().forEach(tag -> out.append(" [tag:").append(tag(tag)).append(']'));
            out.append("\n::")
                    .append(escaped(item.origin().name()))
                    .append("::[markdown]")
                    .append(escaped(Framed.text(item)));
            out.append('{').append(inside(item.answers()));
            String explanation = Framed.explanation(item);
            if (!explanation.isEmpty()) {
                out.append("####").append(escaped(explanation));
            }
            out.append("}\n\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String inside(ExchangeItem.Answers answers) {
        return switch (answers) {
            case ExchangeItem.Choices(boolean single, var shuffled, var options) -> {
                var all = new StringBuilder();
                options.forEach(option -> all.append(
                        single && option.right() ? answer("=", option, false) : answer("~", option, !single)));
                yield all.toString();
            }
            case ExchangeItem.Truth(boolean answer, String whenTrue, String whenFalse) ->
                (answer ? "T#" : "F#")
                        + escaped(answer ? whenFalse : whenTrue)
                        + "#"
                        + escaped(answer ? whenTrue : whenFalse);
            case ExchangeItem.Written(var accepted) -> {
                var all = new StringBuilder();
                accepted.forEach(choice -> all.append(answer("=", choice, true)));
                yield all.toString();
            }
            case ExchangeItem.Numeric(var amounts, var units) -> {
                var all = new StringBuilder("#");
                amounts.forEach(amount -> all.append(" =%")
                        .append(amount.per100().toPlainString())
                        .append('%')
                        .append(amount.value().toPlainString())
                        .append(':')
                        .append(amount.tolerance().toPlainString())
                        .append(feedback(amount.feedback())));
                yield all.toString();
            }
            case ExchangeItem.Matching(var pairs) -> {
                var all = new StringBuilder();
                pairs.forEach(pair -> all.append("=")
                        .append(escaped(pair.left()))
                        .append(" -> ")
                        .append(escaped(pair.right()))
                        .append(' '));
                yield all.toString();
            }
            case ExchangeItem.Ordered ordered -> "";
            case ExchangeItem.Gapped gapped -> "";
            case ExchangeItem.Foreign foreign -> "";
        };
    }

    /** A text that begins with a per-cent sign must not be read as a weight. */
    private static String answer(String sign, Choice choice, boolean weighted) {
        String weight = weighted || choice.text().startsWith("%")
                ? "%" + choice.per100().toPlainString() + "%"
                : "";
        return sign + weight + escaped(choice.text()) + feedback(choice.feedback()) + " ";
    }

    private static String feedback(String feedback) {
        return feedback.isEmpty() ? "" : "#" + escaped(feedback);
    }

    private static String tag(String tag) {
        return tag.replace("]", "\\]").replace('\n', ' ');
    }

    private static List<String> all(Pattern pattern, String comments) {
        return pattern.matcher(comments)
                .results()
                .map(found -> found.group(1).replace("\\]", "]").strip())
                .toList();
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                out.append("\\n");
            } else {
                if (ESCAPED.indexOf(sign) >= 0) {
                    out.append('\\');
                }
                out.append(sign);
            }
        }
        return out.toString();
    }

    private static String hidden(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int known = ESCAPED.indexOf(next);
            if (sign == '\\' && (known >= 0 || next == 'n')) {
                out.append((char) (FIRST_HIDDEN + (known >= 0 ? known : ESCAPED.length())));
                i++;
            } else {
                out.append(sign);
            }
        }
        return out.toString();
    }

    private static String shown(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int known = text.charAt(i) - FIRST_HIDDEN;
            if (known == ESCAPED.length()) {
                out.append('\n');
            } else {
                out.append(known >= 0 && known < ESCAPED.length() ? ESCAPED.charAt(known) : text.charAt(i));
            }
        }
        return out.toString();
    }
}
