package school.preau.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.preau.assessment.exchange.ExchangeItem.Choice;

/** The gaps in a text of Moodle's Cloze questions: {@code {1:MULTICHOICE:=right#why~wrong#why}}. */
final class Cloze {

    private static final Pattern GAP =
            Pattern.compile("\\{(\\d{0,3}):([A-Z_]{1,20}):((?:\\\\.|[^\\\\}]){0,20000}+)}", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("(?:\\\\.|[^\\\\~])++", Pattern.DOTALL);
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{1,8})?)%");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\\\\~#}=%\"]");
    private static final Set<String> WRITTEN = Set.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC");

    private Cloze() {}

    static ExchangeItem.Answers read(String text) {
        var pieces = new ArrayList<ExchangeItem.Piece>();
        Matcher gaps = GAP.matcher(text);
        int at = 0;
        while (gaps.find()) {
            String type = gaps.group(2).toUpperCase(Locale.ROOT);
            boolean chosen = type.startsWith("MULTICHOICE") || type.startsWith("MC");
            if (!chosen && !WRITTEN.contains(type)) {
                return new ExchangeItem.Foreign("A gap of the type “" + type + "” has no counterpart here.");
            }
            pieces.add(new ExchangeItem.Literal(text.substring(at, gaps.start())));
            pieces.add(new ExchangeItem.Hole(chosen, choices(gaps.group(3))));
            at = gaps.end();
        }
        if (at == 0) {
            return new ExchangeItem.Foreign("It is a text with gaps that has none.");
        }
        pieces.add(new ExchangeItem.Literal(text.substring(at)));
        return new ExchangeItem.Gapped(pieces);
    }

    private static List<Choice> choices(String inside) {
        return PART.matcher(inside)
                .results()
                .map(part -> choice(part.group()))
                .limit(Bounds.MOST_PARTS)
                .toList();
    }

    private static Choice choice(String part) {
        String rest = part;
        var per100 = BigDecimal.ZERO;
        if (rest.startsWith("=")) {
            per100 = ExchangeItem.WHOLE;
            rest = rest.substring(1);
        } else {
            Matcher weight = WEIGHT.matcher(rest);
            if (weight.find()) {
                per100 = new BigDecimal(weight.group(1));
                rest = rest.substring(weight.end());
            }
        }
        int hash = hash(rest);
        return new Choice(
                plain(hash < 0 ? rest : rest.substring(0, hash)),
                per100,
                hash < 0 ? "" : plain(rest.substring(hash + 1)));
    }

    private static int hash(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '#') {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return ESCAPE.matcher(text).replaceAll("$1").strip();
    }

    static String write(ExchangeItem.Gapped gapped) {
        var out = new StringBuilder();
        for (ExchangeItem.Piece piece : gapped.pieces()) {
            switch (piece) {
                case ExchangeItem.Literal(String words) -> out.append(words);
                case ExchangeItem.Hole(boolean chosen, var answers) -> {
                    out.append(chosen ? "{1:MULTICHOICE:" : "{1:SHORTANSWER:");
                    for (int i = 0; i < answers.size(); i++) {
                        var answer = answers.get(i);
                        out.append(i == 0 ? "" : "~")
                                .append(answer.right() ? "=" : "")
                                .append(escaped(answer.text()))
                                .append(answer.feedback().isEmpty() ? "" : "#" + escaped(answer.feedback()));
                    }
                    out.append('}');
                }
            }
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
