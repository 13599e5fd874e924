package school.preau.assessment;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import school.preau.platform.Language;

/**
 * The stored form of an answer: one line that stays readable for ever, {@code choice:inclus}, {@code choices:a,b}, {@code truth:true},
 * {@code amount:12.5}, {@code sequence:b,a,c}, {@code marks:fr:12-18=L-LAT,30-37=}. Ids are slugs, so no sign needs escaping.
 */
final class GivenCodec {

    private GivenCodec() {}

    static String write(Given given) {
        return switch (given) {
            case Given.Choice(String option) -> "choice:" + option;
            case Given.Choices(var options) -> "choices:" + String.join(",", options);
            case Given.Truth(boolean value) -> "truth:" + value;
            case Given.Amount(BigDecimal value) ->
                "amount:" + value.stripTrailingZeros().toPlainString();
            case Given.Sequence(var items) -> "sequence:" + String.join(",", items);
            case Given.Assignment(var targets) -> "assigned:" + pairs(targets);
            case Given.Text(String text) -> "text:" + text;
            case Given.Filled(var gaps) -> "filled:" + pairs(gaps);
            case Given.Parts(var parts) -> {
                var written = new TreeMap<String, String>();
                parts.forEach((id, part) -> written.put(id, write(part)));
                yield "parts:" + pairs(written);
            }
            case Given.Marks(Language language, var marks) ->
                "marks:" + language.code() + ":"
                        + marks.stream()
                                .map(mark ->
                                        mark.span().from() + "-" + mark.span().to() + "=" + mark.kind())
                                .collect(Collectors.joining(","));
        };
    }

    /** @throws IllegalArgumentException when the text was not written by {@link #write} */
    static Given read(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            throw unreadable(stored);
        }
        String rest = stored.substring(colon + 1);
        return switch (stored.substring(0, colon)) {
            case "choice" -> new Given.Choice(rest);
            case "choices" -> Given.Choices.of(list(rest));
            case "truth" -> new Given.Truth(truth(rest));
            case "amount" -> new Given.Amount(new BigDecimal(rest));
            case "sequence" -> new Given.Sequence(list(rest));
            case "assigned" -> new Given.Assignment(pairs(rest));
            case "text" -> new Given.Text(rest);
            case "filled" -> new Given.Filled(pairs(rest));
            case "parts" -> {
                var parts = new TreeMap<String, Given>();
                pairs(rest).forEach((id, part) -> parts.put(id, read(part)));
                yield new Given.Parts(parts);
            }
            case "marks" -> marks(rest);
            default -> throw unreadable(stored);
        };
    }

    /** Values may hold any sign: they are written as in the address of a page. */
    private static String pairs(SortedMap<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }

    private static SortedMap<String, String> pairs(String text) {
        var pairs = new TreeMap<String, String>();
        for (String pair : list(text)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw unreadable(text);
            }
            pairs.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return pairs;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(text);
        };
    }

    private static Given.Marks marks(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw unreadable(text);
        }
        var language = Language.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT));
        return new Given.Marks(
                language,
                list(text.substring(colon + 1)).stream().map(GivenCodec::mark).toList());
    }

    private static Given.Mark mark(String text) {
        int dash = text.indexOf('-');
        int equals = text.indexOf('=');
        if (dash < 0 || equals < dash) {
            throw unreadable(text);
        }
        return new Given.Mark(
                new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1, equals))),
                text.substring(equals + 1));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("Not an answer as it is stored: " + text);
    }
}
